import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { allowChanges, forbidChanges } from '../schema/append-only';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table('code', [
    a('id', 'id', { primary: true }),
    ref('plan_id', 'plan'),
    ref('parent_id', 'code', { null: true }),
    short(120, 'name'),
    short(300, 'sort_key'),
    a('integer', 'version'),
    ref('made_by_id', 'person'),
    a('instant', 'made_at'),
    a('instant', 'retired_at', { null: true }),
    ref('merged_into_id', 'code', { null: true }),
    ref('stands_as_id', 'code', { null: true }),
  ]),
  table(
    'mark',
    [
      a('id', 'id', { primary: true }),
      ref('plan_id', 'plan'),
      short(20, 'source_kind'),
      a('id', 'source_id'),
      a('hash', 'source_sha256'),
      a('slug', 'field'),
      a('integer', 'start_at'),
      a('integer', 'end_at'),
      a('text', 'quote'),
      ref('by_id', 'person'),
      a('instant', 'at'),
      a('instant', 'removed_at', { null: true }),
    ],
    { index: [['source_id']] },
  ),
  table('mark_target', [
    a('id', 'id', { primary: true }),
    ref('mark_id', 'mark'),
    short(20, 'kind'),
    ref('obstacle_id', 'obstacle', { null: true }),
    ref('finding_id', 'finding', { null: true }),
    ref('perspective_id', 'plan_perspective', { null: true }),
    ref('code_id', 'code', { null: true }),
  ]),
];

/** Marked passages of sealed texts, what they are tied to, and a plan's own codes. */
export class Marks1700000000030 implements MigrationInterface {
  readonly name = 'Marks1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
    await forbidChanges(runner, 'mark_target');
  }

  async down(runner: QueryRunner): Promise<void> {
    await allowChanges(runner, 'mark_target');
    await dropTables(runner, tables());
  }
}
