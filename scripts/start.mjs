import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onceToldToStop } from './config/stop.mjs';
import { own, ownEnvironment, root, smallYoungSpace } from './config/place.mjs';
import { main } from './config/run.mjs';
import { setUp } from './setup.mjs';

/** Sets up what is needed and runs the product in the foreground until it is told to stop. */
async function start() {
  await setUp();
  const server = spawn(own('node'), [smallYoungSpace, join(root, 'backend/dist/main.js')], {
    cwd: root,
    stdio: 'inherit',
    env: ownEnvironment(),
  });
  // The server closes its connections and its database before it ends; we wait for it.
  onceToldToStop((signal) => server.kill(signal));
  return new Promise((done) => server.on('exit', (code) => done(code === 0)));
}

void main(import.meta.url, start);
