import type { CompletenessRow, Page, PageQuery, ReportingStatus, RoundState, RoundSummary, RoundView } from '@lagesbild/contract';
import { stockholmDay } from '@lagesbild/contract';
import { organisationColumns, organisationName } from '../organisations';
import { all, condition, isOneOf, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { flag, flagOrNull, instantOrNull, whole } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { completenessColumns, completenessOfRow } from './completeness';

export const roundColumns =
  'n.id AS round_id, n.plan_id, n.nr, n.title_sv AS round_sv, n.title_en AS round_en, n.period_from, n.period_to, n.opens_on, n.due_on, n.closes_on, n.state, n.opened_at, n.closed_at, n.published_at';

export const roundSummary = (row: Row): RoundSummary => ({
  id: row['round_id'] as string,
  nr: whole(row['nr']),
  title: { sv: row['round_sv'] as string, en: row['round_en'] as string },
  periodFrom: row['period_from'] as string,
  periodTo: row['period_to'] as string,
  opensOn: row['opens_on'] as string,
  dueOn: row['due_on'] as string,
  closesOn: row['closes_on'] as string,
  state: row['state'] as RoundState,
  openedAt: instantOrNull(row['opened_at']),
  closedAt: instantOrNull(row['closed_at']),
  publishedAt: instantOrNull(row['published_at']),
});

export interface RoundRecord extends RoundSummary {
  planId: string;
  planKey: string;
  planTitle: { sv: string; en: string };
  exercise: boolean;
}

const recordSql = `SELECT ${roundColumns}, p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en, p.exercise FROM round n JOIN plan p ON p.id = n.plan_id`;

const recordOf = (row: Row): RoundRecord => ({
  ...roundSummary(row),
  planId: row['plan_id'] as string,
  planKey: row['plan_key'] as string,
  planTitle: { sv: row['plan_sv'] as string, en: row['plan_en'] as string },
  exercise: flag(row['exercise']),
});

export async function loadRound(db: Reader, id: string): Promise<RoundRecord | null> {
  const row = await db.first(`${recordSql} WHERE n.id = ?`, [id]);
  return row === null ? null : recordOf(row);
}

/** The number of the plan's first round before this one that is not published: it stands in the way. Null when there is none. */
export async function unpublishedBefore(db: Reader, { planId, nr }: Pick<RoundRecord, 'planId' | 'nr'>): Promise<number | null> {
  const earlier = await db.first<{ nr: unknown }>(
    "SELECT nr FROM round WHERE plan_id = ? AND nr < ? AND state <> 'published' ORDER BY nr LIMIT 1",
    [planId, nr],
  );
  return earlier === null ? null : whole(earlier.nr);
}

export async function findRounds(db: Reader, planKey: string, query: PageQuery): Promise<Page<RoundSummary>> {
  const slice = sliceOf(query);
  const counted = await db.first<{ total: unknown }>(
    'SELECT COUNT(*) AS total FROM round n JOIN plan p ON p.id = n.plan_id WHERE p.`key` = ?',
    [planKey],
  );
  const rows = await db.rows(`${recordSql} WHERE p.\`key\` = ? ORDER BY n.nr DESC LIMIT ? OFFSET ?`, [planKey, slice.limit, slice.offset]);
  return pageOf(rows.map(roundSummary), slice, counted?.total);
}

export async function completenessByArea(db: Reader, roundId: string): Promise<RoundView['byArea']> {
  const rows = await db.rows(
    `SELECT ar.nr, ar.name_sv, ar.name_en, ${completenessColumns} FROM report r JOIN assignment a ON a.id = r.assignment_id JOIN area ar ON ar.id = a.area_id
     WHERE r.round_id = ? GROUP BY ar.id, ar.nr, ar.name_sv, ar.name_en ORDER BY ar.nr`,
    [roundId],
  );
  return rows.map((row) => ({
    areaNr: whole(row['nr']),
    areaName: { sv: row['name_sv'] as string, en: row['name_en'] as string },
    completeness: completenessOfRow(row),
  }));
}

export async function countWaiting(db: Reader, roundId: string): Promise<number> {
  const row = await db.first<{ waiting: unknown }>(
    `SELECT COUNT(*) AS waiting FROM report WHERE round_id = ? AND status IN ('submitted', 'in-review')`,
    [roundId],
  );
  return whole(row?.waiting);
}

interface RowFilter {
  status?: ReportingStatus;
  area?: number;
}

/** What the coordination sees of a report that has not been submitted: waiting, and after the last day missing. */
export function outsideStatus(status: string, overdue: boolean): ReportingStatus {
  if (status !== 'draft') return status as ReportingStatus;
  return overdue ? 'missing' : 'not-due';
}

function statusCondition(status: ReportingStatus | undefined, overdue: boolean): Condition | undefined {
  if (status === undefined) return undefined;
  if (status === 'draft') return condition('1 = 0');
  const unsubmitted = overdue ? 'missing' : 'not-due';
  if (status === unsubmitted) return isOneOf('r.status', ['draft']);
  return status === 'missing' || status === 'not-due' ? condition('1 = 0') : isOneOf('r.status', [status]);
}

export async function findCompletenessRows(
  db: Reader,
  round: RoundRecord,
  { query, now }: { query: PageQuery & RowFilter; now: Date },
): Promise<Page<CompletenessRow>> {
  const slice = sliceOf(query);
  const overdue = stockholmDay(now) > round.dueOn;
  const where = all(
    condition('r.round_id = ?', round.id),
    statusCondition(query.status, overdue),
    query.area !== undefined && condition('ar.nr = ?', query.area),
  );
  const from =
    'FROM report r JOIN assignment a ON a.id = r.assignment_id LEFT JOIN area ar ON ar.id = a.area_id JOIN organisation o ON o.id = r.organisation_id';
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from} WHERE ${where.sql}`, where.parameters);
  const rows = await db.rows(
    `SELECT r.id, r.part, r.status, r.submitted_at, r.on_time, a.\`key\` AS a_key, a.label, a.title_sv, a.title_en, ar.nr AS area_nr, ${organisationColumns('o')}
     ${from} WHERE ${where.sql} ORDER BY a.position, r.part, o.sort_key, r.id LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  return pageOf(
    rows.map((row) => completenessRow(row, overdue)),
    slice,
    counted?.total,
  );
}

const completenessRow = (row: Row, overdue: boolean): CompletenessRow => ({
  reportId: row['id'] as string,
  assignmentKey: row['a_key'] as string,
  assignmentLabel: row['label'] as string | null,
  assignmentTitle: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  areaNr: row['area_nr'] as number | null,
  organisation: organisationName(row),
  part: flag(row['part']),
  status: outsideStatus(row['status'] as string, overdue),
  submittedAt: instantOrNull(row['submitted_at']),
  onTime: flagOrNull(row['on_time']),
});
