import type { Writing } from '../platform/access/context';
import { authorize } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { roundIsUnpublished } from './report';
import { canLock } from './report.policy';
import type { ReportRecord } from './report.repository';
import { ReportLockEntity } from './review.entity';
import { seenReport, takeStep } from './review-step';
import { lockedProblem } from './save-draft';

async function reportToLock(ctx: Writing, reportId: string): Promise<ReportRecord> {
  const report = await seenReport(ctx, reportId);
  authorize(ctx, canLock(ctx.actor, report));
  if (!roundIsUnpublished(report)) throw new Problem('round-not-open');
  return report;
}

/**
 * Locks a report: its organisation can neither write in it, send it nor withdraw it until it is unlocked.
 * @throws Problem `report-locked` when it is, `round-not-open` when the round is published, `version-stale`
 */
export async function lockReport(ctx: Writing, reportId: string, reason: string): Promise<void> {
  const report = await reportToLock(ctx, reportId);
  if (report.locked) throw lockedProblem(report);
  await takeStep(ctx, report, { kind: 'locked', reason: reason.trim() });
  await ctx.db.insert(ReportLockEntity, { reportId, byId: ctx.actor.personId, at: ctx.now, reason: reason.trim() });
}

/**
 * Unlocks a report that anybody has locked; the reason stands in the log.
 * @throws Problem `report-not-locked`, `round-not-open` when the round is published, `version-stale`
 */
export async function unlockReport(ctx: Writing, reportId: string, reason: string): Promise<void> {
  const report = await reportToLock(ctx, reportId);
  if (!report.locked) throw new Problem('report-not-locked');
  await takeStep(ctx, report, { kind: 'unlocked', reason: reason.trim() });
  await ctx.db.remove(ReportLockEntity, { reportId });
}
