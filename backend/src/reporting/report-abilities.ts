import { stockholmDay, type Day, type ReportView } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Reading } from '../platform/access/context';
import { isOpenForWriting, mayBeWithdrawn, roundIsUnpublished, waitsForReview } from './report';
import {
  canAttest,
  canLock,
  canRelease,
  canReturnApproved,
  canReviewReport,
  canSubmitOnBehalf,
  canWithdraw,
  canWriteReport,
  hasTakenOrMayTake,
  isInside,
} from './report.policy';
import type { ReportRecord } from './report.repository';

type Can = ReportView['can'];

/** What the actor may do with the report now: the buttons that are shown. `substitute`: somebody's named substitute today. */
export const abilities = ({ actor, now }: Pick<Reading, 'actor' | 'now'>, report: ReportRecord, substitute: boolean): Can => ({
  ...ofWriters(actor, report, { substitute, today: stockholmDay(now) }),
  ...ofReviewers(actor, report),
});

function ofWriters(
  actor: Actor,
  report: ReportRecord,
  { substitute, today }: { substitute: boolean; today: Day },
): Pick<Can, 'write' | 'submit' | 'submitOnBehalf' | 'withdraw'> {
  const writable = isOpenForWriting(report, today) && !report.locked;
  return {
    write: writable && canWriteReport(actor, report),
    submit: writable && (canAttest(actor, report) || substitute),
    submitOnBehalf: writable && canSubmitOnBehalf(actor, report),
    withdraw: mayBeWithdrawn(report, today) && canWithdraw(actor, report),
  };
}

function ofReviewers(actor: Actor, report: ReportRecord): Omit<Can, 'write' | 'submit' | 'submitOnBehalf' | 'withdraw'> {
  const unpublished = roundIsUnpublished(report);
  const reviewer = canReviewReport(actor, report) && unpublished;
  const reviewing = reviewer && waitsForReview(report);
  const deciding = reviewing && hasTakenOrMayTake(actor, report);
  const inReview = reviewer && report.status === 'in-review';
  return {
    startReview: reviewer && report.status === 'submitted',
    takeOver: inReview && report.reviewerId !== actor.personId,
    release: inReview && report.reviewerId !== null && canRelease(actor, report),
    note: reviewing,
    suggest: reviewing,
    return: deciding || (unpublished && report.status === 'approved' && canReturnApproved(actor, report)),
    approve: deciding,
    assess: reviewing || (reviewer && report.status === 'approved'),
    raiseObstacle: report.latestVersionNr > 0 && (canReviewReport(actor, report) || isInside(actor, report)),
    lock: unpublished && !report.locked && canLock(actor, report),
    unlock: unpublished && report.locked && canLock(actor, report),
  };
}
