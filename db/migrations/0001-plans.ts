import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table('organisation', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), short(300, 'name_sv'), short(300, 'name_en', { null: true }), short(60, 'short_name', { null: true }), short(40, 'kind'), short(20, 'org_no', { null: true }), short(2, 'county_code', { null: true }), ref('parent_id', 'organisation', { null: true }), ref('successor_id', 'organisation', { null: true }), a('partialDay', 'valid_from', { null: true }), a('partialDay', 'valid_to', { null: true }), short(200, 'roles', { null: true }), short(400, 'sort_key'),
  ]),
  table('coordinator_region', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), short(120, 'name_sv'), short(120, 'name_en'), short(120, 'known_seat', { null: true }), short(300, 'host_keys', { null: true }), short(40, 'certainty'), a('text', 'note', { null: true }),
  ]),
  table('county', [
    a('id', 'id', { primary: true }), short(2, 'code', { unique: true }), short(2, 'letter'), short(6, 'iso_code'), short(120, 'name_sv'), short(120, 'short_name'), short(120, 'name_en'), ref('board_id', 'organisation'), ref('region_id', 'coordinator_region'), short(40, 'region_certainty'),
  ]),
  table('term', [
    a('id', 'id', { primary: true }), a('slug', 'vocabulary'), a('slug', 'key'), short(400, 'name_sv'), short(400, 'name_en', { null: true }), short(60, 'grouping', { null: true }), short(60, 'evidence', { null: true }), a('text', 'note', { null: true }), a('text', 'details', { null: true }),
  ], { unique: [['vocabulary','key']] }),
  table('source', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), short(500, 'title'), short(300, 'publisher'), a('partialDay', 'date', { null: true }), short(200, 'document_no', { null: true }), short(40, 'read_as'),
  ]),
  table('citation', [
    a('id', 'id', { primary: true }), short(40, 'subject_kind'), a('id', 'subject_id'), short(20, 'purpose'), a('integer', 'position'), ref('source_id', 'source'), short(1000, 'reference'),
  ], { index: [['subject_kind','subject_id']] }),
  table('plan', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), short(400, 'title_sv'), short(400, 'title_en'), short(40, 'kind'), short(300, 'document'), short(100, 'dnr', { null: true }), a('partialDay', 'decided_on', { null: true }), a('partialDay', 'period_from'), a('partialDay', 'period_to', { null: true }), ref('owner_id', 'organisation', { null: true }), short(40, 'owner_certainty', { null: true }), ref('follow_up_by_id', 'organisation', { null: true }), a('flag', 'exercise'), a('flag', 'history'), a('integer', 'position'), a('integer', 'assignments_declared', { null: true }), a('whole', 'declared_ore', { null: true }), a('whole', 'known_ore', { null: true }), a('whole', 'undivided_ore', { null: true }), short(120, 'undivided_label_sv', { null: true }), short(120, 'undivided_label_en', { null: true }), a('text', 'money_note', { null: true }), a('integer', 'listed'), a('integer', 'certain', { null: true }), a('integer', 'probable', { null: true }), a('integer', 'uncertain', { null: true }), a('integer', 'not_identified_at_least', { null: true }), a('integer', 'with_number', { null: true }), a('integer', 'with_budget', { null: true }), a('text', 'completeness_note', { null: true }),
  ]),
  table('plan_fact', [
    a('id', 'id', { primary: true }), ref('plan_id', 'plan'), a('integer', 'position'), a('text', 'text_sv'), a('text', 'text_en', { null: true }),
  ]),
  table('plan_alternative_total', [
    a('id', 'id', { primary: true }), ref('plan_id', 'plan'), a('whole', 'ore'),
  ]),
  table('plan_participant', [
    a('id', 'id', { primary: true }), ref('plan_id', 'plan'), ref('organisation_id', 'organisation'), short(20, 'grouping'), a('integer', 'position'),
  ]),
  table('plan_perspective', [
    a('id', 'id', { primary: true }), ref('plan_id', 'plan'), a('slug', 'key'), short(200, 'name_sv'), short(200, 'name_en'), a('integer', 'position'),
  ], { unique: [['plan_id','key']] }),
  table('area', [
    a('id', 'id', { primary: true }), ref('plan_id', 'plan'), a('slug', 'key'), a('integer', 'nr'), short(300, 'name_sv'), short(300, 'name_en'), short(60, 'name_certainty', { null: true }), a('text', 'note', { null: true }), a('flag', 'measures_known', { null: true }),
  ], { unique: [['plan_id','key']] }),
  table('assignment', [
    a('id', 'id', { primary: true }), ref('plan_id', 'plan'), ref('area_id', 'area', { null: true }), a('slug', 'key', { unique: true }), short(20, 'label', { null: true }), a('integer', 'nr', { null: true }), short(400, 'title_sv'), short(400, 'title_en'), a('text', 'task_sv', { null: true }), a('text', 'task_en', { null: true }), short(40, 'kind', { null: true }), short(40, 'certainty'), short(40, 'area_certainty', { null: true }), a('text', 'note', { null: true }), a('partialDay', 'period_from', { null: true }), a('partialDay', 'period_to', { null: true }), a('whole', 'known_ore', { null: true }), short(60, 'status_at_follow_up', { null: true }), a('flag', 'follow_on'), a('integer', 'position'),
  ]),
  table('assignment_organisation', [
    a('id', 'id', { primary: true }), ref('assignment_id', 'assignment'), ref('organisation_id', 'organisation'), short(40, 'role'), short(40, 'certainty', { null: true }), a('flag', 'reports'), a('flag', 'leads'), a('integer', 'position'),
  ]),
  table('decision', [
    a('id', 'id', { primary: true }), ref('assignment_id', 'assignment'), short(40, 'kind', { null: true }), short(100, 'dnr', { null: true }), a('partialDay', 'decided_on', { null: true }), a('text', 'note', { null: true }), a('integer', 'position'),
  ]),
  table('deliverable', [
    a('id', 'id', { primary: true }), ref('assignment_id', 'assignment'), short(40, 'kind'), a('partialDay', 'due_on', { null: true }), a('day', 'received_on', { null: true }), short(300, 'title', { null: true }), a('integer', 'position'),
  ]),
  table('outcome', [
    a('id', 'id', { primary: true }), ref('assignment_id', 'assignment'), short(60, 'status'), a('text', 'text_sv'), a('text', 'text_en'), a('integer', 'position'),
  ]),
  table('audit_head', [
    a('id', 'chain', { primary: true }), a('integer', 'seq'), a('hash', 'hash'),
  ]),
  table('audit_entry', [
    a('id', 'id', { primary: true }), a('id', 'chain'), a('integer', 'seq'), a('instant', 'at'), a('id', 'actor_id', { null: true }), a('id', 'organisation_id', { null: true }), a('id', 'plan_id', { null: true }), short(60, 'action'), short(40, 'object_kind'), a('id', 'object_id'), a('integer', 'object_version', { null: true }), a('hash', 'content_sha256', { null: true }), a('hash', 'request_id'), short(500, 'reason', { null: true }), a('hash', 'prev_hash'), a('hash', 'hash'),
  ], { unique: [['chain','seq']], index: [['plan_id','at'],['organisation_id','at']] }),
  table('budget_line', [
    a('id', 'id', { primary: true }), ref('assignment_id', 'assignment'), short(20, 'kind'), short(20, 'degree'), a('whole', 'ore'), a('integer', 'year', { null: true }), a('text', 'note', { null: true }), a('integer', 'position'),
  ]),
  table('finding', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), ref('plan_id', 'plan', { null: true }), short(40, 'kind'), short(60, 'obstacle_kind', { null: true }), a('integer', 'year', { null: true }), a('text', 'text_sv'), a('text', 'text_en'), a('integer', 'position'),
  ]),
  table('finding_area', [
    ref('finding_id', 'finding', { primary: true }), ref('area_id', 'area', { primary: true }),
  ]),
  table('finding_organisation', [
    ref('finding_id', 'finding', { primary: true }), ref('organisation_id', 'organisation', { primary: true }),
  ]),
  table('finding_perspective', [
    ref('finding_id', 'finding', { primary: true }), a('slug', 'perspective', { primary: true }),
  ]),
  table('person', [
    a('id', 'id', { primary: true }), short(120, 'name'), short(254, 'email'), short(254, 'email_key', { unique: true }), short(200, 'password_hash', { null: true }), short(200, 'title_sv', { null: true }), short(200, 'title_en', { null: true }), a('flag', 'active'), a('flag', 'exercise'), a('instant', 'created_at'),
  ]),
  table('membership', [
    a('id', 'id', { primary: true }), ref('person_id', 'person'), ref('organisation_id', 'organisation'), short(20, 'role'),
  ], { unique: [['person_id','organisation_id','role']] }),
  table('session', [
    a('id', 'id', { primary: true }), a('hash', 'token_hash', { unique: true }), ref('person_id', 'person'), a('instant', 'created_at'), a('instant', 'last_seen_at'), a('instant', 'ends_at'), short(200, 'user_agent'),
  ]),
  table('setup_token', [
    a('id', 'id', { primary: true }), a('hash', 'token_hash', { unique: true }), a('instant', 'created_at'), a('instant', 'used_at', { null: true }),
  ]),
  table('rate_limit', [
    short(255, 'key', { primary: true }), a('integer', 'points'), a('whole', 'expire', { null: true }),
  ]),
  table('indicator', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), short(300, 'name_sv'), short(300, 'name_en'),
  ]),
  table('indicator_value', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), ref('indicator_id', 'indicator'), ref('plan_id', 'plan', { null: true }), ref('assignment_id', 'assignment', { null: true }), ref('organisation_id', 'organisation', { null: true }), a('slug', 'series_key', { null: true }), short(300, 'name_sv'), short(300, 'name_en'), a('partialDay', 'period_from', { null: true }), a('partialDay', 'period_to', { null: true }), a('whole', 'thousandths', { null: true }), short(40, 'unit'), short(40, 'qualifier'), short(60, 'dimension', { null: true }), short(120, 'dimension_value', { null: true }), a('text', 'note', { null: true }), a('integer', 'position'),
  ]),
  table('meeting_series', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), ref('plan_id', 'plan'), short(300, 'title_sv'), short(300, 'title_en'), a('text', 'purpose_sv'), a('text', 'purpose_en'), a('text', 'method_sv'), a('text', 'method_en'), short(300, 'perspectives'),
  ]),
  table('meeting', [
    a('id', 'id', { primary: true }), a('slug', 'key', { unique: true }), ref('plan_id', 'plan'), ref('series_id', 'meeting_series', { null: true }), a('integer', 'nr', { null: true }), short(300, 'title_sv'), short(300, 'title_en'), short(40, 'kind'), a('partialDay', 'date_from'), a('partialDay', 'date_to'), short(40, 'format'), short(200, 'place', { null: true }), short(40, 'area_certainty'), a('text', 'invited_sv', { null: true }), a('text', 'invited_en', { null: true }), a('text', 'note', { null: true }),
  ]),
  table('meeting_area', [
    ref('meeting_id', 'meeting', { primary: true }), ref('area_id', 'area', { primary: true }),
  ]),
  table('meeting_participant', [
    ref('meeting_id', 'meeting', { primary: true }), ref('organisation_id', 'organisation', { primary: true }),
  ]),
];

/** Organisations, people, plans and what the reference data says of them. */
export class Plans1700000000001 implements MigrationInterface {
  readonly name = 'Plans1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables());
  }
}
