import type { AssignmentList, AssignmentQuery, AssignmentSummary, Rating, WorkStatus } from '@lagesbild/contract';
import { areaColumns, areaOrNull } from '../areas';
import { assignmentColumns, assignmentName, responsibleFor } from '../assignments';
import { organisationColumns, organisationName } from '../organisations';
import { wordColumns, wordJoin, wordOrNull } from '../plans';
import { all, any, condition, contains, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { whole, wholeOrNull } from '../platform/database/values';
import { pageOf, sliceOf, type Slice } from '../platform/http/page';
import { latestPublishedRound, sealedJoins } from './published-report';

const reportedAs = (column: 'work_status' | 'rating'): string =>
  `EXISTS (SELECT 1 FROM report r JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
   WHERE r.assignment_id = a.id AND r.part = 0 AND r.round_id = ${latestPublishedRound('a.plan_id')} AND v.${column} = ?)`;

const takesPart =
  'EXISTS (SELECT 1 FROM assignment_organisation ao JOIN organisation o ON o.id = ao.organisation_id WHERE ao.assignment_id = a.id AND o.`key` = ?)';

/** What followed after the plan is not one of its assignments. */
const filter = ({ area, organisation, workStatus, rating, title }: AssignmentQuery, plan: Condition): Condition =>
  all(
    plan,
    condition('a.follow_on = 0'),
    area !== undefined && condition('EXISTS (SELECT 1 FROM area x WHERE x.id = a.area_id AND x.`key` = ?)', area),
    organisation !== undefined && condition(takesPart, organisation),
    workStatus !== undefined && condition(reportedAs('work_status'), workStatus),
    rating !== undefined && condition(reportedAs('rating'), rating),
    title !== undefined && any(contains('a.title_sv', title), contains('a.title_en', title)),
  );

/**
 * The assignments of a plan with what the latest published round says of them; null when there is no such plan.
 * Four statements, whatever the size of the page: the plan and the count, the page, who answers, and who takes part at all.
 */
export async function findAssignments(db: Reader, planKey: string, query: AssignmentQuery): Promise<AssignmentList | null> {
  const counting = filter(query, condition('a.plan_id = p.id'));
  const plan = await db.first<{ id: string; round_id: string | null; total: unknown }>(
    `SELECT p.id, ${latestPublishedRound('p.id')} AS round_id, (SELECT COUNT(*) FROM assignment a WHERE ${counting.sql}) AS total FROM plan p WHERE p.\`key\` = ?`,
    [...counting.parameters, planKey],
  );
  if (plan === null) return null;
  const slice = sliceOf(query);
  const rows = await findPage(db, { where: filter(query, condition('a.plan_id = ?', plan.id)), roundId: plan.round_id }, slice);
  const responsible = await responsibleFor(
    db,
    rows.map((row) => row['id'] as string),
  );
  const items = rows.map((row) => summary(row, responsible.get(row['id'] as string) ?? []));
  return { ...pageOf(items, slice, whole(plan.total)), organisations: await findParticipants(db, plan.id) };
}

async function findParticipants(db: Reader, planId: string): Promise<AssignmentList['organisations']> {
  const rows = await db.rows(
    `SELECT ${organisationColumns('o')}, o.sort_key, COUNT(DISTINCT a.id) AS assignments FROM assignment a
       JOIN assignment_organisation ao ON ao.assignment_id = a.id JOIN organisation o ON o.id = ao.organisation_id
     WHERE a.plan_id = ? AND a.follow_on = 0 GROUP BY o.id, o.\`key\`, o.name_sv, o.name_en, o.short_name, o.sort_key ORDER BY o.sort_key, o.id`,
    [planId],
  );
  return rows.map((row) => ({ organisation: organisationName(row), count: whole(row['assignments']) }));
}

const findPage = (db: Reader, { where, roundId }: { where: Condition; roundId: string | null }, { limit, offset }: Slice): Promise<Row[]> =>
  db.rows(
    `SELECT a.id, ${assignmentColumns('a')}, a.certainty, a.known_ore, ${areaColumns('ar')}, ${wordColumns('a.status_at_follow_up', 'follow_up')},
     v.work_status, v.rating, CASE WHEN v.id IS NULL THEN NULL ELSE s.rating END AS assessed_rating
   FROM assignment a LEFT JOIN area ar ON ar.id = a.area_id ${wordJoin('a.status_at_follow_up', 'status_words', 'follow_up')}
   LEFT JOIN report r ON r.assignment_id = a.id AND r.round_id = ? AND r.part = 0 ${sealedJoins}
   WHERE ${where.sql} ORDER BY a.position, a.id LIMIT ? OFFSET ?`,
    [roundId, ...where.parameters, limit, offset],
  );

const summary = (row: Row, responsible: AssignmentSummary['responsible']): AssignmentSummary => ({
  ...assignmentName(row),
  area: areaOrNull(row),
  certainty: row['certainty'] as string,
  responsible,
  knownOre: wholeOrNull(row['known_ore']),
  workStatus: row['work_status'] as WorkStatus | null,
  rating: row['rating'] as Rating | null,
  assessedRating: row['assessed_rating'] as Rating | null,
  statusAtFollowUp: wordOrNull(row, 'follow_up'),
});
