import type { IndicatorToReport } from '@lagesbild/contract';
import { rowsBy } from '../plans';
import type { Reader } from '../platform/database/reader';
import { placeholders } from '../platform/database/values';
import { indicatorColumns, indicatorOf, lastByIndicator } from './assignment-indicators';

/** The figures that are asked for in many reports of a round, each beside what the organisation said last: two statements. */
export async function figuresAsked(db: Reader, reportIds: readonly string[]): Promise<(reportId: string) => IndicatorToReport[]> {
  const given = placeholders(reportIds);
  const asked = await db.rows(
    `SELECT r.id AS report_id, ${indicatorColumns} FROM report r JOIN assignment_indicator i ON i.assignment_id = r.assignment_id
     WHERE r.id IN (${given}) ORDER BY i.position, i.id`,
    reportIds,
  );
  if (asked.length === 0) return () => [];
  const told = await db.rows(
    `SELECT r.id AS report_id, w.question, w.text, b.title_sv, b.title_en FROM report r JOIN round n ON n.id = r.round_id
     JOIN round b ON b.plan_id = n.plan_id AND b.nr < n.nr
     JOIN report e ON e.round_id = b.id AND e.assignment_id = r.assignment_id AND e.organisation_id = r.organisation_id AND e.status = 'approved'
     JOIN report_version v ON v.report_id = e.id AND v.nr = e.latest_version_nr JOIN report_version_answer w ON w.version_id = v.id
     WHERE r.id IN (${given}) AND w.question LIKE 'value:%' ORDER BY b.nr`,
    reportIds,
  );
  const [indicators, last] = [rowsBy(asked, 'report_id'), rowsBy(told, 'report_id')];
  return (reportId) => {
    const latest = lastByIndicator(last.get(reportId) ?? []);
    return (indicators.get(reportId) ?? []).map((row) => {
      const indicator = indicatorOf(row);
      return { ...indicator, last: latest.get(indicator.key) ?? null };
    });
  };
}
