import { DefaultNamingStrategy, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const columnNames = ['assignment_id', 'organisation_id'];
const name = new DefaultNamingStrategy().indexName('report', columnNames);

/** What an organisation has said of an assignment, round after round, is found without reading all that it has ever reported. */
export class ReportsOfAPlace1700000000017 implements MigrationInterface {
  readonly name = 'ReportsOfAPlace1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('report', new TableIndex({ name, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('report', name);
  }
}
