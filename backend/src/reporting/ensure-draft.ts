import type { Writing } from '../platform/access/context';
import { ReportDraftAnswerEntity, ReportDraftEntity } from './report.entity';
import { answersOf, columnsOf } from './report-content';
import { perspectivesOf, type ReportRecord } from './report.repository';
import { loadVersion } from './version.repository';

/** A report that can be written in again has a draft: what was submitted, where none was kept. */
export async function ensureDraft(ctx: Writing, report: ReportRecord): Promise<void> {
  const kept = await ctx.db.first('SELECT report_id FROM report_draft WHERE report_id = ?', [report.id]);
  if (kept !== null) return;
  const perspectiveKeys = (await perspectivesOf(ctx.db, report.planId)).map((each) => each.key);
  const sealed = await loadVersion(ctx.db, report.id, { nr: report.latestVersionNr, perspectiveKeys });
  if (sealed === null) return;
  await ctx.db.insert(ReportDraftEntity, {
    reportId: report.id,
    version: 1,
    ...columnsOf(sealed.content),
    savedAt: new Date(sealed.submittedAt),
    savedById: null,
  });
  await ctx.db.insert(
    ReportDraftAnswerEntity,
    answersOf(sealed.content).map((row) => ({ reportId: report.id, ...row })),
  );
}
