import {
  stockholmDay,
  type DraftView,
  type IndicatorToReport,
  type PersonName,
  type ReportEventKind,
  type ReportView,
} from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { isOverdue } from '../rounds';
import { indicatorsToReport } from './assignment-indicators';
import { carriedOverBefore } from './carry-over.repository';
import { draftEvidence } from './evidence.repository';
import { nextSentence, statusFor } from './report';
import { abilities } from './report-abilities';
import { missingSections, sectionStates } from './report-content';
import { canAttest, hasTakenOrMayTake, isCoordination, isInside, visibleReports } from './report.policy';
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
  const perspectives = await perspectivesOf(ctx.db, report.planId);
  const perspectiveKeys = perspectives.map((each) => each.key);
  const draft = inside ? await loadDraft(ctx.db, report.id, perspectiveKeys) : null;
  const place = placeOf(report);
  const substitute = inside ? await substituteToday(ctx, report) : null;
  const indicators = await indicatorsToReport(ctx.db, place);
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
    indicators,
    status: statusFor(report.status, { inside, overdue: isOverdue(ctx.now, report.round.dueOn) }),
    draft: draft === null ? null : draftView(draft, { report, indicators }),
    draftEvidence: inside ? await draftEvidence(ctx.db, report.id) : null,
    latest: latest === null ? null : versionView(latest),
    versions: await listVersions(ctx.db, report.id, inside),
    previous: await previousAnswer(ctx.db, place, perspectiveKeys),
    carriedOver: await carriedOverBefore(ctx.db, place),
    notes: isCoordination(ctx.actor) ? notes : notes.filter((note) => isHandedOver(note, report)),
    suggestions: await suggestionsSeen(ctx, report),
    review: report.reviewer && { by: report.reviewer.name, mine: report.reviewerId === ctx.actor.personId, since: report.reviewer.since },
    lock: report.lock,
    assessment: isCoordination(ctx.actor) || report.status === 'approved' ? assessment : null,
    marks: await marksOf(ctx.db, report.id, report.latestVersionNr),
    events: (await eventsOf(ctx.db, report.id)).filter(({ kind }) => isCoordination(ctx.actor) || !amongReviewers.includes(kind)),
    attesters: inside ? await attestersOf(ctx.db, report.organisationId) : [],
    substituteFor: substitute?.attester ?? null,
    next: nextSentence(report, inside ? 'writer' : hasTakenOrMayTake(ctx.actor, report) ? 'reviewer' : 'onlooker'),
    can: abilities(ctx.actor, report, substitute !== null),
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

interface AskedOf {
  report: Pick<ReportRecord, 'assignment'>;
  indicators: readonly IndicatorToReport[];
}

const activeKeys = (indicators: readonly IndicatorToReport[]): string[] => indicators.filter(({ active }) => active).map(({ key }) => key);

export const draftView = (draft: StoredDraft, { report, indicators }: AskedOf): DraftView => ({
  ...draft,
  missing: missingSections(draft.content),
  sections: sectionStates(draft.content, report.assignment.allocatedOre !== null, activeKeys(indicators)),
  figureQuestions: figureQuestions(indicators, draft.content.values),
});
