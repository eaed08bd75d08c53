import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, root } from './place.mjs';

const ignored = new Set(['node_modules', 'dist', 'generated', '.angular', 'e2e', 'decisions', 'test']);

/** One hash over names and contents of the files under these paths (relative to the repository). Specs do not count. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder).sort())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return /\.spec\.ts$|\.tsbuildinfo$/.test(path) ? [] : [path];
  return readdirSync(full)
    .filter((name) => !ignored.has(name))
    .flatMap((name) => filesUnder(join(path, name)));
}

const stampFile = (name) => join(cacheFolder, `${name}.stamp`);

/** Whether this was done already from the same sources. */
export const isFresh = (name, print) => existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === print;

export function markFresh(name, print) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), print);
}
