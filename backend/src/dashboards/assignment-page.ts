import {
  stockholmDay,
  type AmountDegree,
  type AssignmentHistoryRow,
  type AssignmentView,
  type BudgetLineView,
  type Citation,
  type Rating,
  type WorkStatus,
} from '@lagesbild/contract';
import { areaColumns, areaOrNull } from '../areas';
import {
  assignmentColumns,
  assignmentName,
  canKeepAssignment,
  findDecisions,
  findDeliverables,
  findOrganisationsOf,
  findOutcomes,
  outcomeView,
} from '../assignments';
import { citationsOf } from '../organisations';
import { wordColumns, wordJoin, wordOrNull } from '../plans';
import type { Actor } from '../platform/access/actor';
import { all, condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { flag, instant, whole, wholeOrNull } from '../platform/database/values';
import { findFigures } from './assignment-figures';
import { sealedJoins } from './published-report';
import { countedReports, visibleObstacles } from '../obstacles';

const assignmentSql = `
  SELECT a.id, a.plan_id, ${assignmentColumns('a')}, a.task_sv, a.task_en, a.kind, a.certainty, a.area_certainty, a.note, a.period_from, a.period_to, a.follow_on,
    (SELECT COUNT(*) FROM indicator_value v WHERE v.assignment_id = a.id) AS indicator_values,
    ${areaColumns('ar')}, ${wordColumns('a.status_at_follow_up', 'follow_up')}, p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en, p.exercise, p.history
  FROM assignment a JOIN plan p ON p.id = a.plan_id LEFT JOIN area ar ON ar.id = a.area_id ${wordJoin('a.status_at_follow_up', 'status_words', 'follow_up')}
  WHERE a.\`key\` = ?`;

/** Everything that is known of one assignment, across the nouns that know it; null when there is none. */
export async function findAssignmentPage(db: Reader, actor: Actor, key: string): Promise<AssignmentView | null> {
  const row = await db.first(assignmentSql, [key]);
  if (row === null) return null;
  const id = row['id'] as string;
  const lines = await db.rows(
    'SELECT b.id, b.degree, b.ore, b.year, b.note FROM budget_line b WHERE b.assignment_id = ? ORDER BY b.position, b.id',
    [id],
  );
  const outcomes = await findOutcomes(db, id);
  const citations = await citationsOf(db, [id, ...[...lines, ...outcomes].map((each) => each['id'] as string)]);
  const cited = (each: Row): Citation[] => citations.get(each['id'] as string) ?? [];
  return {
    ...ownFacts(row),
    organisations: await findOrganisationsOf(db, id),
    decisions: await findDecisions(db, id),
    deliverables: await findDeliverables(db, id),
    budget: lines.map((line) => budgetLine(line, cited(line))),
    outcomes: outcomes.map((outcome) => ({ ...outcomeView(outcome), citations: cited(outcome) })),
    obstacles: await findObstacles(db, actor, id),
    history: await findHistory(db, id),
    indicators: await findFigures(db, id),
    citations: cited(row),
    can: { keep: canKeepAssignment(actor, { history: flag(row['history']) }) },
  };
}

type OwnFacts = Omit<
  AssignmentView,
  'organisations' | 'decisions' | 'deliverables' | 'budget' | 'outcomes' | 'obstacles' | 'history' | 'indicators' | 'citations' | 'can'
>;

function ownFacts(row: Row): OwnFacts {
  const area = areaOrNull(row);
  return {
    ...assignmentName(row),
    planKey: row['plan_key'] as string,
    planTitle: { sv: row['plan_sv'] as string, en: row['plan_en'] as string },
    exercise: flag(row['exercise']),
    area: area === null ? null : { ...area, certainty: row['area_certainty'] as string | null },
    task: row['task_sv'] === null ? null : { sv: row['task_sv'] as string, en: row['task_en'] as string | null },
    kind: row['kind'] as string | null,
    periodFrom: row['period_from'] as string | null,
    periodTo: row['period_to'] as string | null,
    certainty: row['certainty'] as string,
    note: row['note'] as string | null,
    statusAtFollowUp: wordOrNull(row, 'follow_up'),
    indicatorValues: whole(row['indicator_values']),
    followOn: flag(row['follow_on']),
  };
}

const budgetLine = (row: Row, citations: Citation[]): BudgetLineView => ({
  degree: row['degree'] as AmountDegree,
  ore: whole(row['ore']),
  year: wholeOrNull(row['year']),
  note: row['note'] as string | null,
  citations,
});

async function findObstacles(db: Reader, actor: Actor, assignmentId: string): Promise<AssignmentView['obstacles']> {
  const links = all(condition('r.assignment_id = ?', assignmentId), countedReports(actor));
  const where = all(
    visibleObstacles(actor),
    condition(
      `EXISTS (SELECT 1 FROM obstacle_link l JOIN report r ON r.id = l.report_id JOIN round n ON n.id = r.round_id WHERE l.obstacle_id = ob.id AND ${links.sql})`,
      ...links.parameters,
    ),
  );
  const rows = await db.rows(
    `SELECT ob.id, ob.title_sv, ob.title_en, ob.state FROM obstacle ob WHERE ${where.sql} ORDER BY ob.raised_at, ob.id`,
    where.parameters,
  );
  return rows.map((row) => ({
    id: row['id'] as string,
    title: { sv: row['title_sv'] as string, en: row['title_en'] as string | null },
    state: row['state'] as string,
  }));
}

/** What each published round says of the assignment, the first one first; open and closed rounds are not there. */
async function findHistory(db: Reader, assignmentId: string): Promise<AssignmentHistoryRow[]> {
  const rows = await db.rows(
    `SELECT n.id AS round_id, n.title_sv AS round_sv, n.title_en AS round_en, n.published_at, v.id AS version_id, v.work_status, v.rating, v.used_ore, v.forecast_ore,
       v.expected_done_on, s.rating AS assessed_rating
     FROM report r JOIN round n ON n.id = r.round_id ${sealedJoins}
     WHERE r.assignment_id = ? AND r.part = 0 AND n.state = 'published' ORDER BY n.nr`,
    [assignmentId],
  );
  return rows.map(historyRow);
}

function historyRow(row: Row): AssignmentHistoryRow {
  const reported = row['version_id'] !== null;
  return {
    roundId: row['round_id'] as string,
    roundTitle: { sv: row['round_sv'] as string, en: row['round_en'] as string },
    publishedOn: stockholmDay(new Date(instant(row['published_at']))),
    reported,
    workStatus: row['work_status'] as WorkStatus | null,
    rating: row['rating'] as Rating | null,
    assessedRating: reported ? (row['assessed_rating'] as Rating | null) : null,
    usedOre: wholeOrNull(row['used_ore']),
    forecastOre: wholeOrNull(row['forecast_ore']),
    expectedDoneOn: row['expected_done_on'] as string | null,
  };
}
