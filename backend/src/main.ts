import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp, type House } from './app';
import { welcome } from './welcome';
import { processConfig, type Config } from './platform/config/config';
import { lockDataFolder } from './platform/config/lock';
import { createLog, type Log } from './platform/log/log';

const drainMs = 8000;

async function start(): Promise<void> {
  const config = processConfig();
  const log = createLog(config.logLevel);
  const unlock = config.databaseUrl === undefined ? lockDataFolder(config.dataFolder) : () => undefined;
  let draining = false;
  const house = await buildApp({ config, log, clock: () => new Date(), draining: () => draining });
  const server = await listen(house, config);
  if (config.jobs === 'on') house.jobs.start();
  const stop = (signal: string): void => {
    if (draining) return;
    draining = true;
    void drain({ server, house, log, signal }).finally(unlock);
  };
  process.once('SIGTERM', () => stop('SIGTERM')).once('SIGINT', () => stop('SIGINT'));
  const { port } = server.address() as AddressInfo;
  process.stdout.write(await welcome(house, `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/`));
}

/** Time limits against clients that never finish (slow headers, slow bodies). */
function listen({ app }: House, { port, host }: Config): Promise<Server> {
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 }, app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Takes no new connections, lets what has begun finish, then closes the database. */
async function drain({ server, house, log, signal }: { server: Server; house: House; log: Log; signal: string }): Promise<void> {
  log.info({ signal }, 'stopping');
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), drainMs);
  await Promise.all([closed, house.jobs.stop()]);
  clearTimeout(late);
  await house.close();
  log.info('stopped');
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
