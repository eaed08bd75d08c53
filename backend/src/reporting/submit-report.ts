import {
  type EvidenceView,
  type Fault,
  type OwnQuestion,
  type PlainQuestion,
  type Receipt,
  type ReportContent,
  type Section,
  type Submission,
} from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { isOnTime } from '../rounds';
import { AttestationEntity, ReportPresenceEntity } from './attesting.entity';
import { unchangedFaults } from './carry-over';
import { carriedOverBefore } from './carry-over.repository';
import { sealWithEvidence } from './evidence-seal';
import { plainFacts } from './plain-facts.repository';
import { plainQuestions } from './plain-questions';
import { answersOf, askedRows, columnsOf, missingSections, unanswered } from './report-content';
import { ReportEntity, ReportVersionAnswerEntity, ReportVersionEntity } from './report.entity';
import { ReviewEntity } from './review.entity';
import { canAttest, canSubmitOnBehalf, visibleReports } from './report.policy';
import { loadDraft, loadReport, perspectivesOf, type ReportRecord } from './report.repository';
import { attestersOf } from './review.repository';
import { questionsOf, requireOpen, takeDraft } from './save-draft';
import { evidenceToSeal, sealEvidence } from './seal-evidence';
import { substituteToday } from './show-report';
import { placeOf, previousAnswer } from './version.repository';

/**
 * Seals the draft as a version that never changes.
 * @throws Problem `round-not-open`, `report-not-open`, `report-incomplete` with what is missing and the marks that are not true,
 *   `evidence-changed`, `version-stale`
 */
export async function submitReport(ctx: Writing, reportId: string, { onBehalfOfId, evidenceSeen }: Submission): Promise<Receipt> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, canAttest(ctx.actor, report) || canSubmitOnBehalf(ctx.actor, report));
  const substitute = onBehalfOfId === undefined ? await substituteToday(ctx, report) : null;
  const onBehalfOf = substitute?.attester ?? (await namedAttester(ctx, report, onBehalfOfId));
  requireOpen(report, ctx.now);
  await takeDraft(ctx, reportId);
  const keys = (await perspectivesOf(ctx.db, report.planId)).map((each) => each.key);
  const { content } = found(await loadDraft(ctx.db, reportId, keys));
  const last = (await previousAnswer(ctx.db, placeOf(report), keys))?.content ?? null;
  const questions = await questionsOf(ctx, report);
  requireComplete(content, [
    ...ownFaults(content, questions),
    ...(content.unchanged.length === 0 ? [] : unchangedFaults(content, { last, before: await carriedOverBefore(ctx.db, placeOf(report)) })),
  ]);
  const asked = plainQuestions(await plainFacts(ctx.db, report, { now: ctx.now, content, last, questions }));
  const evidence = await evidenceToSeal(ctx.db, reportId, evidenceSeen);
  const nr = report.lastVersionNr + 1;
  const onTime = isOnTime(ctx.now, report.dueOn);
  const attested = { onBehalfOfId: onBehalfOf?.id ?? null, substituteId: substitute?.id ?? null };
  // The guarded move comes first: who gets past it knows that nobody has taken the number in between.
  await moveToSubmitted(ctx, report, { nr, onTime });
  const sealed = await seal(ctx, report, { content, asked, evidence, nr, onTime, ...attested });
  await ctx.db.remove(ReportPresenceEntity, { reportId });
  ctx.audit({
    action: 'report-submitted',
    object: { kind: 'report', id: reportId, version: nr },
    organisationId: report.organisationId,
    planId: report.planId,
    contentSha256: sealed.sha256,
    reason: onBehalfOf === null ? null : `${substitute === null ? 'on behalf of' : 'as substitute for'} ${onBehalfOf.id}`,
  });
  return receipt(report, {
    versionNr: nr,
    submittedAt: ctx.now.toISOString(),
    submittedBy: ctx.actor.name,
    onBehalfOf: onBehalfOf?.name ?? null,
    asSubstitute: substitute !== null,
    content,
    ...sealed,
    onTime,
  });
}

/**
 * The attester on whose behalf somebody sends; null when the attester sends.
 * @throws Problem `invalid-input` when a reporter names nobody, or the named person is no attester of the organisation
 */
async function namedAttester(ctx: Writing, report: ReportRecord, id: string | undefined): Promise<{ id: string; name: string } | null> {
  if (id === undefined && canAttest(ctx.actor, report)) return null;
  if (id === undefined) throw new Problem('invalid-input', undefined, [fault('#/onBehalfOfId', 'required', 'sv')]);
  const named = (await attestersOf(ctx.db, report.organisationId)).find((attester) => attester.id === id);
  if (named === undefined) throw new Problem('invalid-input', undefined, [fault('#/onBehalfOfId', 'not-one-of', 'sv')]);
  return named.id === ctx.actor.personId ? null : named;
}

/** Required questions of the round's own that have no answer. */
const ownFaults = (content: ReportContent, questions: readonly OwnQuestion[]): Fault[] =>
  unanswered(content, questions).map(({ key }) => fault(`#/own/${key}`, 'required', 'sv'));

function requireComplete(content: ReportContent, others: readonly Fault[]): void {
  const missing = missingSections(content);
  if (missing.length === 0 && others.length === 0) return;
  const pointer = (section: Section): string =>
    section === 'status' ? (content.workStatus === null ? '#/workStatus' : '#/rating') : `#/${section}`;
  throw new Problem('report-incomplete', undefined, [...missing.map((section) => fault(pointer(section), 'required', 'sv')), ...others]);
}

interface Sealing {
  content: ReportContent;
  asked: readonly PlainQuestion[];
  evidence: EvidenceView[];
  nr: number;
  onTime: boolean;
  onBehalfOfId: string | null;
  substituteId: string | null;
}

async function seal(
  ctx: Writing,
  report: ReportRecord,
  { content, asked, evidence, nr, onTime, ...attested }: Sealing,
): Promise<Pick<Sealed, 'sha256' | 'evidence'>> {
  const id = ctx.newId();
  const sha256 = sealWithEvidence(content, asked, evidence);
  await ctx.db.insert(ReportVersionEntity, {
    id,
    reportId: report.id,
    nr,
    submittedAt: ctx.now,
    submittedById: ctx.actor.personId,
    onBehalfOfId: attested.onBehalfOfId,
    sha256,
    onTime,
    ...columnsOf(content),
  });
  await ctx.db.insert(
    ReportVersionAnswerEntity,
    [...answersOf(content), ...askedRows(asked)].map((row) => ({ versionId: id, ...row })),
  );
  if (attested.substituteId !== null) await ctx.db.insert(AttestationEntity, { versionId: id, substituteId: attested.substituteId });
  return { sha256, evidence: await sealEvidence(ctx, id, evidence) };
}

async function moveToSubmitted(ctx: Writing, report: ReportRecord, { nr, onTime }: { nr: number; onTime: boolean }): Promise<void> {
  const first = report.firstSubmittedAt === null ? { firstSubmittedAt: ctx.now, onTime } : {};
  const moved = await ctx.db.change(
    ReportEntity,
    { id: report.id, version: report.version },
    { status: 'submitted', version: report.version + 1, latestVersionNr: nr, submittedAt: ctx.now, reviewerId: null, ...first },
  );
  if (moved !== 1) throw new Problem('version-stale', { version: null });
  await ctx.db.insert(ReviewEntity, {
    id: ctx.newId(),
    reportId: report.id,
    versionNr: nr,
    kind: 'submitted',
    byId: ctx.actor.personId,
    at: ctx.now,
    reason: null,
  });
}

type Sealed = Pick<
  Receipt,
  'versionNr' | 'submittedAt' | 'submittedBy' | 'onBehalfOf' | 'asSubstitute' | 'evidence' | 'sha256' | 'onTime'
> & {
  content: ReportContent;
};

export const receipt = (
  report: ReportRecord,
  { versionNr, submittedAt, submittedBy, onBehalfOf, asSubstitute, content, evidence, sha256, onTime }: Sealed,
): Receipt => ({
  reportId: report.id,
  versionNr,
  submittedAt,
  submittedBy,
  onBehalfOf,
  asSubstitute,
  unchanged: content.unchanged.map(({ question }) => question),
  evidence,
  sha256,
  onTime,
  organisation: report.organisation,
  assignment: { key: report.assignment.key, label: report.assignment.label, title: report.assignment.title },
  roundTitle: report.round.title,
});
