import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

const tables = (): Table[] => [
  table('report_presence', [
    ref('report_id', 'report', { primary: true }),
    ref('person_id', 'person', { primary: true }),
    short(20, 'section', { null: true }),
    a('instant', 'seen_at'),
  ]),
  table('substitute', [
    a('id', 'id', { primary: true }),
    ref('organisation_id', 'organisation'),
    ref('attester_id', 'person'),
    ref('substitute_id', 'person'),
    a('day', 'from_on'),
    a('day', 'to_on'),
    a('text', 'reason'),
    ref('named_by_id', 'person'),
    a('instant', 'named_at'),
    a('instant', 'ended_at', { null: true }),
    ref('ended_by_id', 'person', { null: true }),
  ]),
  table('attestation', [ref('version_id', 'report_version', { primary: true }), ref('substitute_id', 'substitute')]),
  table('handover', [
    a('id', 'id', { primary: true }),
    ref('organisation_id', 'organisation'),
    ref('from_id', 'person'),
    ref('to_id', 'person'),
    ref('by_id', 'person'),
    a('instant', 'at'),
    a('text', 'note'),
    a('integer', 'matters'),
  ]),
];

/** What is part of a sealed submission, or was handed over, is written once. */
const appendOnly = ['attestation', 'handover'];
const changes = ['UPDATE', 'DELETE'] as const;
const triggerName = (name: string, change: string): string => `${name}_no_${change.toLowerCase()}`;

/** Who has a report open, who attests in whose place, and what has been handed over. */
export class Writing1700000000015 implements MigrationInterface {
  readonly name = 'Writing1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
    const sqlite = runner.dataSource.options.type === 'better-sqlite3';
    for (const name of appendOnly) {
      for (const change of changes) {
        const refusal = sqlite
          ? `BEGIN SELECT RAISE(ABORT, '${name} is append-only'); END`
          : `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${name} is append-only'`;
        await runner.query(`CREATE TRIGGER ${triggerName(name, change)} BEFORE ${change} ON ${name} ${refusal}`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of appendOnly) for (const change of changes) await runner.query(`DROP TRIGGER ${triggerName(name, change)}`);
    await dropTables(runner, tables());
  }
}
