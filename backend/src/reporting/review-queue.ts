import type { Page, Reviewing, ReviewQueueQuery, ReviewQueueRow, ReviewState } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Reading } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { all, condition, type Condition } from '../platform/database/condition';
import type { Row } from '../platform/database/reader';
import { flag, instantOrNull, placeholders, whole } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { loadRound } from '../rounds';
import { countReports, findReports } from './list-reports';
import { canSeeQueue, visibleReports } from './report.policy';
import { cameBack, takenAt } from './report.repository';

const discusses = "EXISTS (SELECT 1 FROM report_version_answer t WHERE t.version_id = v.id AND t.question = 'discuss')";

function stateCondition(state: ReviewState | undefined, { personId }: Actor): Condition {
  if (state === undefined) return condition("r.status IN ('submitted', 'in-review')");
  if (state === 'waiting') return condition("r.status = 'submitted'");
  if (state === 'mine') return condition("r.status = 'in-review' AND r.reviewer_id = ?", personId);
  if (state === 'others') return condition("r.status = 'in-review' AND (r.reviewer_id IS NULL OR r.reviewer_id <> ?)", personId);
  return condition('r.status = ?', state);
}

const has = (test: string, wanted: boolean | undefined): Condition | false =>
  wanted !== undefined && condition(wanted ? test : `NOT ${test}`);

/**
 * What has been submitted in a round, for those who review it: what has waited longest comes first.
 * @throws Problem `not-found` without such a round, `not-allowed` for those who do not review
 */
export async function listReviewQueue(ctx: Reading, roundId: string, query: ReviewQueueQuery): Promise<Page<ReviewQueueRow>> {
  const round = found(await loadRound(ctx.db, roundId));
  authorize(ctx, canSeeQueue(ctx.actor));
  const slice = sliceOf(query);
  const where = all(
    within(ctx, visibleReports(ctx.actor)),
    condition('r.round_id = ?', round.id),
    stateCondition(query.state, ctx.actor),
    query.area !== undefined && condition('ar.nr = ?', query.area),
    query.organisation !== undefined && condition('o.`key` = ?', query.organisation),
    query.rating !== undefined && condition('v.rating = ?', query.rating),
    has(discusses, query.discuss),
    has(cameBack, query.resubmitted),
  );
  const reports = await findReports(ctx.db, where, { order: 'r.submitted_at, r.id', slice, actor: ctx.actor, now: ctx.now });
  const facts = await factsOf(
    ctx,
    reports.map((report) => report.id),
  );
  const rows = reports.map((report) => ({ ...report, ...(facts.get(report.id) ?? noFacts) }));
  return pageOf(rows, slice, await countReports(ctx.db, where));
}

type Facts = Omit<ReviewQueueRow, keyof Awaited<ReturnType<typeof findReports>>[number]>;
const noFacts: Facts = { review: null, notes: 0, suggestions: 0, resubmitted: false, locked: false };

const remarks = (table: string): string =>
  `(SELECT COUNT(*) FROM ${table} x WHERE x.report_id = r.id AND x.version_nr = r.latest_version_nr AND x.removed_at IS NULL)`;

async function factsOf({ db, actor }: Reading, ids: readonly string[]): Promise<Map<string, Facts>> {
  const rows = await db.rows(
    `SELECT r.id, r.status, r.reviewer_id, p.name, ${takenAt} AS taken_at, ${remarks('review_note')} AS notes,
       ${remarks('review_suggestion')} AS suggestions, CASE WHEN ${cameBack} THEN 1 ELSE 0 END AS came_back,
       CASE WHEN EXISTS (SELECT 1 FROM report_lock k WHERE k.report_id = r.id) THEN 1 ELSE 0 END AS locked
     FROM report r LEFT JOIN person p ON p.id = r.reviewer_id WHERE r.id IN (${placeholders(ids)})`,
    [...ids],
  );
  return new Map(rows.map((row) => [row['id'] as string, factsIn(row, actor)]));
}

const factsIn = (row: Row, actor: Actor): Facts => ({
  review: reviewingIn(row, actor),
  notes: whole(row['notes']),
  suggestions: whole(row['suggestions']),
  resubmitted: flag(row['came_back']),
  locked: flag(row['locked']),
});

const reviewingIn = (row: Row, actor: Actor): Reviewing | null =>
  row['status'] !== 'in-review' || row['reviewer_id'] === null
    ? null
    : { by: row['name'] as string, mine: row['reviewer_id'] === actor.personId, since: instantOrNull(row['taken_at']) };
