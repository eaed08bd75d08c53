import { stockholmDay } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { ensureDraft } from './ensure-draft';
import { mayBeWithdrawn, statusBefore } from './report';
import { canWithdraw } from './report.policy';
import type { ReportRecord } from './report.repository';
import { notWaiting, seenReport, takeStep } from './review-step';
import { lockedProblem } from './save-draft';
import { standingBefore } from './version.repository';

/**
 * Takes the latest version back before the coordination has begun to review it. The version stays, sealed, for its organisation; the
 * report stands where it stood before, and is counted as it was then: a first version that is taken back has not been received.
 * @throws Problem `review-has-begun`, `report-not-submitted`, `report-locked`, `round-not-open` when it could not be sent again, `version-stale`
 */
export async function withdrawReport(ctx: Writing, reportId: string, reason: string | undefined): Promise<void> {
  const report = await seenReport(ctx, reportId);
  authorize(ctx, canWithdraw(ctx.actor, report));
  if (!mayBeWithdrawn(report, stockholmDay(ctx.now))) throw whyNot(report);
  const standing = await standingBefore(ctx.db, report);
  const received = standing === null ? { firstSubmittedAt: null, onTime: null } : {};
  await ensureDraft(ctx, report);
  await takeStep(ctx, report, {
    kind: 'withdrawn',
    status: statusBefore(report),
    reviewerId: null,
    reason: reason?.trim() || null,
    set: { latestVersionNr: standing?.nr ?? 0, submittedAt: standing?.submittedAt ?? null, ...received },
  });
}

function whyNot(report: ReportRecord): Problem {
  if (report.locked) return lockedProblem(report);
  if (report.status === 'in-review' || (report.status === 'submitted' && report.reviewBegun)) return new Problem('review-has-begun');
  return report.status === 'submitted' ? new Problem('round-not-open') : notWaiting();
}
