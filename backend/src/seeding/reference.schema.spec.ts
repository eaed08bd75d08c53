import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freshDatabase, type FreshDatabase } from '../../test/database';
import { entities } from '../entities';
import { loadConfig } from '../platform/config/config';
import { closeSources, openSources, type Sources } from '../platform/database/data-source';
import { WriteGateway } from '../platform/database/gateway';
import type { Row } from '../platform/database/reader';
import { whole } from '../platform/database/values';
import { referenceFolder, referenceTables, seedReference } from './reference';

type Tables = Record<string, Row[]>;

const files = referenceTables.map(({ file, tables }) => ({
  tables,
  rows: JSON.parse(readFileSync(path.join(referenceFolder, file), 'utf8')) as Tables,
}));

/** Kinds of facts, as citations name them, with their tables. */
const facts = {
  organisation: 'organisation',
  county: 'county',
  'coordinator-region': 'coordinator_region',
  plan: 'plan',
  'plan-fact': 'plan_fact',
  'plan-alternative-total': 'plan_alternative_total',
  area: 'area',
  assignment: 'assignment',
  outcome: 'outcome',
  'budget-line': 'budget_line',
  'indicator-value': 'indicator_value',
  finding: 'finding',
  meeting: 'meeting',
  'meeting-series': 'meeting_series',
};

describe('the reference data in the database', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-reference-'));
  let database: FreshDatabase;
  let sources: Sources;

  const rows = (sql: string, parameters: unknown[] = []): Promise<Row[]> => sources.reader.query(sql, parameters);
  const count = async (sql: string, parameters: unknown[] = []): Promise<number> =>
    whole((await rows(`SELECT COUNT(*) AS n FROM ${sql}`, parameters))[0]!['n']);

  beforeAll(async () => {
    database = await freshDatabase();
    const config = loadConfig({ LAGESBILD_DATA: folder, DATABASE_URL: database.url });
    sources = await openSources(config, entities);
    await sources.writer.runMigrations({ transaction: 'each' });
    await new WriteGateway(sources, 2).inTransaction(seedReference);
  });

  afterAll(async () => {
    await closeSources(sources);
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has as many rows as the files', async () => {
    const expected: Record<string, number> = {};
    for (const file of files) for (const [table, all] of Object.entries(file.rows)) expected[table] = (expected[table] ?? 0) + all.length;
    for (const [table, number] of Object.entries(expected)) expect([table, await count(table)]).toEqual([table, number]);
    expect(expected).toMatchObject({
      plan: 7,
      organisation: 98,
      indicator_value: 121,
      finding: 66,
      meeting: 12,
      source: 137,
      county: 21,
      coordinator_region: 7,
    });
  });

  it('gives back every value as the files have it', async () => {
    for (const { tables, rows: written } of files) {
      for (const [table, Entity] of Object.entries(tables)) {
        const repository = sources.writer.getRepository<Row>(Entity);
        const keys = repository.metadata.primaryColumns.map((column) => column.propertyName);
        const byKey = new Map((await repository.find()).map((row) => [keys.map((key) => row[key]).join(), row]));
        for (const row of written[table] ?? []) expect({ ...byKey.get(keys.map((key) => row[key]).join()) }).toEqual(row);
      }
    }
  });

  it('counts 74 assignments of the plans and one that followed', async () => {
    expect(await count('assignment WHERE follow_on = ?', [0])).toBe(74);
    expect(await count('assignment WHERE follow_on = ?', [1])).toBe(1);
    expect(await count('assignment_organisation WHERE reports = ? OR leads = ?', [1, 1])).toBe(0);
  });

  it('tells what is known of the plan 2008–2010 and what is not', async () => {
    const [plan] = await rows('SELECT * FROM plan WHERE `key` = ?', ['plan-2008-2010']);
    const million = 100_000_000;
    const numbers = [
      'assignments_declared',
      'listed',
      'certain',
      'probable',
      'uncertain',
      'not_identified_at_least',
      'with_number',
      'with_budget',
    ];
    expect(numbers.map((name) => whole(plan![name]))).toEqual([36, 31, 19, 5, 7, 5, 3, 6]);
    expect(['declared_ore', 'known_ore', 'undivided_ore'].map((name) => whole(plan![name]))).toEqual([
      215 * million,
      76.5 * million,
      138.5 * million,
    ]);
    const [known] = await rows('SELECT SUM(known_ore) AS ore FROM assignment WHERE plan_id = ? AND follow_on = ?', [plan!['id'], 0]);
    expect(whole(known!['ore'])).toBe(76.5 * million);
    const [total] = await rows(
      "SELECT s.`key` AS source FROM citation c JOIN source s ON s.id = c.source_id WHERE c.subject_id = ? AND c.purpose = 'total'",
      [plan!['id']],
    );
    expect(total!['source']).toBe('bra-presentation-2011');
  });

  it('keeps figures exact', async () => {
    const [third] = await rows('SELECT thousandths FROM indicator_value WHERE `key` = ?', ['p1-andel-kvinnor-garningspersoner']);
    expect(whole(third!['thousandths'])).toBe(330);
    const [money] = await rows('SELECT thousandths, unit FROM indicator_value WHERE `key` = ?', ['p1-budget']);
    expect([whole(money!['thousandths']), money!['unit']]).toEqual([215_000_000_000, 'SEK']);
  });

  it.each(Object.entries(facts))('names a source for every %s', async (kind, table) => {
    expect(
      await count(`${table} t WHERE NOT EXISTS (SELECT 1 FROM citation c WHERE c.subject_kind = ? AND c.subject_id = t.id)`, [kind]),
    ).toBe(0);
  });

  it('cites nothing that is not there', async () => {
    const named = { ...facts, term: 'term' };
    expect(
      await count(
        `citation WHERE subject_kind NOT IN (${Object.keys(named)
          .map(() => '?')
          .join(', ')})`,
        Object.keys(named),
      ),
    ).toBe(0);
    for (const [kind, table] of Object.entries(named)) {
      expect([
        kind,
        await count(`citation c WHERE c.subject_kind = ? AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.id = c.subject_id)`, [kind]),
      ]).toEqual([kind, 0]);
    }
  });
});
