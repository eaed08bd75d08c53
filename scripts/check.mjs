import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { lockfileFaults, wordFaults } from './config/repository-rules.mjs';
import { cacheFolder } from './config/place.mjs';
import { main, runOwn, step } from './config/run.mjs';

/** The front end that has been built has been checked by its build. */
const frontendProjects = ['tsconfig.app.json', 'tsconfig.spec.json'].map((name) => `frontend/${name}`);

/** Everything that can be said about the source without running it. `--fast` remembers what it has looked at. */
export async function check({ fast = false } = {}) {
  const remember = (tool) =>
    fast ? ['--cache', '--cache-location', join(cacheFolder, `${tool}-cache`), '--cache-strategy', 'content'] : [];
  // The specs and the front end are checked against the contract's generated shapes and compiled types.
  await build('contract');
  // Specs are held against the back end's compiled types.
  const backend = await step('types: back end', () => runOwn('tsc', ['-b', 'backend']));
  const outcomes = await twoAtATime([
    () => step('lint', () => runOwn('eslint', ['--config', 'eslint.config.mjs', '--max-warnings', '0', ...remember('eslint'), '.'])),
    () => step('types: specs', () => runOwn('tsc', ['--noEmit', '-p', 'scripts/config/tsconfig.spec.json'])),
    () => step('types: end to end', () => runOwn('tsc', ['--noEmit', '-p', 'scripts/config/tsconfig.e2e.json'])),
    ...frontendProjects
      .filter((path) => !(path.endsWith('app.json') && isBuilt('frontend')))
      .map((path) => () => step(`types: ${path}`, () => runOwn('ngc', ['--noEmit', '-p', path]))),
    () => step('format', () => runOwn('prettier', ['--check', '--log-level', 'warn', ...remember('prettier'), '.'])),
    () => step('unused exports', () => runOwn('knip', ['--config', 'scripts/config/knip.json', '--no-progress', '--no-config-hints'])),
    () => step('lockfile and versions', async () => faults(lockfileFaults())),
    () => step('words', async () => faults(wordFaults())),
  ]);
  return backend && outcomes.every(Boolean);
}

/** The longest first; a tool keeps one core busy. */
async function twoAtATime(works) {
  const queue = [...works];
  const results = [];
  const lane = async () => {
    for (let work = queue.shift(); work; work = queue.shift()) results.push(await work());
  };
  await Promise.all([lane(), lane()]);
  return results;
}

const faults = (lines) => ({ ok: lines.length === 0, output: lines.join('\n') });

void main(import.meta.url, (words) => check({ fast: words.includes('--fast') }));
