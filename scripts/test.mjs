import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { cacheFolder } from './config/place.mjs';
import { main, option, runOwn } from './config/run.mjs';
import { installPackages } from './setup.mjs';
import { installSystemPackages } from './system-packages.mjs';

const tests = ['rules', 'api-sqlite', 'api-mariadb', 'schema-sqlite', 'schema-mariadb', 'components', 'e2e-sqlite', 'e2e-mariadb'];

/** Everything that is checked before a change is taken in, in this order. Each gives { ok } and, for tests, their numbers. */
const parts = {
  setup: async () => {
    await Promise.all([installPackages().then(() => build()), installSystemPackages()]);
    return { ok: true };
  },
  check: async () => ({ ok: await check() }),
  ...Object.fromEntries(tests.map((kind) => [kind, () => jest(kind)])),
};

/**
 * Runs one kind of test and reads the numbers from Jest's own result file.
 * @returns {Promise<{ ok: boolean, passed: number, failed: number, skipped: number }>}
 */
export async function jest(kind, words = []) {
  // Stories hold answers against the contract's shapes; durability is tried on the built server, the browser on everything.
  if (kind.startsWith('e2e')) await build();
  else for (const part of kind.startsWith('api') ? ['contract', 'backend'] : ['contract']) await build(part);
  mkdirSync(cacheFolder, { recursive: true });
  const resultFile = join(cacheFolder, `${kind}.json`);
  rmSync(resultFile, { force: true });
  const { ok } = await runOwn(
    'jest',
    [...configurationOf(kind), `--maxWorkers=${workersOf(kind)}`, '--json', `--outputFile=${resultFile}`, '--reporters=default', ...words],
    {
      show: true,
      env: { NODE_OPTIONS: '', TZ: 'Europe/Stockholm' },
    },
  );
  if (!existsSync(resultFile)) return { ok: false, passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  // A spec that could not even be loaded has no tests to count, but it has failed.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { ok: ok && failed === 0, passed: result.numPassedTests, failed, skipped: result.numPendingTests };
}

/** Two cores; of the API stories, those that kill servers spend most of their time waiting for one to come back. */
const workersOf = (kind) => (kind.startsWith('api') ? 3 : 2);

function configurationOf(kind) {
  if (kind === 'components') return ['--config', 'scripts/config/jest.frontend.config.mjs'];
  return ['--config', 'scripts/config/jest.config.mjs', '--selectProjects', kind];
}

/** The kinds of test that a spec file belongs to, by its name and place. */
export function kindsOf(path) {
  if (path.endsWith('.e2e.ts')) return path.endsWith('story.e2e.ts') ? ['e2e-sqlite', 'e2e-mariadb'] : ['e2e-sqlite'];
  if (path.includes('frontend/')) return ['components'];
  if (path.endsWith('.api.spec.ts')) return ['api-sqlite', 'api-mariadb'];
  if (path.endsWith('.schema.spec.ts')) return ['schema-sqlite', 'schema-mariadb'];
  return ['rules'];
}

/** The parts that were asked for: one spec, `--only <part>`, or everything. */
function chosen(words) {
  const path = words.find((word) => /\.(spec|e2e)\.m?[jt]s$/.test(word));
  const only = option(words, 'only');
  if (path) return Object.fromEntries(kindsOf(path).map((kind) => [kind, () => jest(kind, ['--runTestsByPath', path])]));
  if (!only) return parts;
  const named = Object.entries(parts).filter(([name]) => name === only || name.startsWith(`${only}-`));
  if (named.length === 0) throw new Error(`No such part: ${only}. There are ${Object.keys(parts).join(', ')}.`);
  return Object.fromEntries(named);
}

async function test(words) {
  const outcomes = [];
  for (const [name, work] of Object.entries(chosen(words))) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const outcome = await work().catch((error) => {
      console.error(error.message);
      return { ok: false };
    });
    outcomes.push({ name, seconds: (Date.now() - started) / 1000, ...outcome });
    // Without packages, programs and a build nothing below can say anything.
    if (name === 'setup' && !outcome.ok) break;
  }
  return summary(outcomes);
}

function summary(outcomes) {
  console.log('\n── summary');
  for (const { name, ok, seconds, passed, failed, skipped } of outcomes) {
    const numbers = passed === undefined ? '' : `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(7)} s  ${numbers}`.trimEnd());
  }
  const sum = (key) => outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return outcomes.every(({ ok }) => ok);
}

void main(import.meta.url, test);
