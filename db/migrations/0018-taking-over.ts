import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { allowChanges, forbidChanges } from '../schema/append-only';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

const evidence = ['handover_matter', 'handover_taking'] as const;

const tables = (): Table[] => [
  table(
    'handover_matter',
    [
      a('id', 'id', { primary: true }),
      ref('handover_id', 'handover'),
      a('integer', 'position'),
      short(20, 'kind'),
      a('id', 'object_id'),
      a('slug', 'target'),
      short(20, 'label', { null: true }),
      short(400, 'title_sv'),
      short(400, 'title_en', { null: true }),
      a('day', 'day', { null: true }),
      short(120, 'by_name', { null: true }),
      a('integer', 'notes'),
    ],
    { unique: [['handover_id', 'position']] },
  ),
  table('handover_taking', [ref('handover_id', 'handover', { primary: true }), ref('by_id', 'person'), a('instant', 'at')]),
];

/** What was open when something was handed over, and that it has been taken over. */
export class TakingOver1700000000018 implements MigrationInterface {
  readonly name = 'TakingOver1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
    for (const name of evidence) await forbidChanges(runner, name);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of evidence) await allowChanges(runner, name);
    await dropTables(runner, tables());
  }
}
