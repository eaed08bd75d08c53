import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from '../../src/app';
import { loadConfig } from '../../src/platform/config/config';
import { createLog } from '../../src/platform/log/log';
import { testEngine } from '../database';
import { freePort } from './free-port';
import { addReadyReports } from './many-reports';
import { ServerProcess } from './server-process';
import { signInAttesters } from './sign-in-attesters';

const submits = 50;
const embedded = testEngine() === 'sqlite' ? describe : describe.skip;

/** What is acknowledged is on the disk: a system call that waits for it comes before each answer. */
embedded('fsync on the embedded database', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-fsync-'));
  const trace = path.join(folder, 'trace.txt');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`is called at least once for each of ${submits} acknowledged submits`, async () => {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    const env = { LAGESBILD_DATA: folder };
    const house = await buildApp({ config: loadConfig(env), log: createLog('silent'), clock: () => new Date() });
    const reports = await addReadyReports(house, submits, 1);
    await house.close();
    const server = new ServerProcess(await freePort(), env, ['strace', '-f', '-qq', '-e', 'trace=fsync,fdatasync', '-o', trace]);
    await server.start();
    const cookies = await signInAttesters(server, reports);
    const before = countSyncs(trace);
    for (const report of reports) {
      const response = await fetch(`${server.address}/api/v1/reports/${report.id}/submissions`, {
        method: 'POST',
        body: '{}',
        headers: {
          cookie: cookies.get(report.organisationId) ?? '',
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          'idempotency-key': randomUUID(),
          'if-match': '"1"',
        },
      });
      expect(response.status).toBe(201);
    }
    const during = countSyncs(trace) - before;
    expect(await server.stop()).toBe(0);
    expect(during).toBeGreaterThanOrEqual(submits);
  }, 90_000);
});

const countSyncs = (file: string): number => (readFileSync(file, 'utf8').match(/\b(?:fsync|fdatasync)\(/g) ?? []).length;
