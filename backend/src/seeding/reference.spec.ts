import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { referenceFolder, referenceTables } from './reference';

const repository = path.resolve(referenceFolder, '../../..');
const dataFolder = path.resolve(repository, '../shared/data');

type Manifest = Record<string, { sha256: string; rows: Record<string, number> }>;

const textOf = (name: string, folder = referenceFolder): string => readFileSync(path.join(folder, name), 'utf8');
const manifest = JSON.parse(textOf('manifest.json')) as Manifest;

function makeSeed(): Record<string, string> {
  const target = mkdtempSync(path.join(tmpdir(), 'lagesbild-seed-'));
  try {
    execFileSync(process.execPath, [path.join(repository, 'scripts/make-reference-seed.mjs'), dataFolder, '--to', target]);
    return Object.fromEntries(readdirSync(target).map((name) => [name, textOf(name, target)]));
  } finally {
    rmSync(target, { recursive: true });
  }
}

describe('the files of the reference seed', () => {
  it('are those of the manifest, byte for byte', () => {
    expect(Object.keys(manifest).sort()).toEqual(
      readdirSync(referenceFolder)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
    for (const [name, { sha256, rows }] of Object.entries(manifest)) {
      expect([name, createHash('sha256').update(textOf(name)).digest('hex')]).toEqual([name, sha256]);
      const tables = JSON.parse(textOf(name)) as Record<string, object[]>;
      expect(Object.fromEntries(Object.entries(tables).map(([table, all]) => [table, all.length]))).toEqual(rows);
    }
  });

  it('are all loaded, every table of them', () => {
    expect(referenceTables.map(({ file }) => file).sort()).toEqual(Object.keys(manifest).sort());
    for (const { file, tables } of referenceTables) expect(Object.keys(tables).sort()).toEqual(Object.keys(manifest[file]!.rows).sort());
  });

  // The data lies beside the repository, not in it: a clone has the manifest to go by, a work place has the data as well.
  const made = existsSync(dataFolder) ? makeSeed() : null;

  it(made ? 'are what the script makes of the data today' : 'hold the numbers that the data had when they were made', () => {
    if (made) for (const [name, text] of Object.entries(made)) expect([name, text === textOf(name)]).toEqual([name, true]);
    const rows = Object.assign({}, ...Object.values(manifest).map((file) => file.rows)) as Record<string, number>;
    expect(rows).toMatchObject({
      source: 137,
      organisation: 98,
      county: 21,
      coordinator_region: 7,
      term: 89,
      plan: 7,
      area: 25,
      assignment: 75,
      indicator_value: 121,
      finding: 66,
      meeting: 12,
    });
  });
});
