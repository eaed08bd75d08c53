import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { own, ownEnvironment, root } from './config/place.mjs';
import { main } from './config/run.mjs';
import { build } from './build.mjs';
import { onceToldToStop } from './config/stop.mjs';
import { installPackages } from './setup.mjs';

const backEnd = { PORT: '3000', HOST: '127.0.0.1' };

/** The back end on port 3000 and the front end on 4200, each renewed when its sources change, ended together. */
async function dev() {
  await installPackages();
  await build('contract');
  await build('backend');
  const running = [
    begin([own('tsc'), '-b', 'backend', '--watch', '--preserveWatchOutput']),
    begin(['--watch', '--watch-preserve-output', join(root, 'backend/dist/main.js')], { env: backEnd }),
    begin([own('ng'), 'serve', '--host', '127.0.0.1', '--port', '4200', '--proxy-config', '../scripts/config/proxy.json'], {
      cwd: join(root, 'frontend'),
      env: { NG_CLI_ANALYTICS: 'false' },
    }),
  ];
  const endAll = () => running.forEach((child) => child.kill('SIGTERM'));
  onceToldToStop(endAll);
  await Promise.race(running.map(ended));
  endAll();
  await Promise.all(running.map(ended));
}

const begin = (words, { cwd = root, env = {} } = {}) => spawn(own('node'), words, { cwd, stdio: 'inherit', env: ownEnvironment(env) });

const ended = (child) => new Promise((done) => (child.exitCode !== null || child.signalCode !== null ? done() : child.once('exit', done)));

void main(import.meta.url, dev);
