import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fingerprint, isFresh, markFresh } from './config/fresh.mjs';
import { root } from './config/place.mjs';
import { main, option, runOwn, step } from './config/run.mjs';

const pages = 'frontend/dist/frontend/browser';
const firstPageLimit = 180_000;
const settings = ['package-lock.json', 'scripts/config/tsconfig.base.json'];

/** The shapes come from the contract, the back end compiles the contract, the front end reads it. */
const parts = {
  contract: {
    sources: ['backend/contract', ...settings],
    result: 'backend/contract/generated/shapes.json',
    work: buildShapes,
  },
  backend: {
    sources: ['backend', 'db', ...settings],
    result: 'backend/dist/main.js',
    work: () => runOwn('tsc', ['-b', 'backend']),
  },
  frontend: {
    sources: ['frontend', 'backend/contract/src', ...settings],
    result: `${pages}/index.html`,
    work: buildFrontend,
  },
};

/** Builds what is older than its sources: the contract, then the two ends side by side. Throws when a part fails. */
export async function build(only) {
  if (only && !parts[only]) throw new Error(`No such part: ${only}. There are ${Object.keys(parts).join(', ')}.`);
  if (only) return bring(only);
  await bring('contract');
  await Promise.all([bring('backend'), bring('frontend')]);
}

/** Whether a part has been built from the sources as they are: its compiler has then accepted them. */
export function isBuilt(name, print = fingerprint(parts[name].sources)) {
  return existsSync(join(root, parts[name].result)) && isFresh(`build-${name}`, print);
}

async function bring(name) {
  const { sources, work } = parts[name];
  const print = fingerprint(sources);
  if (isBuilt(name, print)) return;
  if (!(await step(`build ${name}`, work))) throw new Error(`The build stopped at: ${name}`);
  markFresh(`build-${name}`, print);
}

function buildShapes() {
  mkdirSync(join(root, 'backend/contract/generated'), { recursive: true });
  return runOwn('ts-json-schema-generator', [
    '--no-type-check',
    '--path',
    'backend/contract/src/index.ts',
    '--type',
    'Endpoints',
    '--tsconfig',
    'backend/contract/tsconfig.json',
    '-o',
    parts.contract.result,
  ]);
}

async function buildFrontend() {
  const built = await runOwn('ng', ['build'], { cwd: join(root, 'frontend'), env: { NG_CLI_ANALYTICS: 'false' } });
  if (!built.ok) return built;
  const size = firstPageSize(join(root, pages));
  const note = `first page loads ${(size / 1000).toFixed(1)} kB of JavaScript, compressed (at most ${firstPageLimit / 1000})`;
  return size <= firstPageLimit ? { ok: true, note } : { ok: false, output: note };
}

/** Bytes of JavaScript that index.html names, as scripts or to be loaded ahead, each compressed with gzip at its best. */
export function firstPageSize(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+\.js)"/g)];
  const preloads = [...html.matchAll(/<link\b[^>]*>/g)]
    .filter(([tag]) => tag.includes('rel="modulepreload"'))
    .map(([tag]) => /\bhref="([^"]+)"/.exec(tag));
  const names = new Set([...scripts, ...preloads].map((found) => found[1].replace(/^\//, '')));
  return [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
}

void main(import.meta.url, (words) => build(option(words, 'only')));
