import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole repository. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');
/** What the scripts may throw away and make again: stamps, the prepared test database, test results. */
export const cacheFolder = join(root, 'node_modules/.cache/lagesbild');
const programFolder = join(root, 'node_modules/.bin');

/** Where a program of the project's own packages is. */
export const own = (name) => join(programFolder, name);

/** Megabytes for what lives briefly: what a start leaves behind does not stay in memory. The container and the service unit say the same. */
export const smallYoungSpace = '--max-semi-space-size=8';

/** The environment in which `node` and every tool are the project's own. */
export const ownEnvironment = (extra = {}) => ({ ...process.env, PATH: `${programFolder}${delimiter}${process.env.PATH ?? ''}`, ...extra });

/** The full path of a program of the machine, or undefined. The folders for system programs count even when PATH lacks them. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/bin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
