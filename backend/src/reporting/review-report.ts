import type { NewAssessment, NewNote, Rating } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { assessmentNeedsReason, roundIsUnpublished, waitsForReview } from './report';
import { ReportEntity } from './report.entity';
import { canReturnApproved, canReviewReport, visibleReports } from './report.policy';
import { loadReport, type ReportRecord } from './report.repository';
import { AssessmentEntity, ReviewEntity, ReviewNoteEntity } from './review.entity';

/** Loads the report for the coordination's work on it. */
async function reportToReview(ctx: Writing, reportId: string): Promise<ReportRecord> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, canReviewReport(ctx.actor, report));
  return report;
}

const notWaiting = (): Problem => new Problem('report-not-submitted');

interface Step {
  kind: 'review-started' | 'returned' | 'approved';
  status: string;
  reviewerId?: string;
  reason: string | null;
}

/** Moves the report on, from the version that the reviewer saw; writes the step and the audit entry. */
async function takeStep(ctx: Writing, report: ReportRecord, { kind, status, reviewerId, reason }: Step): Promise<void> {
  const moved = await ctx.db.change(
    ReportEntity,
    { id: report.id, version: ctx.expectedVersion },
    { status, version: ctx.expectedVersion + 1, reviewerId: reviewerId ?? report.reviewerId },
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
  if (kind !== 'review-started')
    ctx.notify({
      cause: `report-${kind}`,
      object: { kind: 'report', id: report.id },
      organisationIds: [report.organisationId],
      // The same version may be approved and returned more than once.
      occasion: `${report.latestVersionNr}.${ctx.expectedVersion}`,
    });
}

/** @throws Problem `report-not-submitted`, `version-stale` */
export async function startReview(ctx: Writing, reportId: string): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (report.status !== 'submitted') throw notWaiting();
  await takeStep(ctx, report, { kind: 'review-started', status: 'in-review', reviewerId: ctx.actor.personId, reason: null });
}

/** @throws Problem `report-not-submitted`, `version-stale` */
export async function approveReport(ctx: Writing, reportId: string): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (!waitsForReview(report) || !roundIsUnpublished(report)) throw notWaiting();
  await takeStep(ctx, report, { kind: 'approved', status: 'approved', reviewerId: ctx.actor.personId, reason: null });
}

/**
 * Sends the report back to the agency with what is to be changed.
 * @throws Problem `report-not-submitted`, `return-needs-note` without a note or a reason, `round-not-open` when it is published, `version-stale`
 */
export async function returnReport(ctx: Writing, reportId: string, reason: string | undefined): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (!roundIsUnpublished(report)) throw new Problem('round-not-open');
  if (report.status === 'approved') authorize(ctx, canReturnApproved(ctx.actor, report));
  else if (!waitsForReview(report)) throw notWaiting();
  const written = reason?.trim() ?? '';
  const needsReason = report.status === 'approved' || !(await hasNotes(ctx, report));
  if (needsReason && written === '') throw new Problem('return-needs-note');
  await takeStep(ctx, report, { kind: 'returned', status: 'returned', reason: written === '' ? null : written });
}

async function hasNotes(ctx: Writing, report: ReportRecord): Promise<boolean> {
  const note = await ctx.db.first('SELECT id FROM review_note WHERE report_id = ? AND version_nr = ? AND removed_at IS NULL LIMIT 1', [
    report.id,
    report.latestVersionNr,
  ]);
  return note !== null;
}

/** @throws Problem `report-not-submitted` */
export async function addNote(ctx: Writing, reportId: string, { section, text }: NewNote): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (!waitsForReview(report)) throw notWaiting();
  const id = ctx.newId();
  await ctx.db.insert(ReviewNoteEntity, {
    id,
    reportId,
    versionNr: report.latestVersionNr,
    section,
    text: text.trim(),
    byId: ctx.actor.personId,
    at: ctx.now,
    removedAt: null,
  });
  ctx.audit({ action: 'note-added', object: { kind: 'note', id }, planId: report.planId });
}

/** Takes back a note of one's own before the agency has seen it. @throws Problem `report-not-submitted` */
export async function removeNote(ctx: Writing, reportId: string, noteId: string): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (!waitsForReview(report)) throw notWaiting();
  const note = found(
    await ctx.db.first<{ by_id: string }>(
      'SELECT by_id FROM review_note WHERE id = ? AND report_id = ? AND version_nr = ? AND removed_at IS NULL',
      [noteId, reportId, report.latestVersionNr],
    ),
  );
  authorize(ctx, note.by_id === ctx.actor.personId);
  await ctx.db.change(ReviewNoteEntity, { id: noteId }, { removedAt: ctx.now });
  ctx.audit({ action: 'note-removed', object: { kind: 'note', id: noteId }, planId: report.planId });
}

/**
 * Sets the coordination's own rating; the agency's words stay as they are.
 * @throws Problem `report-not-submitted`, `assessment-needs-reason`, `version-stale`
 */
export async function assessReport(ctx: Writing, reportId: string, { rating, reason }: NewAssessment): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  const open = roundIsUnpublished(report) && (waitsForReview(report) || report.status === 'approved');
  if (!open) throw notWaiting();
  const version = await ctx.db.first<{ rating: Rating | null }>('SELECT rating FROM report_version WHERE report_id = ? AND nr = ?', [
    reportId,
    report.latestVersionNr,
  ]);
  if (assessmentNeedsReason(rating, version?.rating ?? null, reason)) throw new Problem('assessment-needs-reason');
  await storeAssessment(ctx, reportId, { rating, reason: reason.trim() });
  ctx.audit({
    action: 'report-assessed',
    object: { kind: 'report', id: reportId, version: report.latestVersionNr },
    planId: report.planId,
    reason: rating,
  });
}

async function storeAssessment(ctx: Writing, reportId: string, { rating, reason }: NewAssessment): Promise<void> {
  const version = ctx.expectedVersion + 1;
  const values = { rating, reason, byId: ctx.actor.personId, at: ctx.now, version };
  const existing = await ctx.db.first<{ version: number }>('SELECT version FROM assessment WHERE report_id = ?', [reportId]);
  if (existing === null && ctx.expectedVersion === 0) return ctx.db.insert(AssessmentEntity, { id: ctx.newId(), reportId, ...values });
  const stored = await ctx.db.change(AssessmentEntity, { reportId, version: ctx.expectedVersion }, values);
  if (stored !== 1) throw new Problem('version-stale', { version: existing?.version ?? 0 });
}
