import type { ReportEventKind } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { ReportEntity } from './report.entity';
import { canReviewReport, visibleReports } from './report.policy';
import { loadReport, type ReportRecord } from './report.repository';
import { ReviewEntity } from './review.entity';

/** The report, within what the actor may see. */
export const seenReport = async (ctx: Writing, reportId: string): Promise<ReportRecord> =>
  found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));

/** Loads the report for the coordination's work on it. */
export async function reportToReview(ctx: Writing, reportId: string): Promise<ReportRecord> {
  const report = await seenReport(ctx, reportId);
  authorize(ctx, canReviewReport(ctx.actor, report));
  return report;
}

export const notWaiting = (): Problem => new Problem('report-not-submitted');

interface Step {
  kind: Exclude<ReportEventKind, 'submitted'>;
  /** Where the report goes; left out when it stays. */
  status?: string;
  /** Who has it from now on; left out when nothing changes. */
  reviewerId?: string | null;
  reason: string | null;
  /** The version of the record that the step starts from: what the caller saw, when nothing is given. */
  from?: number;
  set?: Partial<Pick<ReportEntity, 'latestVersionNr' | 'submittedAt' | 'firstSubmittedAt' | 'onTime'>>;
}

/** Moves the report on, from the version of the record that the actor saw; writes the step and the audit entry. */
export async function takeStep(ctx: Writing, report: ReportRecord, step: Step): Promise<void> {
  const { kind, status, reviewerId, reason, from = ctx.expectedVersion, set = {} } = step;
  const moved = await ctx.db.change(
    ReportEntity,
    { id: report.id, version: from },
    { status: status ?? report.status, version: from + 1, reviewerId: reviewerId === undefined ? report.reviewerId : reviewerId, ...set },
  );
  if (moved !== 1) throw new Problem('version-stale', { version: report.version });
  await ctx.db.insert(ReviewEntity, {
    id: ctx.newId(),
    reportId: report.id,
    versionNr: report.latestVersionNr,
    kind,
    byId: ctx.actor.personId,
    at: ctx.now,
    reason,
  });
  ctx.audit({
    action: `report-${kind}`,
    object: { kind: 'report', id: report.id, version: report.latestVersionNr },
    organisationId: report.organisationId,
    planId: report.planId,
    reason,
  });
  tell(ctx, report, kind);
}

/** The agency is told what has been decided; the coordination too, of what has been taken back. */
function tell(ctx: Writing, report: ReportRecord, kind: Step['kind']): void {
  if (kind !== 'returned' && kind !== 'approved' && kind !== 'withdrawn') return;
  ctx.notify({
    cause: `report-${kind}`,
    object: { kind: 'report', id: report.id },
    organisationIds: [report.organisationId],
    // The same version may be approved and returned more than once.
    occasion: `${report.latestVersionNr}.${report.version}`,
  });
}

/** Whoever writes the first words about a report that waits has taken it: its organisation can no longer withdraw it. */
export async function beginIfWaiting(ctx: Writing, report: ReportRecord): Promise<void> {
  if (report.status !== 'submitted') return;
  await takeStep(ctx, report, {
    kind: 'review-started',
    status: 'in-review',
    reviewerId: ctx.actor.personId,
    reason: null,
    from: report.version,
  });
}
