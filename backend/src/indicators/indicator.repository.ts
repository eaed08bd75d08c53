import type { IndicatorValue, Page, PageQuery } from '@lagesbild/contract';
import { citationsOf, organisationColumns } from '../organisations';
import { countInPlan } from '../plans';
import { condition } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';
import { pageOf, sliceOf } from '../platform/http/page';
import { indicatorValue } from './indicator.view';

/** The figures of a plan in the order of the data; null when there is no such plan. */
export async function findIndicatorValues(db: Reader, planKey: string, query: PageQuery): Promise<Page<IndicatorValue> | null> {
  const counted = await countInPlan(db, planKey, { from: 'indicator_value v', where: condition('v.plan_id = p.id') });
  if (counted === null) return null;
  const slice = sliceOf(query);
  const rows = await db.rows(
    `SELECT v.id, v.\`key\` AS value_key, v.series_key, v.name_sv, v.name_en, v.period_from, v.period_to, v.thousandths, v.unit, v.qualifier, v.dimension,
       v.dimension_value, v.note, a.\`key\` AS assignment_key, ${organisationColumns('o')}
     FROM indicator_value v LEFT JOIN assignment a ON a.id = v.assignment_id LEFT JOIN organisation o ON o.id = v.organisation_id
     WHERE v.plan_id = ? ORDER BY v.position, v.id LIMIT ? OFFSET ?`,
    [counted.planId, slice.limit, slice.offset],
  );
  const citations = await citationsOf(
    db,
    rows.map((row) => row['id'] as string),
  );
  return pageOf(
    rows.map((row) => indicatorValue(row, citations.get(row['id'] as string) ?? [])),
    slice,
    counted.total,
  );
}
