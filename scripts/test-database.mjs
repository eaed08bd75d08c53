import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder, findProgram } from './config/place.mjs';
import { installSystemPackages } from './system-packages.mjs';

const isRoot = process.getuid?.() === 0;
const asUser = isRoot ? ['--user=root'] : [];
/** The same in the prepared folder and in each copy: InnoDB refuses a log of another size. */
const layout = ['--innodb-log-file-size=16M', '--innodb-data-file-path=ibdata1:12M:autoextend', '--innodb-undo-tablespaces=0'];

/**
 * Starts a MariaDB of its own in a temporary folder, listening on loopback only, as root without a password.
 * It never reads the machine's configuration and never talks to a server that is already there.
 *
 * @param {{ durable?: boolean }} [options] durable: flush at each commit, as in production; tests leave it out for speed
 * @returns {Promise<{ url: (databaseName: string) => string, port: number, socket: string, folder: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startTestDatabase({ durable = false } = {}) {
  await installSystemPackages(['mariadb']);
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-db-'));
  const data = join(folder, 'data');
  await cp(await preparedFolder(), data, { recursive: true, mode: 2 });
  const port = await freePort();
  const server = launch({ folder, data, port, durable });
  const cleanUp = removeAtExit(server, folder);
  try {
    await answered(server, port, join(folder, 'server.log'));
  } catch (error) {
    cleanUp();
    throw error;
  }
  return {
    url: (databaseName) => `mariadb://root@127.0.0.1:${port}/${databaseName}`,
    port,
    folder,
    socket: join(folder, 's'),
    pid: server.pid,
    stop: async () => {
      cleanUp();
      if (server.exitCode === null && server.signalCode === null) await new Promise((done) => server.once('exit', done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A data folder as the installer leaves it, made once per MariaDB version: copying it takes a tenth of the time. */
async function preparedFolder() {
  const version = spawnSync(findProgram('mariadbd'), ['--version'], { encoding: 'utf8' }).stdout.match(/[\d.]+-MariaDB/)?.[0] ?? 'unknown';
  const prepared = join(cacheFolder, `mariadb-${version}-${isRoot ? 'root' : 'user'}`);
  if (existsSync(join(prepared, 'mysql'))) return prepared;
  mkdirSync(cacheFolder, { recursive: true });
  const draft = mkdtempSync(`${prepared}-`);
  const made = spawnSync(
    findProgram('mariadb-install-db'),
    [
      '--no-defaults',
      `--datadir=${draft}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--skip-name-resolve',
      ...asUser,
      ...layout,
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db failed: ${made.stderr || made.stdout}`);
  // Two test runs may prepare at once; the second one finds the folder taken and uses it.
  try {
    renameSync(draft, prepared);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return prepared;
}

function launch({ folder, data, port, durable }) {
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(folder, 's')}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--tmpdir=${folder}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--max-connections=300',
    ...asUser,
    ...layout,
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_swedish_ci',
    '--default-time-zone=+00:00',
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
    ...(durable ? [] : ['--innodb-flush-method=nosync', '--innodb-doublewrite=0']),
    '--innodb-buffer-pool-size=64M',
    '--key-buffer-size=1M',
    '--aria-pagecache-buffer-size=1M',
    '--performance-schema=OFF',
    '--skip-log-bin',
  ];
  const log = openSync(join(folder, 'server.log'), 'a');
  // The kernel ends the server if this process is killed without a chance to clean up.
  const leash = findProgram('setpriv') ? [findProgram('setpriv'), '--pdeathsig', 'KILL'] : [];
  const [program, ...rest] = [...leash, findProgram('mariadbd'), ...options];
  const server = spawn(program, rest, { stdio: ['ignore', log, log] });
  closeSync(log);
  return server;
}

function removeAtExit(server, folder) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const cleanUp = () => {
    process.off('exit', cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
    // The data is thrown away, so there is nothing that an orderly shutdown would save.
    if (server.exitCode === null) server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const onSignal = (signal) => {
    cleanUp();
    process.kill(process.pid, signal);
  };
  process.on('exit', cleanUp);
  for (const signal of signals) process.on(signal, onSignal);
  return cleanUp;
}

async function answered(server, port, log) {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (server.exitCode !== null) break;
    if (await greets(port)) return;
    await wait(20);
  }
  throw new Error(`The test database did not start:\n${readFileSync(log, 'utf8').split('\n').slice(-15).join('\n')}`);
}

function greets(port) {
  return new Promise((done) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const finish = (yes) => {
      socket.destroy();
      done(yes);
    };
    socket
      .once('data', () => finish(true))
      .once('error', () => finish(false))
      .setTimeout(1000, () => finish(false));
  });
}

/** A loopback port that nobody listens on at this moment. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
