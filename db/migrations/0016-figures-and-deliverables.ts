import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { allowChanges, forbidChanges } from '../schema/append-only';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

const evidence = ['deliverable_move', 'deliverable_receipt'] as const;

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table(
    'assignment_indicator',
    [
      a('id', 'id', { primary: true }),
      ref('assignment_id', 'assignment'),
      ref('indicator_id', 'indicator', { null: true }),
      a('slug', 'key'),
      short(300, 'name_sv'),
      short(300, 'name_en'),
      short(40, 'unit'),
      short(120, 'dimension', { null: true }),
      a('flag', 'cumulative'),
      a('flag', 'active'),
      a('integer', 'position'),
    ],
    { unique: [['assignment_id', 'key']] },
  ),
  table(
    'deliverable_move',
    [
      a('id', 'id', { primary: true }),
      ref('deliverable_id', 'deliverable'),
      ref('decision_id', 'decision'),
      a('integer', 'nr'),
      a('partialDay', 'due_on'),
    ],
    { unique: [['deliverable_id', 'nr']] },
  ),
  table(
    'deliverable_receipt',
    [
      a('id', 'id', { primary: true }),
      ref('deliverable_id', 'deliverable'),
      a('integer', 'nr'),
      a('day', 'received_on', { null: true }),
      short(100, 'dnr', { null: true }),
      a('instant', 'at'),
      ref('by_id', 'person'),
    ],
    { unique: [['deliverable_id', 'nr']] },
  ),
];

/** Figures that an assignment reports, days of deliverables that decisions have moved, and when deliverables came in. */
export class FiguresAndDeliverables1700000000016 implements MigrationInterface {
  readonly name = 'FiguresAndDeliverables1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
    for (const each of evidence) await forbidChanges(runner, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of evidence) await allowChanges(runner, each);
    await dropTables(runner, tables());
  }
}
