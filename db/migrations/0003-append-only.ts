import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that are evidence: written once, never changed, never removed. */
const appendOnly = ['report_version', 'report_version_answer', 'review', 'snapshot', 'snapshot_chunk', 'audit_entry', 'obstacle_event'];
const changes = ['UPDATE', 'DELETE'] as const;

const triggerName = (table: string, change: string): string => `${table}_no_${change.toLowerCase()}`;

/** The last wall behind the code: the database itself refuses to rewrite what was submitted, published or recorded. */
export class AppendOnly1700000000003 implements MigrationInterface {
  readonly name = 'AppendOnly1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    const sqlite = runner.dataSource.options.type === 'better-sqlite3';
    for (const table of appendOnly) {
      for (const change of changes) {
        const refusal = sqlite
          ? `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`
          : `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`;
        await runner.query(`CREATE TRIGGER ${triggerName(table, change)} BEFORE ${change} ON ${table} ${refusal}`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of appendOnly) for (const change of changes) await runner.query(`DROP TRIGGER ${triggerName(table, change)}`);
  }
}
