import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { own, ownEnvironment, root, smallYoungSpace } from '../../scripts/config/place.mjs';
import { freePort } from '../../scripts/test-database.mjs';

/** The product as it is delivered, in a process of its own; of its settings only the log is changed: silent. */
export const startOurs = ({ folder, url }, settings = {}) =>
  start([smallYoungSpace, 'backend/dist/main.js'], {
    LAGESBILD_DATA: folder,
    LAGESBILD_LOG: 'silent',
    ...(url ? { DATABASE_URL: url } : {}),
    ...settings,
  });

/** The hand-written server on the same database. */
export const startBare = ({ folder, url }) =>
  start(['backend/bench/bare-server.mjs'], { BENCH_FOLDER: folder, ...(url ? { BENCH_URL: url } : {}) });

async function start(words, settings) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(own('node'), words, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: ownEnvironment({ ...settings, PORT: String(port) }),
  });
  const ended = new Promise((done) => child.once('exit', done));
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${words[0]} did not start`);
    await pause(5);
  }
  return {
    port,
    readyMs: performance.now() - started,
    memoryMb: () => statusOf(child.pid, 'VmRSS') / 1024,
    processorSeconds: () => processorSeconds(child.pid),
    stop: async () => {
      process.off('exit', end);
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

const statusOf = (pid, name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);

/** User and system time of a process; the kernel counts in hundredths of a second. */
function processorSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
