import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { a, createTables, dropTables, ref, table } from '../schema/tables';

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table('question_assignment', [ref('question_id', 'question', { primary: true }), ref('assignment_id', 'assignment', { primary: true })]),
  table('report_extension', [
    ref('report_id', 'report', { primary: true }),
    a('day', 'due_on'),
    a('day', 'closes_on'),
    a('text', 'reason'),
    ref('by_id', 'person'),
    a('instant', 'at'),
  ]),
];

/** What a question of the round's own has beside a core question; both databases add such columns in place. */
const columns = {
  help_sv: 'text',
  help_en: 'text',
  unit_sv: 'varchar(60)',
  unit_en: 'varchar(60)',
  choices: 'text',
} as const;

/** Questions of a round's own, and later days for one report. */
export class TheRound1700000000014 implements MigrationInterface {
  readonly name = 'TheRound1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of Object.entries(columns)) await runner.query(`ALTER TABLE question ADD COLUMN ${name} ${type} NULL`);
    await createTables(runner, tables());
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables());
    for (const name of Object.keys(columns)) await runner.query(`ALTER TABLE question DROP COLUMN ${name}`);
  }
}
