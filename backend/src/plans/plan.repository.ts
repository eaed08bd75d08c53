import type { Page, PageQuery, PlanSummary } from '@lagesbild/contract';
import type { Condition } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';
import { whole } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { planSummary, planSummaryColumns, planSummaryJoins } from './plan.view';

export async function findPlans(db: Reader, query: PageQuery): Promise<Page<PlanSummary>> {
  const slice = sliceOf(query);
  const counted = await db.first<{ total: unknown }>('SELECT COUNT(*) AS total FROM plan');
  const rows = await db.rows(`SELECT ${planSummaryColumns} FROM plan p ${planSummaryJoins} ORDER BY p.position, p.id LIMIT ? OFFSET ?`, [
    slice.limit,
    slice.offset,
  ]);
  return pageOf(rows.map(planSummary), slice, counted?.total);
}

/** The rows of a list that belongs to a plan: a table, and which of its rows, where `p` is the plan. */
export interface PlanList {
  from: string;
  where: Condition;
}

/** The plan's id with the length of a list, in one statement; null when there is no such plan. */
export async function countInPlan(
  db: Reader,
  planKey: string,
  { from, where }: PlanList,
): Promise<{ planId: string; total: number } | null> {
  const row = await db.first<{ id: string; total: unknown }>(
    `SELECT p.id, (SELECT COUNT(*) FROM ${from} WHERE ${where.sql}) AS total FROM plan p WHERE p.\`key\` = ?`,
    [...where.parameters, planKey],
  );
  return row === null ? null : { planId: row.id, total: whole(row.total) };
}
