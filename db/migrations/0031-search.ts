import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { a, createTables, dropTables, short, table } from '../schema/tables';

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table(
    'search_text',
    [
      a('integer', 'nr', { primary: true }),
      a('slug', 'field'),
      short(20, 'source_kind'),
      a('id', 'source_id'),
      a('id', 'plan_id'),
      a('id', 'report_id'),
      a('integer', 'version_nr'),
    ],
    { unique: [['field', 'source_kind', 'source_id']] },
  ),
  table('search_word', [short(40, 'stem', { primary: true }), a('integer', 'text_nr', { primary: true }), a('integer', 'hits')]),
];

/** Which words stand in which sealed texts. Made from them, and made anew whenever it is behind: nothing refers to it. */
export class Search1700000000031 implements MigrationInterface {
  readonly name = 'Search1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables());
  }
}
