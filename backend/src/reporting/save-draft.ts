import {
  stockholmDay,
  type AssignmentIndicator,
  type DraftChange,
  type DraftView,
  type OwnQuestion,
  type ReportContent,
  type Unchanged,
  type ValueChange,
} from '@lagesbild/contract';
import type { Reading, Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { indicatorsToReport } from './assignment-indicators';
import { isOpenForWriting } from './report';
import { ownAnswerFault, questionsAsked } from '../rounds';
import { answersOf, columnsOf } from './report-content';
import { isFigure } from './reported-value';
import { ReportDraftAnswerEntity, ReportDraftEntity } from './report.entity';
import { canWriteReport, visibleReports } from './report.policy';
import { loadDraft, loadReport, mergePerspectives, perspectivesOf, type ReportRecord } from './report.repository';
import { draftView } from './show-report';
import { placeOf } from './version.repository';

/**
 * Saves the fields that are given, on top of the version that the writer started from.
 * @throws Problem `round-not-open`, `report-not-open`, `version-stale` with the version that is stored
 */
export async function saveDraft(ctx: Writing, reportId: string, change: DraftChange): Promise<DraftView> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, canWriteReport(ctx.actor, report));
  requireOpen(report, ctx.now);
  const questions = await questionsOf(ctx, report);
  requireRightAnswers(change, questions);
  const keys = (await perspectivesOf(ctx.db, report.planId)).map((each) => each.key);
  requireKnownPerspectives(change, keys);
  const indicators = await indicatorsToReport(ctx.db, placeOf(report));
  requireFigures(change, indicators);
  await takeDraft(ctx, reportId);
  const before = found(await loadDraft(ctx.db, reportId, keys)).content;
  await writeDraft(ctx, reportId, { before, after: merged(before, change) });
  return draftView(found(await loadDraft(ctx.db, reportId, keys)), { report, indicators, questions });
}

/** Writes a draft that has been taken. */
export async function writeDraft(ctx: Writing, reportId: string, texts: { before: ReportContent; after: ReportContent }): Promise<void> {
  await ctx.db.change(ReportDraftEntity, { reportId }, { ...columnsOf(texts.after), savedAt: ctx.now, savedById: ctx.actor.personId });
  await storeAnswers(ctx, reportId, texts);
}

/** @throws Problem `report-not-open` when it is submitted or decided, `round-not-open` when the round takes no more, `report-locked` */
export function requireOpen(report: ReportRecord, now: Date): void {
  const open = isOpenForWriting(report, stockholmDay(now));
  if (open && !report.locked) return;
  if (open) throw lockedProblem(report);
  throw new Problem(report.status === 'draft' || report.roundState === 'published' ? 'round-not-open' : 'report-not-open', {
    status: report.status,
    closesOn: report.extension?.closesOn ?? report.round.closesOn,
  });
}

export const lockedProblem = ({ lock }: Pick<ReportRecord, 'lock'>): Problem =>
  new Problem('report-locked', { by: lock?.by ?? null, reason: lock?.reason ?? null });

/** Moves the draft to its next version: of those who started from the same version, one gets through. */
export async function takeDraft(ctx: Writing, reportId: string): Promise<void> {
  const taken = await ctx.db.change(ReportDraftEntity, { reportId, version: ctx.expectedVersion }, { version: ctx.expectedVersion + 1 });
  if (taken === 1) return;
  const stored = await ctx.db.first<{ version: number }>('SELECT version FROM report_draft WHERE report_id = ?', [reportId]);
  throw new Problem('version-stale', { version: stored?.version ?? null });
}

function requireKnownPerspectives({ perspectives }: DraftChange, keys: string[]): void {
  const unknown = (perspectives ?? []).flatMap((each, index) =>
    keys.includes(each.key) ? [] : [fault(`#/perspectives/${index}/key`, 'not-one-of', 'sv')],
  );
  if (unknown.length > 0) throw new Problem('invalid-input', undefined, unknown);
}

/** @throws Problem `invalid-input` for a figure that the assignment does not report, or a period that ends before it begins */
function requireFigures({ values }: DraftChange, indicators: readonly AssignmentIndicator[]): void {
  const faults = (values ?? []).flatMap(({ indicator, periodFrom, periodTo }, index) => [
    ...(indicators.some((each) => each.key === indicator) ? [] : [fault(`#/values/${index}/indicator`, 'not-one-of', 'sv')]),
    ...(periodTo < periodFrom ? [fault(`#/values/${index}/periodTo`, 'wrong-order', 'sv')] : []),
  ]);
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
}

/** What the report is asked of the round's own questions. */
export const questionsOf = async (
  { db }: Reading,
  { round, assignmentId }: Pick<ReportRecord, 'round' | 'assignmentId'>,
): Promise<OwnQuestion[]> => (await questionsAsked(db, [round.id]))({ roundId: round.id, assignmentId });

/** @throws Problem `invalid-input` for a question that the report is not asked, and for a value that its kind does not take */
function requireRightAnswers({ own }: DraftChange, questions: readonly OwnQuestion[]): void {
  const faults = (own ?? []).flatMap(({ key, value }, index) => {
    const question = questions.find((each) => each.key === key);
    if (question === undefined) return [fault(`#/own/${index}/key`, 'not-one-of', 'sv')];
    const rule = ownAnswerFault(question, value);
    return rule === null ? [] : [fault(`#/own/${index}/value`, rule, 'sv')];
  });
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
}

function merged(before: ReportContent, { perspectives, own, unchanged, replies, values, ...change }: DraftChange): ReportContent {
  const given = Object.fromEntries(
    (Object.entries(change) as [string, unknown][]).filter(([, value]) => value !== undefined),
  ) as Partial<ReportContent>;
  return {
    ...before,
    ...given,
    perspectives: mergePerspectives(before.perspectives, perspectives ?? []),
    own: replaced(before.own, own, (each) => each.key).filter((each) => each.value !== ''),
    replies: replaced(before.replies, replies, (each) => each.rule).filter((each) => each.text !== ''),
    values: replaced<ValueChange>(before.values, values, (each) => each.indicator).filter(isFigure),
    unchanged: replaced<{ question: string; sentence: string | null }>(before.unchanged, unchanged, (each) => each.question).filter(
      isMarked,
    ),
  };
}

const isMarked = (each: { question: string; sentence: string | null }): each is Unchanged => each.sentence !== null;

/** What was there, with the given ones in the place of those with the same key. */
function replaced<Each>(before: readonly Each[], given: readonly Each[] | undefined, keyOf: (each: Each) => string): Each[] {
  const keys = new Set((given ?? []).map(keyOf));
  return [...before.filter((each) => !keys.has(keyOf(each))), ...(given ?? [])];
}

async function storeAnswers(
  ctx: Writing,
  reportId: string,
  { before, after }: { before: ReportContent; after: ReportContent },
): Promise<void> {
  const old = new Map(answersOf(before).map((row) => [row.question, row.text]));
  const now = new Map(answersOf(after).map((row) => [row.question, row.text]));
  for (const question of old.keys())
    if (old.get(question) !== now.get(question)) await ctx.db.remove(ReportDraftAnswerEntity, { reportId, question });
  const added = [...now].filter(([question, text]) => old.get(question) !== text).map(([question, text]) => ({ reportId, question, text }));
  if (added.length > 0) await ctx.db.insert(ReportDraftAnswerEntity, added);
}
