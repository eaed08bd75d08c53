import {
  stockholmDay,
  type DraftView,
  type IndicatorToReport,
  type OwnQuestion,
  type PersonName,
  type ReportEventKind,
  type ReportView,
} from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { isOverdue, questionsAsked } from '../rounds';
import { indicatorsToReport } from './assignment-indicators';
import { carriedOverBefore } from './carry-over.repository';
import { draftEvidence } from './evidence.repository';
import { countParts } from './part.repository';
import { nextSentence, statusFor } from './report';
import { abilities } from './report-abilities';
import { missingSections, sectionStates } from './report-content';
import { canAttest, hasTakenOrMayTake, isCloseTo, isCoordination, isInside, visibleReports } from './report.policy';
import { loadDraft, loadReport, perspectivesOf, type ReportRecord, type StoredDraft } from './report.repository';
import { assessmentOf, attestersOf, eventsOf, isHandedOver, marksOf, notesOf } from './review.repository';
import { substituteOn } from './substitute.repository';
import { suggestionsSeen } from './suggestion.repository';
import { figureQuestions } from './value-questions';
import { listVersions, loadVersion, placeOf, previousAnswer, versionView } from './version.repository';

/** The report's page, as the actor may see it. */
export async function reportView(ctx: Reading, reportId: string): Promise<ReportView> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  const inside = isInside(ctx.actor, report);
  // Who leads a shared assignment reads what its parts have sent in, not what the coordination and the agency say to each other.
  const close = isCloseTo(ctx.actor, report);
  const perspectives = await perspectivesOf(ctx.db, report.planId);
  const perspectiveKeys = perspectives.map((each) => each.key);
  const draft = inside ? await loadDraft(ctx.db, report.id, perspectiveKeys) : null;
  const place = placeOf(report);
  const substitute = inside ? await substituteToday(ctx, report) : null;
  const indicators = await indicatorsToReport(ctx.db, place);
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
    indicators,
    ownQuestions,
    extension: report.extension,
    parts: report.part ? 0 : await countParts(ctx.db, report),
    status: statusFor(report.status, { inside, overdue: isOverdue(ctx.now, report.dueOn) }),
    draft: draft === null ? null : draftView(draft, { report, indicators, questions: ownQuestions }),
    draftEvidence: inside ? await draftEvidence(ctx.db, report.id) : null,
    latest: latest === null ? null : versionView(latest),
    versions: await listVersions(ctx.db, report.id, inside),
    previous: close ? await previousAnswer(ctx.db, place, perspectiveKeys) : null,
    carriedOver: close ? await carriedOverBefore(ctx.db, place) : [],
    notes: isCoordination(ctx.actor) ? notes : notes.filter((note) => inside && isHandedOver(note, report)),
    suggestions: close ? await suggestionsSeen(ctx, report) : [],
    review: close ? reviewOf(report, ctx.actor.personId) : null,
    lock: close ? report.lock : null,
    assessment: isCoordination(ctx.actor) || (inside && report.status === 'approved') ? assessment : null,
    marks: close ? await marksOf(ctx.db, report.id, report.latestVersionNr) : [],
    events: close
      ? (await eventsOf(ctx.db, report.id)).filter(({ kind }) => isCoordination(ctx.actor) || !amongReviewers.includes(kind))
      : [],
    attesters: inside ? await attestersOf(ctx.db, report.organisationId) : [],
    substituteFor: substitute?.attester ?? null,
    next: nextSentence(report, readerOf(ctx.actor, report), stockholmDay(ctx.now)),
    can: abilities(ctx, report, substitute !== null),
  };
}

/** Who has the report is the coordination's own affair. */
const amongReviewers: readonly ReportEventKind[] = ['taken-over', 'released'];

/** The named substitute attests like the attester, while the time lasts; nobody is a substitute for themselves. */
export async function substituteToday(
  { db, actor, now }: Pick<Reading, 'db' | 'actor' | 'now'>,
  report: ReportRecord,
): Promise<{ id: string; attester: PersonName } | null> {
  if (canAttest(actor, report)) return null;
  return substituteOn(db, { personId: actor.personId, organisationId: report.organisationId, day: stockholmDay(now) });
}

const reviewOf = ({ reviewer, reviewerId }: ReportRecord, personId: string): ReportView['review'] =>
  reviewer && { by: reviewer.name, mine: reviewerId === personId, since: reviewer.since };

/** As what the actor reads the report. */
function readerOf(actor: Actor, report: ReportRecord): Parameters<typeof nextSentence>[1] {
  if (isInside(actor, report)) return 'writer';
  if (!isCoordination(actor)) return 'lead';
  return hasTakenOrMayTake(actor, report) ? 'reviewer' : 'onlooker';
}

interface AskedOf {
  report: Pick<ReportRecord, 'assignment'>;
  indicators: readonly IndicatorToReport[];
  questions: readonly OwnQuestion[];
}

const activeKeys = (indicators: readonly IndicatorToReport[]): string[] => indicators.filter(({ active }) => active).map(({ key }) => key);

export const draftView = (draft: StoredDraft, { report, indicators, questions }: AskedOf): DraftView => ({
  ...draft,
  missing: missingSections(draft.content, questions),
  sections: sectionStates(draft.content, report.assignment.allocatedOre !== null, { indicatorKeys: activeKeys(indicators), questions }),
  figureQuestions: figureQuestions(indicators, draft.content.values),
});
