import type { Day, ReportingStatus, RoundReportQuery } from '@lagesbild/contract';
import { organisationColumns } from '../organisations';
import { all, condition, isOneOf, never, type Condition } from '../platform/database/condition';
import { sqlInstant } from '../platform/database/values';

/** How the reports of a round stood at a moment. */
export interface Moment {
  /** Last days are held against this day. */
  day: Day;
  /** Steps until this moment are counted. */
  until: Date;
}

/** What each step of a report's way leads to; others, like who has the report or that it is locked, leave it where it is. */
const steps: Record<string, ReportingStatus> = {
  submitted: 'submitted',
  'review-started': 'in-review',
  released: 'submitted',
  returned: 'returned',
  approved: 'approved',
};
const known = Object.keys(steps)
  .map((kind) => `'${kind}'`)
  .join(', ');

/** Steps of the same millisecond come in the order in which they can be taken. */
const latestFirst =
  "ORDER BY v.at DESC, v.version_nr DESC, CASE v.kind WHEN 'submitted' THEN 0 WHEN 'review-started' THEN 1 WHEN 'released' THEN 2 WHEN 'approved' THEN 3 ELSE 4 END DESC LIMIT 1";

/** A version that had been taken back by the moment is as if it had never come. */
const stood = (nr: string): string =>
  `NOT EXISTS (SELECT 1 FROM review taken WHERE taken.report_id = r.id AND taken.kind = 'withdrawn' AND taken.version_nr = ${nr} AND taken.at <= ?)`;

/**
 * Every report of a round as it stood at a moment, out of the steps that had been taken: what it is now is not looked at, and drafts never.
 * The columns are `step` (null when nothing had come), `since`, `sent_at`, `on_time` and `due_on`, with what names the report.
 */
export function standing(roundId: string, { until }: Pick<Moment, 'until'>): Condition {
  const moment = sqlInstant(until);
  const step = (column: string): string =>
    `(SELECT ${column} FROM review v WHERE v.report_id = r.id AND v.at <= ? AND v.kind IN (${known}) AND ${stood('v.version_nr')} ${latestFirst})`;
  return {
    sql: `SELECT s.*, s.latest AS step FROM (
      SELECT r.id, r.part, (SELECT w.id FROM report w WHERE r.part = 1 AND w.round_id = r.round_id AND w.assignment_id = r.assignment_id AND w.part = 0) AS whole_id,
        ${step('v.kind')} AS latest, ${step('v.at')} AS since,
        (SELECT MAX(v.at) FROM review v WHERE v.report_id = r.id AND v.kind = 'submitted' AND v.at <= ? AND ${stood('v.version_nr')}) AS sent_at,
        (SELECT v.on_time FROM report_version v WHERE v.report_id = r.id AND v.submitted_at <= ? AND ${stood('v.nr')} ORDER BY v.nr LIMIT 1) AS on_time,
        COALESCE(x.due_on, n.due_on) AS due_on, CASE WHEN x.report_id IS NULL THEN 0 ELSE 1 END AS extended,
        a.\`key\` AS a_key, a.label, a.title_sv, a.title_en, a.position, ar.nr AS area_nr, o.county_code, o.sort_key, ${organisationColumns('o')}
      FROM report r JOIN round n ON n.id = r.round_id JOIN assignment a ON a.id = r.assignment_id LEFT JOIN area ar ON ar.id = a.area_id
        JOIN organisation o ON o.id = r.organisation_id LEFT JOIN report_extension x ON x.report_id = r.id
      WHERE r.round_id = ? AND (n.opened_at IS NULL OR n.opened_at <= ?)) s`,
    parameters: [...Array<string>(8).fill(moment), roundId, moment],
  };
}

/** What the coordination sees of a report: of one that has not come that it is awaited, and after its last day that it is missing. */
export function standingStatus(step: string | null, dueOn: Day, day: Day): ReportingStatus {
  return (step === null ? undefined : steps[step]) ?? (day > dueOn ? 'missing' : 'not-due');
}

function ofStatus(status: ReportingStatus, day: Day): Condition {
  if (status === 'not-due') return condition('q.step IS NULL AND q.due_on >= ?', day);
  if (status === 'missing') return condition('q.step IS NULL AND q.due_on < ?', day);
  return isOneOf(
    'q.step',
    Object.keys(steps).filter((step) => steps[step] === status),
  );
}

const ofKind: Record<NonNullable<RoundReportQuery['counted']>, Condition> = {
  expected: condition('1 = 1'),
  received: condition('q.step IS NOT NULL'),
  'on-time': condition('q.step IS NOT NULL AND q.on_time = 1'),
  approved: condition("q.step = 'approved'"),
};

/** The rows `q` of the standing that are asked for. */
export function wanted({ status, area, organisation, county, counted }: RoundReportQuery, day: Day): Condition {
  return all(
    status !== undefined && (status === 'draft' ? never : ofStatus(status, day)),
    area !== undefined && condition('q.area_nr = ?', area),
    organisation !== undefined && condition('q.o_key = ?', organisation),
    county !== undefined && condition('q.county_code = ?', county),
    counted !== undefined && ofKind[counted],
  );
}
