import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifyChains } from '../../src/audit';
import { buildApp, type House } from '../../src/app';
import { loadConfig } from '../../src/platform/config/config';
import { createLog } from '../../src/platform/log/log';
import { freshDatabase, type FreshDatabase } from '../database';
import { freePort } from './free-port';
import { addReadyReports, type ReadyReport } from './many-reports';
import { ServerProcess } from './server-process';
import { signInAttesters } from './sign-in-attesters';

const submits = 2000;
const kills = 20;
const clients = 16;

/** Somebody who loses power in the middle of the last day: nothing acknowledged is lost, nothing comes twice, nothing is half. */
describe(`kill -9 ${kills} times over ${submits} submits with retries`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-kills-'));
  let database: FreshDatabase;
  let env: Record<string, string>;
  let server: ServerProcess;
  let reports: ReadyReport[];
  let cookies: Map<string, string>;

  const house = async (): Promise<House> => buildApp({ config: loadConfig(env), log: createLog('silent'), clock: () => new Date() });

  beforeAll(async () => {
    database = await freshDatabase();
    env = { LAGESBILD_DATA: folder, ...(database.url ? { DATABASE_URL: database.url } : {}) };
    const preparing = await house();
    reports = await addReadyReports(preparing, submits, 10);
    await preparing.close();
    server = new ServerProcess(await freePort(), env);
    await server.start();
    cookies = await signInAttesters(server, reports);
  }, 60_000);

  afterAll(async () => {
    await server.kill();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loses none, doubles none, leaves none half done', async () => {
    const acknowledged = new Map<string, string>();
    const waiting = [...reports];
    let failures = 0;
    const client = async (): Promise<void> => {
      for (let report = waiting.shift(); report !== undefined; report = waiting.shift())
        failures += await submitUntilAnswered(server, report, { cookie: cookies.get(report.organisationId) ?? '', acknowledged });
    };
    const working = Promise.all(Array.from({ length: clients }, client));
    const restarts: number[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      await until(() => acknowledged.size >= (submits * kill) / (kills + 2));
      await server.kill();
      restarts.push(await server.start());
    }
    await working;
    expect(acknowledged.size).toBe(submits);
    expect(failures).toBeGreaterThan(0);
    expect(Math.max(...restarts)).toBeLessThan(10_000);
    expect(await server.stop()).toBe(0);
    await expectWhole(await house(), acknowledged);
  }, 240_000);
});

async function expectWhole(house: House, acknowledged: Map<string, string>): Promise<void> {
  const rows = await house.reader.rows<{
    id: string;
    status: string;
    latest_version_nr: number;
    versions: unknown;
    reviews: unknown;
    answers: unknown;
    audits: unknown;
    keys: unknown;
    sha256: string;
  }>(
    `SELECT r.id, r.status, r.latest_version_nr, (SELECT COUNT(*) FROM report_version v WHERE v.report_id = r.id) AS versions,
       (SELECT COUNT(*) FROM review w WHERE w.report_id = r.id) AS reviews, (SELECT COUNT(*) FROM report_version_answer t JOIN report_version v ON v.id = t.version_id WHERE v.report_id = r.id) AS answers,
       (SELECT COUNT(*) FROM audit_entry e WHERE e.object_id = r.id AND e.action = 'report-submitted') AS audits, v.sha256
     FROM report r JOIN assignment a ON a.id = r.assignment_id LEFT JOIN report_version v ON v.report_id = r.id WHERE a.\`key\` LIKE 'prov-%'`,
  );
  const faults = rows.filter(
    (row) =>
      row.status !== 'submitted' ||
      [row.latest_version_nr, row.versions, row.reviews, row.audits].some((count) => Number(count) !== 1) ||
      Number(row.answers) !== 2 ||
      acknowledged.get(row.id) !== row.sha256,
  );
  expect(rows).toHaveLength(submits);
  expect(faults).toEqual([]);
  expect(await verifyChains(house.reader, house.secret)).toEqual([]);
  const keys = await house.reader.first<{ count: unknown }>('SELECT COUNT(*) AS count FROM idempotency WHERE answer IS NOT NULL');
  expect(Number(keys?.count)).toBe(submits);
  await house.close();
}

interface Sending {
  cookie: string;
  acknowledged: Map<string, string>;
}

/** Sends with one key until there is an answer; answers how many times it had to be sent again. */
async function submitUntilAnswered(server: ServerProcess, report: ReadyReport, { cookie, acknowledged }: Sending): Promise<number> {
  const key = randomUUID();
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      const response = await fetch(`${server.address}/api/v1/reports/${report.id}/submissions`, {
        method: 'POST',
        body: '{}',
        headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'idempotency-key': key, 'if-match': '"1"' },
      });
      const body = (await response.json()) as { sha256: string };
      if (response.status === 201) {
        acknowledged.set(report.id, body.sha256);
        return tries;
      }
      if (response.status !== 503) throw new Error(`A submit was refused: ${response.status} ${JSON.stringify(body)} ${server.said}`);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('A submit was refused')) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('A submit never got an answer');
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 60_000) throw new Error('Nothing more was acknowledged for a minute');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
