import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table('round', [
    a('id', 'id', { primary: true }), ref('plan_id', 'plan'), a('integer', 'nr'), short(300, 'title_sv'), short(300, 'title_en'), a('day', 'period_from'), a('day', 'period_to'), a('day', 'opens_on'), a('day', 'due_on'), a('day', 'closes_on'), short(20, 'state'), a('instant', 'opened_at', { null: true }), a('instant', 'closed_at', { null: true }), a('instant', 'published_at', { null: true }),
  ], { unique: [['plan_id','nr']] }),
  table('question', [
    a('id', 'id', { primary: true }), ref('round_id', 'round'), a('slug', 'key'), short(20, 'section'), short(20, 'kind'), a('integer', 'position'), a('flag', 'required'), short(400, 'label_sv'), short(400, 'label_en'),
  ], { unique: [['round_id','key']] }),
  table('snapshot', [
    a('id', 'id', { primary: true }), ref('round_id', 'round'), a('integer', 'edition'), a('hash', 'sha256'), a('instant', 'published_at'), ref('published_by_id', 'person', { null: true }),
  ], { unique: [['round_id','edition']] }),
  table('snapshot_chunk', [
    ref('snapshot_id', 'snapshot', { primary: true }), short(20, 'document', { primary: true }), a('integer', 'seq', { primary: true }), a('text', 'content'),
  ]),
  table('report', [
    a('id', 'id', { primary: true }), ref('round_id', 'round'), ref('assignment_id', 'assignment'), ref('organisation_id', 'organisation'), a('flag', 'part'), short(20, 'status'), a('integer', 'version'), a('integer', 'latest_version_nr'), a('instant', 'first_submitted_at', { null: true }), a('instant', 'submitted_at', { null: true }), a('flag', 'on_time', { null: true }), ref('reviewer_id', 'person', { null: true }),
  ], { unique: [['round_id','assignment_id','organisation_id']] }),
  table('report_draft', [
    ref('report_id', 'report', { primary: true }), a('integer', 'version'), short(40, 'work_status', { null: true }), short(20, 'rating', { null: true }), a('day', 'expected_done_on', { null: true }), a('whole', 'used_ore', { null: true }), a('whole', 'forecast_ore', { null: true }), a('instant', 'saved_at', { null: true }), ref('saved_by_id', 'person', { null: true }),
  ]),
  table('report_draft_answer', [
    ref('report_id', 'report', { primary: true }), a('slug', 'question', { primary: true }), a('text', 'text'),
  ]),
  table('report_version', [
    a('id', 'id', { primary: true }), ref('report_id', 'report'), a('integer', 'nr'), a('instant', 'submitted_at'), ref('submitted_by_id', 'person'), ref('on_behalf_of_id', 'person', { null: true }), a('hash', 'sha256'), a('flag', 'on_time'), short(40, 'work_status', { null: true }), short(20, 'rating', { null: true }), a('day', 'expected_done_on', { null: true }), a('whole', 'used_ore', { null: true }), a('whole', 'forecast_ore', { null: true }),
  ], { unique: [['report_id','nr']] }),
  table('report_version_answer', [
    ref('version_id', 'report_version', { primary: true }), a('slug', 'question', { primary: true }), a('text', 'text'),
  ]),
  table('review', [
    a('id', 'id', { primary: true }), ref('report_id', 'report'), a('integer', 'version_nr'), short(20, 'kind'), ref('by_id', 'person'), a('instant', 'at'), a('text', 'reason', { null: true }),
  ]),
  table('review_note', [
    a('id', 'id', { primary: true }), ref('report_id', 'report'), a('integer', 'version_nr'), short(20, 'section'), a('text', 'text'), ref('by_id', 'person'), a('instant', 'at'), a('instant', 'removed_at', { null: true }),
  ]),
  table('assessment', [
    a('id', 'id', { primary: true }), ref('report_id', 'report', { unique: true }), a('integer', 'version'), short(20, 'rating'), a('text', 'reason'), ref('by_id', 'person'), a('instant', 'at'),
  ]),
  table('obstacle', [
    a('id', 'id', { primary: true }), ref('plan_id', 'plan'), short(300, 'title_sv'), short(300, 'title_en', { null: true }), short(60, 'kind'), a('text', 'hinders'), short(20, 'severity'), short(30, 'state'), a('flag', 'government_must_act'), ref('since_round_id', 'round', { null: true }), ref('raised_by_id', 'person'), ref('raised_by_organisation_id', 'organisation'), a('instant', 'raised_at'), a('instant', 'published_at', { null: true }), a('integer', 'version'),
  ]),
  table('obstacle_area', [
    ref('obstacle_id', 'obstacle', { primary: true }), ref('area_id', 'area', { primary: true }),
  ]),
  table('obstacle_actor', [
    ref('obstacle_id', 'obstacle', { primary: true }), ref('organisation_id', 'organisation', { primary: true }),
  ]),
  table('obstacle_link', [
    a('id', 'id', { primary: true }), ref('obstacle_id', 'obstacle'), ref('report_id', 'report'), a('integer', 'version_nr'), short(20, 'section'), short(60, 'perspective', { null: true }), a('integer', 'start_at'), a('integer', 'end_at'), a('text', 'quote'), ref('by_id', 'person'), a('instant', 'at'),
  ], { unique: [['obstacle_id','report_id','version_nr','section','perspective','start_at']] }),
  table('obstacle_event', [
    a('id', 'id', { primary: true }), ref('obstacle_id', 'obstacle'), a('instant', 'at'), ref('by_id', 'person'), ref('organisation_id', 'organisation'), short(30, 'state', { null: true }), a('text', 'text'),
  ]),
  table('idempotency', [
    a('id', 'id', { primary: true }), a('id', 'person_id'), short(80, 'key'), short(60, 'endpoint'), a('hash', 'request_sha256'), a('integer', 'status', { null: true }), a('text', 'answer', { null: true }), a('instant', 'created_at'),
  ], { unique: [['person_id','key']] }),
  table('installation', [
    a('slug', 'key', { primary: true }), a('text', 'value'),
  ]),
];

/** Rounds, reports, reviews, obstacles, snapshots, audit and idempotency. */
export class Reporting1700000000002 implements MigrationInterface {
  readonly name = 'Reporting1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables());
  }
}
