import type { QueryRunner } from 'typeorm';

const changes = ['UPDATE', 'DELETE'] as const;
const triggerName = (table: string, change: string): string => `${table}_no_${change.toLowerCase()}`;

/** Makes the database itself refuse to change or remove rows of a table. */
export async function forbidChanges(runner: QueryRunner, table: string): Promise<void> {
  const sqlite = runner.dataSource.options.type === 'better-sqlite3';
  const refusal = sqlite
    ? `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`
    : `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`;
  for (const change of changes) await runner.query(`CREATE TRIGGER ${triggerName(table, change)} BEFORE ${change} ON ${table} ${refusal}`);
}

export async function allowChanges(runner: QueryRunner, table: string): Promise<void> {
  for (const change of changes) await runner.query(`DROP TRIGGER ${triggerName(table, change)}`);
}
