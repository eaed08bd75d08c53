import type { PlanSummary } from '@lagesbild/contract';
import { organisationColumns, organisationNameOrNull } from '../organisations';
import type { Row } from '../platform/database/reader';
import { flag, whole, wholeOrNull } from '../platform/database/values';

/** What followed after a plan is shown beside it, never counted among its assignments. */
const named = '(SELECT COUNT(*) FROM assignment a WHERE a.plan_id = p.id AND a.follow_on = 0)';

export const planSummaryColumns = `p.\`key\` AS plan_key, p.title_sv, p.title_en, p.kind, p.period_from, p.period_to, p.exercise, p.assignments_declared,
  ${named} AS assignments_named, ${organisationColumns('owner', 'owner')}`;

/** Joins that the summary needs. */
export const planSummaryJoins = 'LEFT JOIN organisation owner ON owner.id = p.owner_id';

export const planSummary = (row: Row): PlanSummary => ({
  key: row['plan_key'] as string,
  title: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  kind: row['kind'] as string,
  periodFrom: row['period_from'] as string,
  periodTo: row['period_to'] as string | null,
  owner: organisationNameOrNull(row, 'owner'),
  exercise: flag(row['exercise']),
  assignmentsDeclared: wholeOrNull(row['assignments_declared']),
  assignmentsNamed: whole(row['assignments_named']),
});
