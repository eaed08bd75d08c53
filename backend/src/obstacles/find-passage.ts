import type { Passage } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import { whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { closeReports, questionOf, quoteOf } from '../reporting';

/** A passage with its words, and the report that it stands in. */
export interface FoundPassage extends Passage {
  quote: string;
  organisationId: string;
  areaId: string | null;
  round: { id: string; nr: number };
}

interface ReportRow {
  organisation_id: string;
  area_id: string | null;
  round_id: string;
  nr: number;
  version_id: string | null;
}

/**
 * The words of a passage in a submitted version of a report that the actor may read. Drafts hold no passages.
 * @throws Problem `not-found` for the report, `passage-not-found` when the words are not there
 */
export async function findPassage(ctx: Reading, planId: string, passage: Passage): Promise<FoundPassage> {
  const where = all(condition('r.id = ?', passage.reportId), condition('n.plan_id = ?', planId), within(ctx, closeReports(ctx.actor)));
  const report = found(
    await ctx.db.first<ReportRow>(
      `SELECT r.organisation_id, a.area_id, n.id AS round_id, n.nr, v.id AS version_id
     FROM report r JOIN round n ON n.id = r.round_id JOIN assignment a ON a.id = r.assignment_id LEFT JOIN report_version v ON v.report_id = r.id AND v.nr = ?
       AND NOT EXISTS (SELECT 1 FROM review w WHERE w.report_id = r.id AND w.version_nr = v.nr AND w.kind = 'withdrawn')
     WHERE ${where.sql}`,
      [passage.versionNr, ...where.parameters],
    ),
  );
  const quote = await quoteIn(ctx, report.version_id, passage);
  if (quote === null) throw new Problem('passage-not-found');
  return {
    ...passage,
    quote,
    organisationId: report.organisation_id,
    areaId: report.area_id,
    round: { id: report.round_id, nr: whole(report.nr) },
  };
}

async function quoteIn(ctx: Reading, versionId: string | null, passage: Passage): Promise<string | null> {
  const question = questionOf(passage);
  if (versionId === null || question === null) return null;
  const answer = await ctx.db.first<{ text: string }>('SELECT text FROM report_version_answer WHERE version_id = ? AND question = ?', [
    versionId,
    question,
  ]);
  return answer === null ? null : quoteOf(answer.text, passage);
}
