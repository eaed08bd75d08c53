import compression from 'compression';
import express, { type Express } from 'express';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recorder } from './audit';
import { entities } from './entities';
import { handlersFor } from './handlers';
import { addressOf, jobsFor } from './jobs';
import { teller } from './notifications';
import { signInLimits, whoIs } from './identity';
import { loopback, type Config } from './platform/config/config';
import { installationSecret } from './platform/config/secret';
import { closeSources, openSources, type Sources } from './platform/database/data-source';
import { WriteGateway } from './platform/database/gateway';
import { SourceReader, type Reader } from './platform/database/reader';
import { Turnstile } from './platform/database/turnstile';
import { clamdScan, FileStore, unscanned } from './platform/files';
import { sweepFiles } from './sweep-files';
import { errorHandler } from './platform/http/error-handler';
import { securityHeaders } from './platform/http/headers';
import { mountApi } from './platform/http/mount';
import { openApi, type Shapes } from './platform/http/openapi';
import { pages } from './platform/http/pages';
import { requestLog } from './platform/http/request-log';
import { system } from './platform/http/system';
import type { Jobs } from './platform/jobs/jobs';
import type { Log } from './platform/log/log';
import { exerciseIsLoaded, seedFirstStart } from './seeding/first-start';

export interface House {
  app: Express;
  config: Config;
  sources: Sources;
  gateway: WriteGateway;
  reader: Reader;
  secret: Buffer;
  /** Timed work; it does nothing until it is started. */
  jobs: Jobs;
  close: () => Promise<void>;
}

interface Surroundings {
  config: Config;
  log: Log;
  clock: () => Date;
  draining?: () => boolean;
}

const readPatienceMs = 5000;

/** Builds the whole application from its settings: the only place that knows everything. */
export async function buildApp({ config, log, clock, draining = () => false }: Surroundings): Promise<House> {
  const secret = installationSecret(config.dataFolder);
  const sources = await openSources(config, entities);
  await sources.writer.runMigrations({ transaction: 'each' });
  const gateway = new WriteGateway(sources, config.poolSize);
  const reader = new SourceReader(sources.reader, new Turnstile(sources.engine === 'sqlite' ? 100 : config.poolSize, readPatienceMs));
  await seedFirstStart({ gateway, reader, exercise: config.exercise === 'on', now: clock() });
  const exercise = await exerciseIsLoaded(reader);
  const files = new FileStore(path.join(config.dataFolder, 'files'));
  const scan = config.scanner === undefined ? unscanned : clamdScan(config.scanner);
  const handlers = handlersFor({ files, scan, limits: signInLimits(sources), exercise, exerciseSignIn: exercise && loopback(config.host) });
  const stopSweeping = sweepFiles({ files, reader, log });
  const app = express();
  app
    .disable('x-powered-by')
    .set('etag', false)
    .set('trust proxy', config.trustProxy?.split(',') ?? false)
    .set('query parser', 'simple');
  app.use(requestLog(log), securityHeaders(), compression());
  app.use(system({ reader, log, draining, openApiJson: JSON.stringify(openApi(handlers, readShapes())) }));
  const ports = {
    gateway,
    reader,
    clock,
    whoIs: whoIs(reader, gateway),
    recordChanges: recorder(secret),
    tellPeople: teller(addressOf(config)),
    secureCookies: config.origin?.startsWith('https:') ?? false,
    origin: config.origin,
  };
  mountApi(app, handlers, ports);
  app.use(pages(config.frontendFolder));
  app.use(errorHandler(log));
  const jobs = jobsFor({ ...ports, log }, config);
  const close = (): Promise<void> => stopSweeping().then(() => closeSources(sources));
  return { app, config, sources, gateway, reader, secret, jobs, close };
}

/** Made by the build from the contract's types. */
function readShapes(): Shapes {
  const file = path.resolve(__dirname, '../contract/generated/shapes.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Shapes;
}
