import { type EvidenceView, type OwnQuestion, type Receipt, type ReportContent, type Section, type Submission } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { isOnTime } from '../rounds';
import { answersOf, columnsOf, missingSections, unanswered } from './report-content';
import { evidenceToSeal, sealEvidence } from './seal-evidence';
import { sealWithEvidence } from './evidence-seal';
import { ReportEntity, ReportVersionAnswerEntity, ReportVersionEntity } from './report.entity';
import { ReviewEntity } from './review.entity';
import { canAttest, canSubmitOnBehalf, visibleReports } from './report.policy';
import { loadDraft, loadReport, perspectivesOf, type ReportRecord } from './report.repository';
import { attestersOf } from './review.repository';
import { questionsOf, requireOpen, takeDraft } from './save-draft';
import { nextVersionNr } from './version.repository';

/**
 * Seals the draft as a version that never changes.
 * @throws Problem `round-not-open`, `report-not-open`, `report-incomplete` with the sections that are missing, `evidence-changed`, `version-stale`
 */
export async function submitReport(ctx: Writing, reportId: string, { onBehalfOfId, evidenceSeen }: Submission): Promise<Receipt> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, canAttest(ctx.actor, report) || canSubmitOnBehalf(ctx.actor, report));
  const onBehalfOf = await namedAttester(ctx, report, onBehalfOfId);
  requireOpen(report, ctx.now);
  await takeDraft(ctx, reportId);
  const keys = (await perspectivesOf(ctx.db, report.planId)).map((each) => each.key);
  const { content } = found(await loadDraft(ctx.db, reportId, keys));
  requireComplete(content, await questionsOf(ctx, report));
  const evidence = await evidenceToSeal(ctx.db, reportId, evidenceSeen);
  const nr = await nextVersionNr(ctx.db, reportId);
  const onTime = isOnTime(ctx.now, report.dueOn);
  const sha256 = await seal(ctx, report, { content, evidence, nr, onTime, onBehalfOfId: onBehalfOf?.id ?? null });
  await moveToSubmitted(ctx, report, { nr, onTime });
  ctx.audit({
    action: 'report-submitted',
    object: { kind: 'report', id: reportId, version: nr },
    organisationId: report.organisationId,
    planId: report.planId,
    contentSha256: sha256,
    reason: onBehalfOf === null ? null : `on behalf of ${onBehalfOf.id}`,
  });
  return receipt(report, {
    versionNr: nr,
    submittedAt: ctx.now.toISOString(),
    submittedBy: ctx.actor.name,
    onBehalfOf: onBehalfOf?.name ?? null,
    sha256,
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

function requireComplete(content: ReportContent, questions: readonly OwnQuestion[]): void {
  const missing = missingSections(content);
  const ownMissing = unanswered(content, questions);
  if (missing.length === 0 && ownMissing.length === 0) return;
  const pointer = (section: Section): string =>
    section === 'status' ? (content.workStatus === null ? '#/workStatus' : '#/rating') : `#/${section}`;
  throw new Problem(
    'report-incomplete',
    undefined,
    [...missing.map(pointer), ...ownMissing.map(({ key }) => `#/own/${key}`)].map((each) => fault(each, 'required', 'sv')),
  );
}

interface Sealing {
  content: ReportContent;
  evidence: EvidenceView[];
  nr: number;
  onTime: boolean;
  onBehalfOfId: string | null;
}

async function seal(ctx: Writing, report: ReportRecord, { content, evidence, nr, onTime, onBehalfOfId }: Sealing): Promise<string> {
  const id = ctx.newId();
  const sha256 = sealWithEvidence(content, evidence);
  await ctx.db.insert(ReportVersionEntity, {
    id,
    reportId: report.id,
    nr,
    submittedAt: ctx.now,
    submittedById: ctx.actor.personId,
    onBehalfOfId,
    sha256,
    onTime,
    ...columnsOf(content),
  });
  await ctx.db.insert(
    ReportVersionAnswerEntity,
    answersOf(content).map((row) => ({ versionId: id, ...row })),
  );
  await sealEvidence(ctx, id, evidence);
  return sha256;
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

type Sealed = Pick<Receipt, 'versionNr' | 'submittedAt' | 'submittedBy' | 'onBehalfOf' | 'sha256' | 'onTime'>;

export const receipt = (report: ReportRecord, { versionNr, submittedAt, submittedBy, onBehalfOf, sha256, onTime }: Sealed): Receipt => ({
  reportId: report.id,
  versionNr,
  submittedAt,
  submittedBy,
  onBehalfOf,
  sha256,
  onTime,
  organisation: report.organisation,
  assignment: { key: report.assignment.key, label: report.assignment.label, title: report.assignment.title },
  roundTitle: report.round.title,
});
