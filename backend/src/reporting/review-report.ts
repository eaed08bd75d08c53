import type { NewAssessment, NewNote, Rating } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { ensureDraft } from './ensure-draft';
import { assessmentNeedsReason, roundIsUnpublished, waitsForReview } from './report';
import { canReturnApproved, hasTakenOrMayTake } from './report.policy';
import { perspectivesOf, type ReportRecord } from './report.repository';
import { AssessmentEntity, ReviewNoteEntity } from './review.entity';
import { beginIfWaiting, notWaiting, reportToReview, takeStep } from './review-step';

/** @throws Problem `report-not-submitted`, `version-stale` */
export async function startReview(ctx: Writing, reportId: string): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (report.status !== 'submitted') throw notWaiting();
  await takeStep(ctx, report, { kind: 'review-started', status: 'in-review', reviewerId: ctx.actor.personId, reason: null });
}

/** @throws Problem `report-taken` with who has it, when that is somebody else */
function requireTaken(ctx: Writing, report: ReportRecord): void {
  if (!hasTakenOrMayTake(ctx.actor, report)) throw new Problem('report-taken', { by: report.reviewer?.name ?? null });
}

/** @throws Problem `report-not-submitted`, `report-taken`, `version-stale` */
export async function approveReport(ctx: Writing, reportId: string): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (!waitsForReview(report) || !roundIsUnpublished(report)) throw notWaiting();
  requireTaken(ctx, report);
  await takeStep(ctx, report, { kind: 'approved', status: 'approved', reviewerId: ctx.actor.personId, reason: null });
}

/**
 * Sends the report back to the agency with what is to be changed.
 * @throws Problem `report-not-submitted`, `report-taken`, `return-needs-note` without a note, a suggestion or a reason, `round-not-open`
 *   when it is published, `version-stale`
 */
export async function returnReport(ctx: Writing, reportId: string, reason: string | undefined): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (!roundIsUnpublished(report)) throw new Problem('round-not-open');
  if (report.status === 'approved') authorize(ctx, canReturnApproved(ctx.actor, report));
  else if (!waitsForReview(report)) throw notWaiting();
  requireTaken(ctx, report);
  const written = reason?.trim() ?? '';
  const needsReason = report.status === 'approved' || !(await hasRemarks(ctx, report));
  if (needsReason && written === '') throw new Problem('return-needs-note');
  await takeStep(ctx, report, { kind: 'returned', status: 'returned', reason: written === '' ? null : written });
  await ensureDraft(ctx, report);
}

/** What the agency can act on: a note or a suggested wording. */
async function hasRemarks(ctx: Writing, { id, latestVersionNr }: ReportRecord): Promise<boolean> {
  const remark = await ctx.db.first(
    `SELECT id FROM review_note WHERE report_id = ? AND version_nr = ? AND removed_at IS NULL
     UNION ALL SELECT id FROM review_suggestion WHERE report_id = ? AND version_nr = ? AND removed_at IS NULL LIMIT 1`,
    [id, latestVersionNr, id, latestVersionNr],
  );
  return remark !== null;
}

/**
 * Writes a note on a section, or on one of its perspectives; the review has then begun.
 * @throws Problem `report-not-submitted`, `invalid-input` for a perspective that the report is not asked about
 */
export async function addNote(ctx: Writing, reportId: string, { section, perspective = null, text }: NewNote): Promise<void> {
  const report = await reportToReview(ctx, reportId);
  if (!waitsForReview(report)) throw notWaiting();
  await requirePerspective(ctx, report, { section, perspective });
  await beginIfWaiting(ctx, report);
  const id = ctx.newId();
  await ctx.db.insert(ReviewNoteEntity, {
    id,
    reportId,
    versionNr: report.latestVersionNr,
    section,
    perspective,
    text: text.trim(),
    byId: ctx.actor.personId,
    at: ctx.now,
    removedAt: null,
  });
  ctx.audit({ action: 'note-added', object: { kind: 'note', id }, planId: report.planId });
}

async function requirePerspective(
  ctx: Writing,
  report: ReportRecord,
  { section, perspective }: Pick<NewNote, 'section' | 'perspective'>,
): Promise<void> {
  if (perspective === null) return;
  const asked = section === 'perspectives' ? await perspectivesOf(ctx.db, report.planId) : [];
  if (!asked.some(({ key }) => key === perspective))
    throw new Problem('invalid-input', undefined, [fault('#/perspective', 'not-one-of', 'sv')]);
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
  await beginIfWaiting(ctx, report);
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
