import type { Page, ReportQuery, ReportSummary } from '@lagesbild/contract';
import { stockholmDay } from '@lagesbild/contract';
import { organisationColumns, organisationName } from '../organisations';
import { organisationsOf, type Actor } from '../platform/access/actor';
import type { Reading } from '../platform/access/context';
import { within } from '../platform/access/ledger';
import { all, any, condition, isOneOf, never, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { flag, instantOrNull, whole } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { statusFor } from './report';
import { extensionJoin, reportDueOn } from './report-extension';
import { visibleReports } from './report.policy';

const from = `
  FROM report r JOIN round n ON n.id = r.round_id JOIN assignment a ON a.id = r.assignment_id LEFT JOIN area ar ON ar.id = a.area_id
  JOIN organisation o ON o.id = r.organisation_id LEFT JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
  ${extensionJoin}`;

const columns = `
  r.id, r.organisation_id, r.part, r.status, r.submitted_at, r.latest_version_nr, a.\`key\` AS a_key, a.label, a.title_sv, a.title_en, ar.nr AS area_nr, ar.name_sv AS area_sv,
  ar.name_en AS area_en, n.id AS round_id, n.title_sv AS round_sv, n.title_en AS round_en, ${reportDueOn} AS due_on, v.work_status, v.rating, ${organisationColumns('o')},
  CASE WHEN EXISTS (SELECT 1 FROM report_version_answer t WHERE t.version_id = v.id AND t.question = 'discuss') THEN 1 ELSE 0 END AS discusses`;

/** Reports within a scope, with what the actor may know of their status; nothing here reads drafts. */
export async function findReports(
  db: Reader,
  where: Condition,
  { order, slice, actor, now }: { order: string; slice: { limit: number; offset: number }; actor: Actor; now: Date },
): Promise<ReportSummary[]> {
  const rows = await db.rows(`SELECT ${columns} ${from} WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`, [
    ...where.parameters,
    slice.limit,
    slice.offset,
  ]);
  const own = new Set(organisationsOf(actor, 'reporter', 'attester'));
  return rows.map((row) =>
    summaryOf(row, { inside: own.has(row['organisation_id'] as string), overdue: stockholmDay(now) > (row['due_on'] as string) }),
  );
}

export async function countReports(db: Reader, where: Condition): Promise<number> {
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from} WHERE ${where.sql}`, where.parameters);
  return whole(counted?.total);
}

const summaryOf = (row: Row, place: { inside: boolean; overdue: boolean }): ReportSummary => ({
  id: row['id'] as string,
  assignment: {
    key: row['a_key'] as string,
    label: row['label'] as string | null,
    title: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  },
  area:
    row['area_nr'] === null ? null : { nr: whole(row['area_nr']), name: { sv: row['area_sv'] as string, en: row['area_en'] as string } },
  organisation: organisationName(row),
  roundId: row['round_id'] as string,
  roundTitle: { sv: row['round_sv'] as string, en: row['round_en'] as string },
  dueOn: row['due_on'] as string,
  part: flag(row['part']),
  status: statusFor(row['status'] as string, place),
  submittedAt: instantOrNull(row['submitted_at']),
  versionNr: whole(row['latest_version_nr']) === 0 ? null : whole(row['latest_version_nr']),
  workStatus: row['work_status'] as ReportSummary['workStatus'],
  rating: row['rating'] as ReportSummary['rating'],
  wantsToDiscuss: flag(row['discusses']),
});

/** A status as the actor sees it: `draft` only of one's own, `not-due` and `missing` only of others'. */
function statusCondition(status: ReportQuery['status'], actor: Actor, now: Date): Condition | null {
  if (status === undefined) return null;
  const own = organisationsOf(actor, 'reporter', 'attester');
  const mine = isOneOf('r.organisation_id', own);
  const others = own.length === 0 ? condition('1 = 1') : { sql: `NOT (${mine.sql})`, parameters: mine.parameters };
  const today = stockholmDay(now);
  if (status === 'draft') return all(condition("r.status = 'draft'"), own.length === 0 ? never : mine);
  if (status === 'not-due') return all(condition(`r.status = 'draft' AND ${reportDueOn} >= ?`, today), others);
  if (status === 'missing') return all(condition(`r.status = 'draft' AND ${reportDueOn} < ?`, today), others);
  return any(condition('r.status = ?', status));
}

/** Submitted ones come oldest first: what has waited longest is reviewed first. */
export async function listReports(ctx: Reading, query: ReportQuery): Promise<Page<ReportSummary>> {
  const slice = sliceOf(query);
  const where = all(
    within(ctx, visibleReports(ctx.actor)),
    query.round !== undefined && condition('r.round_id = ?', query.round),
    query.organisation !== undefined && condition('o.`key` = ?', query.organisation),
    query.own === true && isOneOf('r.organisation_id', organisationsOf(ctx.actor, 'reporter', 'attester')),
    statusCondition(query.status, ctx.actor, ctx.now),
  );
  const waiting = query.status === 'submitted' || query.status === 'in-review';
  const order = waiting ? 'r.submitted_at, r.id' : 'n.opens_on DESC, a.position, r.part, o.sort_key, r.id';
  return pageOf(
    await findReports(ctx.db, where, { order, slice, actor: ctx.actor, now: ctx.now }),
    slice,
    await countReports(ctx.db, where),
  );
}
