import type { AssignmentIndicator, FigureUnit, IndicatorToReport, ReportedValue, Text } from '@lagesbild/contract';
import type { Reader, Row } from '../platform/database/reader';
import { flag } from '../platform/database/values';
import { valueQuestionPrefix } from './report-content';
import { valueFrom } from './reported-value';

export const indicatorColumns = 'i.`key`, i.name_sv, i.name_en, i.unit, i.dimension, i.cumulative, i.active';

export const indicatorOf = (row: Row): AssignmentIndicator => ({
  key: row['key'] as string,
  name: { sv: row['name_sv'] as string, en: row['name_en'] as string },
  unit: row['unit'] as FigureUnit,
  dimension: row['dimension'] as string | null,
  cumulative: flag(row['cumulative']),
  active: flag(row['active']),
});

/** The series that an assignment's reports give figures for, in their order; those that have ended too. */
export async function assignmentIndicators(db: Reader, assignmentId: string): Promise<AssignmentIndicator[]> {
  const rows = await db.rows(`SELECT ${indicatorColumns} FROM assignment_indicator i WHERE i.assignment_id = ? ORDER BY i.position, i.id`, [
    assignmentId,
  ]);
  return rows.map(indicatorOf);
}

export interface ReportPlace {
  planId: string;
  roundNr: number;
  assignmentId: string;
  organisationId: string;
}

/** What is to be reported, with the same organisation's latest approved figure of each series from earlier rounds. */
export async function indicatorsToReport(db: Reader, place: ReportPlace): Promise<IndicatorToReport[]> {
  const indicators = await assignmentIndicators(db, place.assignmentId);
  if (indicators.length === 0) return [];
  const last = await lastFigures(db, place);
  return indicators.map((indicator) => ({ ...indicator, last: last.get(indicator.key) ?? null }));
}

type Last = { roundTitle: Text; value: ReportedValue };

async function lastFigures(db: Reader, { planId, roundNr, assignmentId, organisationId }: ReportPlace): Promise<Map<string, Last>> {
  const rows = await db.rows(
    `SELECT w.question, w.text, n.title_sv, n.title_en FROM report r JOIN round n ON n.id = r.round_id
     JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr JOIN report_version_answer w ON w.version_id = v.id
     WHERE n.plan_id = ? AND n.nr < ? AND r.assignment_id = ? AND r.organisation_id = ? AND r.status = 'approved' AND w.question LIKE ?
     ORDER BY n.nr`,
    [planId, roundNr, assignmentId, organisationId, `${valueQuestionPrefix}%`],
  );
  return lastByIndicator(rows);
}

/** The latest figure of each series, from answer rows with the titles of their rounds, the earliest first. */
export const lastByIndicator = (rows: readonly Row[]): Map<string, Last> =>
  new Map(rows.map((row): [string, Last] => [keyOf(row), lastOf(row)]));

/** The key of the indicator that an answer row gives a figure for. */
const keyOf = (row: Row): string => (row['question'] as string).slice(valueQuestionPrefix.length);

const lastOf = (row: Row): Last => ({
  roundTitle: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  value: figureOf(row),
});

/** The figure of an answer row with `question` and `text`. */
export const figureOf = (row: Row): ReportedValue => valueFrom(keyOf(row), row['text'] as string);
