import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

const what = () => [
  short(10, 'kind'),
  short(300, 'title'),
  a('text', 'address', { null: true }),
  short(100, 'media_type', { null: true }),
  a('whole', 'bytes', { null: true }),
  a('hash', 'sha256', { null: true }),
  short(500, 'secrecy', { null: true }),
];

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table(
    'report_draft_evidence',
    [a('id', 'id', { primary: true }), ref('report_id', 'report'), ...what(), a('instant', 'added_at'), ref('added_by_id', 'person')],
    { index: [['sha256']] },
  ),
  table('report_version_evidence', [a('id', 'id', { primary: true }), ref('version_id', 'report_version'), a('integer', 'nr'), ...what()], {
    unique: [['version_id', 'nr']],
    index: [['sha256']],
  }),
];

const sealed = 'report_version_evidence';

/** Evidence of drafts, and the evidence that was sealed with a version; the latter is never changed and never removed. */
export class Evidence1700000000011 implements MigrationInterface {
  readonly name = 'Evidence1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
    const refusal =
      runner.dataSource.options.type === 'better-sqlite3'
        ? `BEGIN SELECT RAISE(ABORT, '${sealed} is append-only'); END`
        : `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${sealed} is append-only'`;
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(`CREATE TRIGGER ${sealed}_no_${change.toLowerCase()} BEFORE ${change} ON ${sealed} ${refusal}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const change of ['update', 'delete']) await runner.query(`DROP TRIGGER ${sealed}_no_${change}`);
    await dropTables(runner, tables());
  }
}
