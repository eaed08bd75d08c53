import { stockholmDay, type DraftView, type NoteView, type OwnQuestion, type ReportView } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { isOverdue, questionsAsked } from '../rounds';
import { isOpenForWriting, nextSentence, roundIsUnpublished, statusFor, waitsForReview } from './report';
import { missingSections, sectionStates } from './report-content';
import {
  canAttest,
  canReturnApproved,
  canReviewReport,
  canSubmitOnBehalf,
  canWriteReport,
  isCloseTo,
  isCoordination,
  isInside,
  visibleReports,
} from './report.policy';
import { countParts } from './part.repository';
import { loadDraft, loadReport, perspectivesOf, type ReportRecord, type StoredDraft } from './report.repository';
import { assessmentOf, attestersOf, eventsOf, marksOf, notesOf } from './review.repository';
import { listVersions, loadVersion, previousAnswer, versionView } from './version.repository';

/** The report's page, as the actor may see it. */
export async function reportView(ctx: Reading, reportId: string): Promise<ReportView> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  const inside = isInside(ctx.actor, report);
  // Who leads a shared assignment reads what its parts have sent in, not what the coordination and the agency say to each other.
  const close = isCloseTo(ctx.actor, report);
  const perspectives = await perspectivesOf(ctx.db, report.planId);
  const perspectiveKeys = perspectives.map((each) => each.key);
  const draft = inside ? await loadDraft(ctx.db, report.id, perspectiveKeys) : null;
  const place = {
    planId: report.planId,
    roundNr: report.round.nr,
    assignmentId: report.assignmentId,
    organisationId: report.organisationId,
  };
  const latest = report.latestVersionNr > 0 ? await loadVersion(ctx.db, report.id, { nr: report.latestVersionNr, perspectiveKeys }) : null;
  const ownQuestions = (await questionsAsked(ctx.db, [report.round.id]))({ roundId: report.round.id, assignmentId: report.assignmentId });
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
    ownQuestions,
    extension: report.extension,
    parts: report.part ? 0 : await countParts(ctx.db, report),
    status: statusFor(report.status, { inside, overdue: isOverdue(ctx.now, report.dueOn) }),
    draft: draft === null ? null : draftView(draft, report, ownQuestions),
    latest: latest === null ? null : versionView(latest),
    versions: await listVersions(ctx.db, report.id),
    previous: close ? await previousAnswer(ctx.db, place, perspectiveKeys) : null,
    notes: isCoordination(ctx.actor) ? notes : notes.filter((note) => inside && isHandedOver(note, report)),
    assessment: isCoordination(ctx.actor) || (inside && report.status === 'approved') ? assessment : null,
    marks: close ? await marksOf(ctx.db, report.id, report.latestVersionNr) : [],
    events: close ? await eventsOf(ctx.db, report.id) : [],
    attesters: inside ? await attestersOf(ctx.db, report.organisationId) : [],
    next: nextSentence(report, inside ? 'writer' : isCoordination(ctx.actor) ? 'reviewer' : 'lead', stockholmDay(ctx.now)),
    can: abilities(ctx, report),
  };
}

/** The agency reads a note once the coordination has decided on the version that it belongs to. */
const isHandedOver = (note: NoteView, report: ReportRecord): boolean =>
  note.versionNr < report.latestVersionNr || report.status === 'returned' || report.status === 'approved';

export const draftView = (draft: StoredDraft, report: Pick<ReportRecord, 'assignment'>, questions: readonly OwnQuestion[]): DraftView => ({
  ...draft,
  missing: missingSections(draft.content, questions),
  sections: sectionStates(draft.content, report.assignment.allocatedOre !== null, questions),
});

function abilities({ actor, now }: Reading, report: ReportRecord): ReportView['can'] {
  const writable = isOpenForWriting(report, stockholmDay(now));
  const reviewer = canReviewReport(actor, report) && roundIsUnpublished(report);
  const waits = waitsForReview(report);
  return {
    write: writable && canWriteReport(actor, report),
    submit: writable && canAttest(actor, report),
    submitOnBehalf: writable && canSubmitOnBehalf(actor, report),
    startReview: reviewer && report.status === 'submitted',
    note: reviewer && waits,
    return: (reviewer && waits) || (roundIsUnpublished(report) && report.status === 'approved' && canReturnApproved(actor, report)),
    approve: reviewer && waits,
    assess: reviewer && (waits || report.status === 'approved'),
    raiseObstacle: report.latestVersionNr > 0 && (canReviewReport(actor, report) || isInside(actor, report)),
  };
}
