import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './place.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const dependencyKinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What is wrong with the lockfile and the versions asked for; empty when all is well. */
export function lockfileFaults() {
  const lock = readJson('package-lock.json');
  const workspaces = readJson('package.json').workspaces;
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '' && !workspaces.includes(path));
  return [...entries.flatMap(([path, entry]) => entryFaults(path, entry, workspaces)), ...['.', ...workspaces].flatMap(versionFaults)];
}

function entryFaults(path, entry, workspaces) {
  if (entry.link) return workspaces.includes(entry.resolved) ? [] : [`${path}: a link to a folder that is no workspace`];
  const found = [];
  if (!entry.integrity && !entry.inBundle) found.push(`${path}: no integrity`);
  // Where a package is fetched from is the installer's setting, never the lockfile's.
  if (entry.resolved) found.push(`${path}: says where it is fetched from (${entry.resolved})`);
  return found;
}

function versionFaults(folder) {
  const manifest = readJson(join(folder, 'package.json'));
  const own = (name) => name.startsWith('@lagesbild/');
  return dependencyKinds
    .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([name, version]) => !own(name) && !exact.test(version))
    .map(([name, version]) => `${join(folder, 'package.json')}: ${name} is "${version}", not one exact version`);
}

const registryHost = /\bregistry\.[a-z][a-z0-9-]*\.[a-z]{2,}|\bnpm\.pkg\.[a-z]+\.[a-z]{2,}|\bnpmjs\.(?:org|com)\b/i;
const notText = /\.(?:png|ico|woff2?|pdf|docx|xlsx|gz)$/;

/** Files that name a package registry: where packages come from is the installer's setting. */
export function wordFaults() {
  return committedFiles()
    .filter((path) => !notText.test(path))
    .flatMap((path) =>
      linesOf(path).flatMap((line, index) => (registryHost.test(line) ? [`${path}:${index + 1}: names a package registry`] : [])),
    );
}

const linesOf = (path) => readFileSync(join(root, path), 'utf8').split('\n');

/** What is or would be committed. Without git (an unpacked archive): everything but what is made by building. */
function committedFiles() {
  if (!existsSync(join(root, '.git'))) return filesBelow('');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return listed.split('\0').filter((path) => path && existsSync(join(root, path)));
}

const made = new Set(['node_modules', 'dist', 'generated', '.angular', 'data']);

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
