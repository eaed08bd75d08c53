import { stockholmDay, type IndicatorSeries, type PublishedValue } from '@lagesbild/contract';
import { organisationColumns, organisationName } from '../organisations';
import type { Reader, Row } from '../platform/database/reader';
import { instant } from '../platform/database/values';
import { assignmentIndicators, figureOf, valueQuestionPrefix } from '../reporting';

/**
 * The series of an assignment with what published rounds say, round by round; open and closed rounds are not there. Each
 * organisation's figures stand by themselves: two ways of counting are never added. Two statements, one where there is no series.
 */
export async function findFigures(db: Reader, assignmentId: string): Promise<IndicatorSeries[]> {
  const indicators = await assignmentIndicators(db, assignmentId);
  if (indicators.length === 0) return [];
  const values = await publishedFigures(db, assignmentId);
  return indicators.map((indicator) => ({ ...indicator, values: values.filter(({ value }) => value.indicator === indicator.key) }));
}

async function publishedFigures(db: Reader, assignmentId: string): Promise<PublishedValue[]> {
  const rows = await db.rows(
    `SELECT n.id AS round_id, n.title_sv, n.title_en, n.published_at, w.question, w.text, ${organisationColumns('o')}
     FROM report r JOIN round n ON n.id = r.round_id JOIN organisation o ON o.id = r.organisation_id
     JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr JOIN report_version_answer w ON w.version_id = v.id
     WHERE r.assignment_id = ? AND n.state = 'published' AND w.question LIKE ? ORDER BY n.nr, o.sort_key, o.id`,
    [assignmentId, `${valueQuestionPrefix}%`],
  );
  return rows.map(publishedFigure);
}

const publishedFigure = (row: Row): PublishedValue => ({
  roundId: row['round_id'] as string,
  roundTitle: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  publishedOn: stockholmDay(new Date(instant(row['published_at']))),
  organisation: organisationName(row),
  value: figureOf(row),
});
