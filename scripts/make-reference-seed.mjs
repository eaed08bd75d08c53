import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './config/place.mjs';
import { main, option } from './config/run.mjs';
import { addAssignments } from './reference-seed/assignments.mjs';
import { addFindings, addIndicators, addMeetings } from './reference-seed/facts.mjs';
import { addOrganisations, addSources } from './reference-seed/organisations.mjs';
import { addPlans } from './reference-seed/plans.mjs';
import { DataReading } from './reference-seed/reading.mjs';
import { Seed } from './reference-seed/seed.mjs';
import { addVocabularies } from './reference-seed/vocabularies.mjs';

/**
 * Turns the data files into rows of the tables, one file per group of facts. The same data gives the same bytes.
 * @returns {Record<string, Record<string, object[]>>} file → table → rows
 * @throws Error when a field of the data would be left out, or when a row refers to one that is not there
 */
function rowsOf(folder) {
  const data = new DataReading(folder);
  const seed = new Seed();
  const sources = addSources(seed, data);
  addOrganisations(seed, data);
  const findings = data.json('findings.json');
  addVocabularies(seed, { sources, findings, vocabulary: data.json('vocabulary.json') });
  addAssignments(seed, addPlans(seed, data));
  addIndicators(seed, data);
  addFindings(seed, findings);
  addMeetings(seed, data);
  const left = data.left();
  if (left.length > 0) throw new Error(`The data has fields that nothing is made of:\n${left.join('\n')}`);
  return seed.finish();
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function write(target, groups) {
  mkdirSync(target, { recursive: true });
  const manifest = {};
  for (const [name, tables] of Object.entries(groups)) {
    const text = json(tables);
    writeFileSync(join(target, `${name}.json`), text);
    manifest[`${name}.json`] = {
      sha256: sha256(text),
      rows: Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length])),
    };
  }
  writeFileSync(join(target, 'manifest.json'), json(manifest));
}

void main(import.meta.url, (words) => {
  const [folder = '../shared/data'] = words.filter((word, index) => !word.startsWith('--') && words[index - 1] !== '--to');
  const target = resolve(root, option(words, 'to') ?? 'db/seeds/reference');
  write(target, rowsOf(resolve(root, folder)));
  console.log(`✓ reference rows written to ${target}`);
});
