import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table('report_lock', [ref('report_id', 'report', { primary: true }), ref('by_id', 'person'), a('instant', 'at'), a('text', 'reason')]),
  table('review_suggestion', [
    a('id', 'id', { primary: true }),
    ref('report_id', 'report'),
    a('integer', 'version_nr'),
    short(20, 'section'),
    a('slug', 'perspective', { null: true }),
    a('integer', 'start_at'),
    a('integer', 'end_at'),
    a('text', 'quote'),
    a('text', 'proposal'),
    ref('by_id', 'person'),
    a('instant', 'at'),
    a('instant', 'removed_at', { null: true }),
    short(20, 'answer', { null: true }),
    ref('answered_by_id', 'person', { null: true }),
    a('instant', 'answered_at', { null: true }),
  ]),
];

/** Locks on reports, and wordings that the coordination suggests. */
export class Reviewing1700000000012 implements MigrationInterface {
  readonly name = 'Reviewing1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables());
  }
}
