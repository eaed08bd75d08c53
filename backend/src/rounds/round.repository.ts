import type { CompletenessRow, Day, Page, PageQuery, RoundReportQuery, RoundState, RoundSummary, RoundView } from '@lagesbild/contract';
import { organisationName } from '../organisations';
import type { Reader, Row } from '../platform/database/reader';
import { flag, flagOrNull, instantOrNull, whole, wholeOrNull } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { asOf } from './as-of';
import { completenessColumns, completenessOfRow } from './completeness';
import { standing, standingStatus, wanted } from './standing';

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

/** The plan's latest round, planned or not: the one that the next follows. */
export async function findLastRound(db: Reader, planId: string): Promise<RoundSummary | null> {
  const row = await db.first(`${recordSql} WHERE n.plan_id = ? ORDER BY n.nr DESC LIMIT 1`, [planId]);
  return row === null ? null : roundSummary(row);
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

/** Who stood where, a page at a time: as of a day, or as it is now. */
export async function findCompletenessRows(
  db: Reader,
  round: RoundRecord,
  { query, now }: { query: RoundReportQuery; now: Date },
): Promise<Page<CompletenessRow>> {
  const slice = sliceOf(query);
  const moment = asOf(query.asOf, now);
  const stood = standing(round.id, moment);
  const where = wanted(query, moment.day);
  const from = `FROM (${stood.sql}) q WHERE ${where.sql}`;
  const parameters = [...stood.parameters, ...where.parameters];
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from}`, parameters);
  const rows = await db.rows(`SELECT q.* ${from} ORDER BY q.position, q.part, q.sort_key, q.id LIMIT ? OFFSET ?`, [
    ...parameters,
    slice.limit,
    slice.offset,
  ]);
  return pageOf(
    rows.map((row) => completenessRow(row, moment.day)),
    slice,
    counted?.total,
  );
}

const completenessRow = (row: Row, day: Day): CompletenessRow => ({
  reportId: row['id'] as string,
  assignmentKey: row['a_key'] as string,
  assignmentLabel: row['label'] as string | null,
  assignmentTitle: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  areaNr: wholeOrNull(row['area_nr']),
  organisation: organisationName(row),
  part: flag(row['part']),
  wholeReportId: row['whole_id'] as string | null,
  status: standingStatus(row['step'] as string | null, row['due_on'] as string, day),
  submittedAt: row['step'] === null ? null : instantOrNull(row['sent_at']),
  onTime: row['step'] === null ? null : flagOrNull(row['on_time']),
  since: row['step'] === null ? null : instantOrNull(row['since']),
  county: row['county_code'] as string | null,
  dueOn: row['due_on'] as string,
  extended: flag(row['extended']),
});
