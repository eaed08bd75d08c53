import { stockholmDay, type DraftView, type NoteView, type PersonName, type ReportView } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { isOverdue } from '../rounds';
import { carriedOverBefore } from './carry-over.repository';
import { isOpenForWriting, nextSentence, roundIsUnpublished, statusFor, waitsForReview } from './report';
import { missingSections, sectionStates } from './report-content';
import {
  canAttest,
  canReturnApproved,
  canReviewReport,
  canSubmitOnBehalf,
  canWriteReport,
  isCoordination,
  isInside,
  visibleReports,
} from './report.policy';
import { loadDraft, loadReport, perspectivesOf, type ReportRecord, type StoredDraft } from './report.repository';
import { assessmentOf, attestersOf, eventsOf, marksOf, notesOf } from './review.repository';
import { substituteOn } from './substitute.repository';
import { listVersions, loadVersion, placeOf, previousAnswer, versionView } from './version.repository';

/** The report's page, as the actor may see it. */
export async function reportView(ctx: Reading, reportId: string): Promise<ReportView> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  const inside = isInside(ctx.actor, report);
  const perspectives = await perspectivesOf(ctx.db, report.planId);
  const perspectiveKeys = perspectives.map((each) => each.key);
  const draft = inside ? await loadDraft(ctx.db, report.id, perspectiveKeys) : null;
  const place = placeOf(report);
  const substitute = inside ? await substituteToday(ctx, report) : null;
  const latest = report.latestVersionNr > 0 ? await loadVersion(ctx.db, report.id, { nr: report.latestVersionNr, perspectiveKeys }) : null;
  const notes = await notesOf(ctx.db, report.id, ctx.actor);
  const assessment = await assessmentOf(ctx.db, report.id);
  return {
    id: report.id,
    assignment: report.assignment,
    organisation: report.organisation,
    planKey: report.planKey,
    planTitle: report.planTitle,
    exercise: report.exercise,
    round: report.round,
    part: report.part,
    version: report.version,
    perspectives,
    status: statusFor(report.status, { inside, overdue: isOverdue(ctx.now, report.round.dueOn) }),
    draft: draft === null ? null : draftView(draft, report),
    latest: latest === null ? null : versionView(latest),
    versions: await listVersions(ctx.db, report.id),
    previous: await previousAnswer(ctx.db, place, perspectiveKeys),
    carriedOver: await carriedOverBefore(ctx.db, place),
    notes: isCoordination(ctx.actor) ? notes : notes.filter((note) => isHandedOver(note, report)),
    assessment: isCoordination(ctx.actor) || report.status === 'approved' ? assessment : null,
    marks: await marksOf(ctx.db, report.id, report.latestVersionNr),
    events: await eventsOf(ctx.db, report.id),
    attesters: inside ? await attestersOf(ctx.db, report.organisationId) : [],
    substituteFor: substitute?.attester ?? null,
    next: nextSentence(report, isInside(ctx.actor, report) ? 'writer' : 'reviewer'),
    can: abilities(ctx, report, substitute !== null),
  };
}

/** The agency reads a note once the coordination has decided on the version that it belongs to. */
const isHandedOver = (note: NoteView, report: ReportRecord): boolean =>
  note.versionNr < report.latestVersionNr || report.status === 'returned' || report.status === 'approved';

export const draftView = (draft: StoredDraft, report: Pick<ReportRecord, 'assignment'>): DraftView => ({
  ...draft,
  missing: missingSections(draft.content),
  sections: sectionStates(draft.content, report.assignment.allocatedOre !== null),
});

/** The named substitute attests like the attester, while the time lasts; nobody is a substitute for themselves. */
export async function substituteToday(
  { db, actor, now }: Pick<Reading, 'db' | 'actor' | 'now'>,
  report: ReportRecord,
): Promise<{ id: string; attester: PersonName } | null> {
  if (canAttest(actor, report)) return null;
  return substituteOn(db, { personId: actor.personId, organisationId: report.organisationId, day: stockholmDay(now) });
}

function abilities({ actor }: Reading, report: ReportRecord, substitute: boolean): ReportView['can'] {
  const writable = isOpenForWriting(report);
  const reviewer = canReviewReport(actor, report) && roundIsUnpublished(report);
  const waits = waitsForReview(report);
  return {
    write: writable && canWriteReport(actor, report),
    submit: writable && (canAttest(actor, report) || substitute),
    submitOnBehalf: writable && canSubmitOnBehalf(actor, report),
    startReview: reviewer && report.status === 'submitted',
    note: reviewer && waits,
    return: (reviewer && waits) || (roundIsUnpublished(report) && report.status === 'approved' && canReturnApproved(actor, report)),
    approve: reviewer && waits,
    assess: reviewer && (waits || report.status === 'approved'),
    raiseObstacle: report.latestVersionNr > 0 && (canReviewReport(actor, report) || isInside(actor, report)),
  };
}
