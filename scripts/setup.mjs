import { existsSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { fingerprint, isFresh, markFresh } from './config/fresh.mjs';
import { findProgram, own, root } from './config/place.mjs';
import { main, run, step } from './config/run.mjs';

// This file must run on the machine's own Node (20 or newer), before any package is there.

/** Installs the locked packages if they are missing or older than the lockfile. */
export async function installPackages() {
  const print = fingerprint(['package-lock.json']);
  if (!isInstalled(print)) await must('packages', () => run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']));
  if (!(await isRuntimeThere())) await must('runtime', placeRuntime);
  markFresh('packages', print);
}

/** Everything that the first start needs; takes a moment when nothing has changed. */
export async function setUp() {
  await installPackages();
  await build();
}

function isInstalled(print) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return isFresh('packages', print) || statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function isRuntimeThere() {
  if (!existsSync(own('node'))) return false;
  const { ok, output } = await run(own('node'), ['--version']);
  return ok && output.startsWith('v24.');
}

/** No package may run code at installation but `node`, which fetches the runtime of this machine's kind. */
async function placeRuntime() {
  const folder = join(root, 'node_modules/node');
  // Not process.execPath: that may be the very file that the installation has just removed.
  const placed = await run(findProgram('node'), ['installArchSpecificPackage'], {
    cwd: folder,
    env: { npm_config_ignore_scripts: 'true' },
  });
  if (!placed.ok) return placed;
  // npm links a program only if it is there when the package is unpacked; this one comes later.
  mkdirSync(dirname(own('node')), { recursive: true });
  rmSync(own('node'), { force: true });
  symlinkSync('../node/bin/node', own('node'));
  if (!(await isRuntimeThere())) return { ok: false, output: `${own('node')} is not Node 24.` };
  return placed;
}

async function must(name, work) {
  if (!(await step(name, work))) throw new Error(`Set-up stopped at: ${name}`);
}

void main(import.meta.url, setUp);
