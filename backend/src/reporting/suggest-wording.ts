import type { NewSuggestion } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { questionOf, quoteOf } from './passage';
import { roundIsUnpublished, waitsForReview } from './report';
import type { ReportRecord } from './report.repository';
import { ReviewSuggestionEntity } from './review.entity';
import { beginIfWaiting, notWaiting, reportToReview } from './review-step';

async function reportToSuggestIn(ctx: Writing, reportId: string): Promise<ReportRecord> {
  const report = await reportToReview(ctx, reportId);
  if (!waitsForReview(report) || !roundIsUnpublished(report)) throw notWaiting();
  return report;
}

/**
 * Suggests another wording for a passage of the version that is reviewed; the version itself never changes.
 * @throws Problem `report-not-submitted`, `passage-not-found`, `suggestion-changes-nothing`
 */
export async function addSuggestion(ctx: Writing, reportId: string, suggestion: NewSuggestion): Promise<void> {
  const report = await reportToSuggestIn(ctx, reportId);
  const { section, perspective, start, end, proposal } = suggestion;
  const quote = await quoted(ctx, report, suggestion);
  if (quote === null) throw new Problem('passage-not-found');
  if (quote === proposal) throw new Problem('suggestion-changes-nothing');
  await beginIfWaiting(ctx, report);
  const id = ctx.newId();
  await ctx.db.insert(ReviewSuggestionEntity, {
    id,
    reportId,
    versionNr: report.latestVersionNr,
    section,
    perspective: perspective ?? null,
    startAt: start,
    endAt: end,
    quote,
    proposal,
    byId: ctx.actor.personId,
    at: ctx.now,
    removedAt: null,
    answer: null,
    answeredById: null,
    answeredAt: null,
  });
  ctx.audit({ action: 'suggestion-added', object: { kind: 'suggestion', id }, planId: report.planId });
}

async function quoted(ctx: Writing, report: ReportRecord, suggestion: NewSuggestion): Promise<string | null> {
  const question = questionOf(suggestion);
  if (question === null) return null;
  const answer = await ctx.db.first<{ text: string }>(
    `SELECT t.text FROM report_version v JOIN report_version_answer t ON t.version_id = v.id
     WHERE v.report_id = ? AND v.nr = ? AND t.question = ?`,
    [report.id, report.latestVersionNr, question],
  );
  return answer === null ? null : quoteOf(answer.text, suggestion);
}

/** Takes back a suggestion of one's own before the agency has seen it. @throws Problem `report-not-submitted` */
export async function removeSuggestion(ctx: Writing, reportId: string, suggestionId: string): Promise<void> {
  const report = await reportToSuggestIn(ctx, reportId);
  const suggestion = found(
    await ctx.db.first<{ by_id: string }>(
      'SELECT by_id FROM review_suggestion WHERE id = ? AND report_id = ? AND version_nr = ? AND removed_at IS NULL',
      [suggestionId, reportId, report.latestVersionNr],
    ),
  );
  authorize(ctx, suggestion.by_id === ctx.actor.personId);
  await ctx.db.change(ReviewSuggestionEntity, { id: suggestionId }, { removedAt: ctx.now });
  ctx.audit({ action: 'suggestion-removed', object: { kind: 'suggestion', id: suggestionId }, planId: report.planId });
}
