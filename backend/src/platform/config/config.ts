import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, MinLength, validateSync } from 'class-validator';
import path from 'node:path';

/** Everything that can be set from outside, each from one environment variable. */
export class Config {
  /** The port that the product is served on (`PORT`). 0 takes a free one. */
  @IsInt() @Min(0) @Max(65535) port: number;

  /** The address that is listened on (`HOST`). Anything but loopback turns the one-click exercise sign-in off. */
  @IsString() @MinLength(1) host: string;

  /** The folder of the embedded database, the secrets and the files (`LAGESBILD_DATA`). */
  @IsString() @MinLength(1) dataFolder: string;

  /** `mysql://…` or `mariadb://…` for a database server; left out, the embedded SQLite is used (`DATABASE_URL`). */
  @IsOptional() @Matches(/^(mysql|mariadb):\/\/.+\/.+/) databaseUrl?: string;

  /** Whether the exercise plan is loaded at the first start: `on` or `off` (`LAGESBILD_EXERCISE`). */
  @IsIn(['on', 'off']) exercise: 'on' | 'off';

  /** The address that browsers use, `https://lagesbild.example.se`, when a proxy stands in front (`LAGESBILD_ORIGIN`). */
  @IsOptional() @Matches(/^https?:\/\/[^/]+$/) origin?: string;

  /** Connections to the database server, for writing and for reading each (`LAGESBILD_POOL`). */
  @IsInt() @Min(1) @Max(200) poolSize: number;

  /** `trace`, `debug`, `info`, `warn`, `error` or `silent` (`LAGESBILD_LOG`). */
  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'silent']) logLevel: string;

  /** The folder of the built front end (`LAGESBILD_FRONTEND`). */
  @IsString() frontendFolder: string;

  /** Addresses of proxies whose X-Forwarded-For is believed, separated by commas (`LAGESBILD_TRUST_PROXY`). */
  @IsOptional() @Matches(/^[0-9a-f.:,/]+$/i) trustProxy?: string;

  /** `smtp://user:password@host:587` or `smtps://…` for a mail server; left out, mail is laid in the data folder's `mail` (`LAGESBILD_SMTP`). */
  @IsOptional() @Matches(/^smtps?:\/\/\S+$/) smtp?: string;

  /** `clamd://host:3310` for a virus scanner that each uploaded file is handed to; left out, none is asked (`LAGESBILD_SCANNER`). */
  @IsOptional() @Matches(/^clamd:\/\/[^/:@\s]+:\d{1,5}$/) scanner?: string;

  /** Who mail comes from: an address, or `Lägesbild <lagesbild@example.se>` (`LAGESBILD_MAIL_FROM`). */
  @Matches(/^[^\r\n<>]*<?[^\s<>@]+@[A-Za-z0-9.-]+>?$/) mailFrom: string;

  /** Whether this process opens rounds, makes reminders and sends mail when their time comes: `on` or `off` (`LAGESBILD_JOBS`). */
  @IsIn(['on', 'off']) jobs: 'on' | 'off';
}

export type Environment = Record<string, string | undefined>;

const repository = path.resolve(__dirname, '../../../..');

/** @throws Error that lists every fault, one a line, so that all can be mended at once. */
export function loadConfig(env: Environment): Config {
  const config = Object.assign(new Config(), {
    port: Number(env['PORT'] ?? 3000),
    host: env['HOST'] ?? '127.0.0.1',
    dataFolder: path.resolve(env['LAGESBILD_DATA'] ?? path.join(repository, 'data')),
    databaseUrl: env['DATABASE_URL'],
    exercise: env['LAGESBILD_EXERCISE'] ?? 'on',
    origin: env['LAGESBILD_ORIGIN'],
    poolSize: Number(env['LAGESBILD_POOL'] ?? 10),
    logLevel: env['LAGESBILD_LOG'] ?? 'info',
    frontendFolder: path.resolve(env['LAGESBILD_FRONTEND'] ?? path.join(repository, 'frontend/dist/frontend/browser')),
    trustProxy: env['LAGESBILD_TRUST_PROXY'],
    smtp: env['LAGESBILD_SMTP'],
    scanner: env['LAGESBILD_SCANNER'],
    mailFrom: env['LAGESBILD_MAIL_FROM'] ?? 'Lägesbild <lagesbild@localhost>',
    jobs: env['LAGESBILD_JOBS'] ?? 'on',
  });
  const faults = validateSync(config).flatMap((fault) =>
    Object.values(fault.constraints ?? {}).map((text) => `${fault.property}: ${text}`),
  );
  if (faults.length > 0) throw new Error(`The settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  return config;
}

export const loopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);

/** The settings of this process: the only place that reads the environment. */
export const processConfig = (): Config => loadConfig(process.env);
