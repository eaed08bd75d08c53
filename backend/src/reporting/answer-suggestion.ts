import type { ReportContent, SuggestionAnswer, SuggestionOutcome, SuggestionView } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { indicatorsToReport } from './assignment-indicators';
import { authorize, found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { canWriteReport } from './report.policy';
import { loadDraft, perspectivesOf, type ReportRecord } from './report.repository';
import { isHandedOver } from './review.repository';
import { ReviewSuggestionEntity } from './review.entity';
import { seenReport } from './review-step';
import { questionsOf, requireOpen, takeDraft, writeDraft } from './save-draft';
import { draftView } from './show-report';
import { placeOf } from './version.repository';
import { limitAt, rangeInDraft, textAt, withText } from './suggestion';
import { suggestionsSeen } from './suggestion.repository';
import { loadVersion } from './version.repository';

/**
 * The agency's own act: puts the suggested words into its draft, if the passage still reads as it did.
 * @throws Problem `suggestion-does-not-fit`, `suggestion-answered`, `version-stale` and those of a draft that cannot be written in
 */
export async function acceptSuggestion(ctx: Writing, reportId: string, suggestionId: string): Promise<SuggestionOutcome> {
  const { report, suggestion } = await suggestionToAnswer(ctx, reportId, suggestionId);
  const perspectiveKeys = await keysOf(ctx, report);
  await takeDraft(ctx, reportId);
  const before = found(await loadDraft(ctx.db, reportId, perspectiveKeys)).content;
  const sealed = found(await loadVersion(ctx.db, reportId, { nr: suggestion.versionNr, perspectiveKeys })).content;
  await writeDraft(ctx, reportId, { before, after: withProposal(before, sealed, suggestion) });
  return answer(ctx, report, { suggestion, as: 'accepted' });
}

/**
 * Leaves the draft as it is.
 * @throws Problem `suggestion-answered`, `version-stale` and those of a draft that cannot be written in
 */
export async function declineSuggestion(ctx: Writing, reportId: string, suggestionId: string): Promise<SuggestionOutcome> {
  const { report, suggestion } = await suggestionToAnswer(ctx, reportId, suggestionId);
  await takeDraft(ctx, reportId);
  return answer(ctx, report, { suggestion, as: 'declined' });
}

async function suggestionToAnswer(
  ctx: Writing,
  reportId: string,
  suggestionId: string,
): Promise<{ report: ReportRecord; suggestion: SuggestionView }> {
  const report = await seenReport(ctx, reportId);
  authorize(ctx, canWriteReport(ctx.actor, report));
  const suggestion = found((await suggestionsSeen(ctx, report)).find((each) => each.id === suggestionId && isHandedOver(each, report)));
  requireOpen(report, ctx.now);
  if (suggestion.answer !== null) throw new Problem('suggestion-answered');
  return { report, suggestion };
}

const keysOf = async (ctx: Writing, report: ReportRecord): Promise<string[]> =>
  (await perspectivesOf(ctx.db, report.planId)).map((each) => each.key);

function withProposal(draft: ReportContent, sealed: ReportContent, suggestion: SuggestionView): ReportContent {
  const text = textAt(draft, suggestion);
  const range = rangeInDraft(textAt(sealed, suggestion), text, suggestion);
  const changed = range === null ? null : text.slice(0, range.start) + suggestion.proposal + text.slice(range.end);
  if (changed === null || changed.length > limitAt(suggestion)) throw new Problem('suggestion-does-not-fit');
  return withText(draft, suggestion, changed);
}

async function answer(
  ctx: Writing,
  report: ReportRecord,
  { suggestion, as }: { suggestion: SuggestionView; as: SuggestionAnswer },
): Promise<SuggestionOutcome> {
  await ctx.db.change(ReviewSuggestionEntity, { id: suggestion.id }, { answer: as, answeredById: ctx.actor.personId, answeredAt: ctx.now });
  const draft = found(await loadDraft(ctx.db, report.id, await keysOf(ctx, report)));
  const indicators = await indicatorsToReport(ctx.db, placeOf(report));
  return {
    draft: draftView(draft, { report, indicators, questions: await questionsOf(ctx, report) }),
    suggestions: await suggestionsSeen(ctx, report),
  };
}
