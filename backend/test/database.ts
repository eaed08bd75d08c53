import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

export type TestEngine = 'sqlite' | 'mariadb';

export const testEngine = (): TestEngine => (process.env['LAGESBILD_TEST_ENGINE'] === 'mariadb' ? 'mariadb' : 'sqlite');

export interface FreshDatabase {
  /** Undefined for the embedded database, which lives in the data folder. */
  url: string | undefined;
  drop: () => Promise<void>;
}

/** An empty database of its own: on the throw-away MariaDB of the run, or embedded. */
export async function freshDatabase(engine: TestEngine = testEngine()): Promise<FreshDatabase> {
  if (engine === 'sqlite') return { url: undefined, drop: () => Promise.resolve() };
  const server = process.env['LAGESBILD_TEST_DATABASE_URL'];
  if (server === undefined)
    throw new Error('The test run started no MariaDB: run it through the jest project api-mariadb or schema-mariadb');
  const name = `lagesbild_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name}`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const url = new URL(server);
  const connection = await createConnection({
    host: url.hostname,
    port: Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  });
  await connection.query(statement);
  await connection.end();
}
