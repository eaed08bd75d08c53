import type { PlainQuestion } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { plainFacts } from './plain-facts.repository';
import { plainQuestions } from './plain-questions';
import { canWriteReport, visibleReports } from './report.policy';
import { loadDraft, loadReport, perspectivesOf } from './report.repository';
import { questionsOf } from './save-draft';
import { placeOf, previousAnswer } from './version.repository';

/** What the draft would be asked if it were sent now; for its writers alone. */
export async function listPlainQuestions(ctx: Reading, reportId: string): Promise<{ questions: PlainQuestion[] }> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, canWriteReport(ctx.actor, report));
  const keys = (await perspectivesOf(ctx.db, report.planId)).map((each) => each.key);
  const { content } = found(await loadDraft(ctx.db, reportId, keys));
  const last = (await previousAnswer(ctx.db, placeOf(report), keys))?.content ?? null;
  return {
    questions: plainQuestions(await plainFacts(ctx.db, report, { now: ctx.now, content, last, questions: await questionsOf(ctx, report) })),
  };
}
