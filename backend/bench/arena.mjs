import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { startTestDatabase } from '../../scripts/test-database.mjs';
import { openDatabase } from './bare-database.mjs';

/** An empty place on one engine, as durable as in production, that is thrown away afterwards. */
export async function openArena(engine) {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const server = engine === 'mariadb' ? await startTestDatabase({ durable: true }) : undefined;
  const url = server?.url('lagesbild');
  if (server) await makeDatabase(server.url('mysql'));
  return new Arena({ folder, url }, server);
}

async function makeDatabase(url) {
  const { hostname, port, username } = new URL(url);
  const connection = await createConnection({ host: hostname, port: Number(port), user: username });
  await connection.query('CREATE DATABASE lagesbild CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci');
  await connection.end();
}

class Arena {
  constructor(place, server) {
    this.place = place;
    this.server = server;
  }

  /** Does hand-written work on the database from here, beside the servers. */
  async work(steps) {
    const database = openDatabase({ url: this.place.url, file: join(this.place.folder, 'lagesbild.sqlite') });
    try {
      return await database.write(steps);
    } finally {
      await database.close();
    }
  }

  rows(sql, parameters = []) {
    return this.work(
      (function* () {
        return yield [sql, parameters];
      })(),
    );
  }

  /** How many rows the tables hold that each submit adds to; the head of a chain is added by its first alone. */
  async written() {
    const tables = ['idempotency', 'report_version', 'report_version_answer', 'review', 'audit_entry'];
    const [counts] = await this.rows(`SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}`).join(', ')}`);
    return Object.values(counts);
  }

  /** Whether the chains of the audit log hold, whoever wrote them. */
  async chainsHold() {
    const { verifyChains } = createRequire(import.meta.url)('../dist/audit/verify.js');
    const secret = Buffer.from(readFileSync(join(this.place.folder, 'secret.key'), 'utf8').trim(), 'hex');
    const reader = {
      rows: (sql, parameters) => this.rows(sql, parameters),
      first: async (sql, parameters) => (await this.rows(sql, parameters))[0] ?? null,
    };
    const faults = await verifyChains(reader, secret);
    return faults.length === 0;
  }

  async close() {
    await this.server?.stop();
    rmSync(this.place.folder, { recursive: true, force: true });
  }
}
