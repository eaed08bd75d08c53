import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { migrations, SnakeCaseNaming } from '@lagesbild/db';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config';

export type Engine = 'sqlite' | 'mariadb';

export interface Sources {
  engine: Engine;
  /** For transactions only; reached through the write gateway. */
  writer: DataSource;
  /** For reads outside transactions; it knows no entities. */
  reader: DataSource;
}

type EntityClass = new () => object;

interface Pragmatic {
  pragma(text: string): unknown;
}

const shared = (entities: EntityClass[]) =>
  ({ entities, migrations, namingStrategy: new SnakeCaseNaming(), synchronize: false, logging: false }) as const;

/** WAL first: FULL set before WAL takes effect is not kept, and NORMAL forgets the last commits when the power goes. */
function prepareWriter(database: Pragmatic): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
}

function prepareReader(database: Pragmatic): void {
  database.pragma('query_only = ON');
  database.pragma('busy_timeout = 5000');
}

function sqliteOptions(config: Config, entities: EntityClass[], role: 'writer' | 'reader'): DataSourceOptions {
  return {
    type: 'better-sqlite3',
    driver: Database,
    database: path.join(config.dataFolder, 'lagesbild.sqlite'),
    prepareDatabase: (database: Pragmatic) => (role === 'writer' ? prepareWriter(database) : prepareReader(database)),
    ...shared(entities),
  };
}

function serverOptions(config: Config, entities: EntityClass[]): DataSourceOptions {
  const url = new URL(config.databaseUrl ?? '');
  return {
    type: 'mariadb',
    host: url.hostname,
    port: Number(url.port || 3306),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    charset: 'utf8mb4_swedish_ci',
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: 2000,
    poolSize: config.poolSize,
    extra: { enableKeepAlive: true, decimalNumbers: true },
    ...shared(entities),
  };
}

/** Two sources on the same database: one that writes, one that only reads. */
export async function openSources(config: Config, entities: EntityClass[]): Promise<Sources> {
  if (config.databaseUrl === undefined) {
    mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
    const writer = await new DataSource(sqliteOptions(config, entities, 'writer')).initialize();
    const reader = await new DataSource(sqliteOptions(config, [], 'reader')).initialize();
    return { engine: 'sqlite', writer, reader };
  }
  const writer = await new DataSource(serverOptions(config, entities)).initialize();
  await checkCollation(writer);
  const reader = await new DataSource(serverOptions(config, [])).initialize();
  return { engine: 'mariadb', writer, reader };
}

/** A database made without configuration is latin1, and with general_ci a and å are the same letter. */
async function checkCollation(source: DataSource): Promise<void> {
  const [row] = await source.query<{ collation: string }[]>('SELECT @@collation_database AS collation');
  if (row?.collation !== 'utf8mb4_swedish_ci') {
    await source.destroy();
    throw new Error(
      `The database has collation ${row?.collation}. Create it with: CREATE DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci`,
    );
  }
}

export async function closeSources({ writer, reader }: Sources): Promise<void> {
  await Promise.allSettled([reader.destroy(), writer.destroy()]);
}
