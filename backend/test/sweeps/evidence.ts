import type { House } from '../../src/app';

const tables = [
  'report',
  'report_version',
  'report_version_answer',
  'report_draft',
  'report_draft_answer',
  'report_draft_evidence',
  'report_version_evidence',
  'review',
  'review_note',
  'review_suggestion',
  'report_lock',
  'assessment',
  'obstacle',
  'obstacle_link',
  'obstacle_event',
  'obstacle_event_detail',
  'obstacle_link_move',
  'obstacle_kind',
  'obstacle_merged',
  'obstacle_relation',
  'obstacle_finding',
  'code',
  'mark',
  'mark_target',
  'round',
  'snapshot',
  'person',
  'membership',
  'audit_entry',
  'idempotency',
  'notification',
  'notification_choice',
  'mail',
] as const;
const versioned = ['report', 'report_draft', 'obstacle', 'code'] as const;

const sql = `SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table}) AS n_${table}`).join(', ')}, ${versioned.map((table) => `(SELECT SUM(version) FROM ${table}) AS v_${table}`).join(', ')},
  (SELECT SUM(seq) FROM audit_head) AS heads`;

/** How much of everything there is, and how often it has been changed: alike before and after means that nothing was written, not even half. */
export async function evidence({ reader }: House): Promise<string> {
  const row = await reader.first(sql);
  return Object.entries(row ?? {})
    .map(([name, value]) => `${name} ${String(value)}`)
    .join('\n');
}
