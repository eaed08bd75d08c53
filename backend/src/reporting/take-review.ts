import type { Writing } from '../platform/access/context';
import { authorize } from '../platform/access/ledger';
import { roundIsUnpublished } from './report';
import { canRelease } from './report.policy';
import type { ReportRecord } from './report.repository';
import { notWaiting, reportToReview, takeStep } from './review-step';

/** A report that somebody is reviewing. @throws Problem `report-not-submitted` when nobody is */
async function reportInReview(ctx: Writing, reportId: string): Promise<ReportRecord> {
  const report = await reportToReview(ctx, reportId);
  if (report.status !== 'in-review' || !roundIsUnpublished(report)) throw notWaiting();
  return report;
}

/**
 * Takes over a review that a colleague has begun, with the reason.
 * @throws Problem `report-not-submitted` when nobody else has it, `version-stale`
 */
export async function takeOverReview(ctx: Writing, reportId: string, reason: string): Promise<void> {
  const report = await reportInReview(ctx, reportId);
  if (report.reviewerId === ctx.actor.personId) throw notWaiting();
  await takeStep(ctx, report, { kind: 'taken-over', reviewerId: ctx.actor.personId, reason: reason.trim() });
}

/**
 * Leaves the report for anybody to review; notes and suggestions stay.
 * @throws Problem `report-not-submitted`, `version-stale`
 */
export async function releaseReview(ctx: Writing, reportId: string): Promise<void> {
  const report = await reportInReview(ctx, reportId);
  authorize(ctx, canRelease(ctx.actor, report));
  await takeStep(ctx, report, { kind: 'released', status: 'submitted', reviewerId: null, reason: null });
}
