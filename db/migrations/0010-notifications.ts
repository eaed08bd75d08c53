import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table(
    'mail',
    [
      a('id', 'id', { primary: true }),
      ref('person_id', 'person'),
      short(20, 'kind'),
      short(120, 'cause_key', { unique: true }),
      short(254, 'address'),
      short(300, 'subject'),
      a('text', 'body'),
      short(20, 'state'),
      a('integer', 'attempts'),
      a('integer', 'turn'),
      a('instant', 'created_at'),
      a('instant', 'next_try_at', { null: true }),
      a('instant', 'sent_at', { null: true }),
      short(300, 'error', { null: true }),
    ],
    { index: [['state', 'next_try_at']] },
  ),
  table(
    'notification',
    [
      a('id', 'id', { primary: true }),
      ref('person_id', 'person'),
      ref('organisation_id', 'organisation'),
      short(20, 'side'),
      short(30, 'cause'),
      short(20, 'object_kind'),
      a('id', 'object_id'),
      short(40, 'occasion'),
      a('instant', 'created_at'),
      a('instant', 'done_at', { null: true }),
      ref('mail_id', 'mail', { null: true }),
    ],
    { unique: [['person_id', 'cause', 'object_id', 'occasion']] },
  ),
  table('notification_choice', [ref('person_id', 'person', { primary: true }), short(20, 'frequency'), short(2, 'language')]),
  table('job_lease', [
    a('slug', 'name', { primary: true }),
    a('integer', 'turn'),
    short(60, 'holder', { null: true }),
    a('instant', 'held_until'),
    a('day', 'done_for', { null: true }),
  ]),
];

/** Whom the product tells of what, the mail that goes out, and who does the timed jobs. */
export class Notifications1700000000010 implements MigrationInterface {
  readonly name = 'Notifications1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables());
  }
}
