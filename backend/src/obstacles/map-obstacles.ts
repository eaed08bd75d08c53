import type { ObstacleMap, ObstacleMapQuery, Word } from '@lagesbild/contract';
import { word } from '../plans';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { all, condition, type Condition } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';
import { whole } from '../platform/database/values';
import { kindColumns, kindJoins } from './kind.repository';
import { visibleObstacles } from './obstacle.policy';
import { matchingObstacles } from './obstacle.repository';

/** Some obstacles of one kind in one area; area 0 when none is known. */
export interface MapCount {
  kind: Word;
  area: number;
  count: number;
}

/** The plan's obstacles that the actor may see, by kind and area. Those that have become part of others are left out. */
export async function mapObstacles(ctx: Reading, planKey: string, query: ObstacleMapQuery): Promise<ObstacleMap> {
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const scope = all(
    condition('ob.plan_id = ?', plan.id),
    condition("ob.state <> 'merged'"),
    within(ctx, visibleObstacles(ctx.actor)),
    matchingObstacles(query, ctx.actor),
  );
  const areas = await ctx.db.rows<{ nr: unknown; name_sv: string; name_en: string }>(
    'SELECT nr, name_sv, name_en FROM area WHERE plan_id = ? AND nr IS NOT NULL ORDER BY nr',
    [plan.id],
  );
  const names = areas.map((area) => ({ area: whole(area.nr), name: { sv: area.name_sv, en: area.name_en } }));
  return laidOut(names, await countCells(ctx.db, scope), await countKinds(ctx.db, scope));
}

const countCells = async (db: Reader, scope: Condition): Promise<MapCount[]> =>
  (
    await db.rows(
      `SELECT ${kindColumns}, COALESCE(ar.nr, 0) AS area_nr, COUNT(*) AS count FROM obstacle ob ${kindJoins}
       LEFT JOIN obstacle_area oa ON oa.obstacle_id = ob.id LEFT JOIN area ar ON ar.id = oa.area_id
       WHERE ${scope.sql} GROUP BY kind_key, kind_sv, kind_en, area_nr`,
      scope.parameters,
    )
  ).map((row) => ({ kind: word(row, 'kind'), area: whole(row['area_nr']), count: whole(row['count']) }));

const countKinds = async (db: Reader, scope: Condition): Promise<Map<string, number>> =>
  new Map(
    (
      await db.rows<{ kind: string; count: unknown }>(
        `SELECT ob.kind, COUNT(*) AS count FROM obstacle ob WHERE ${scope.sql} GROUP BY ob.kind`,
        scope.parameters,
      )
    ).map((row) => [row.kind, whole(row.count)]),
  );

const nowhere = { area: 0, name: { sv: 'Utan område', en: 'No area' } };
const swedish = new Intl.Collator('sv');

/** Columns of all areas, and rows of the kinds that occur: the most common first. */
export function laidOut(areas: readonly (typeof nowhere)[], counts: readonly MapCount[], totals: ReadonlyMap<string, number>): ObstacleMap {
  const columns = counts.some((each) => each.area === 0) ? [...areas, nowhere] : areas;
  const kinds = [...new Map(counts.map((each) => [each.kind.key, each.kind])).values()];
  const sum = (some: readonly MapCount[]): number => some.reduce((total, each) => total + each.count, 0);
  const rows = kinds.map((kind) => {
    const own = counts.filter((each) => each.kind.key === kind.key);
    return {
      kind,
      total: totals.get(kind.key) ?? 0,
      cells: columns.map(({ area }) => sum(own.filter((each) => each.area === area))),
    };
  });
  return {
    columns: columns.map((column) => ({ ...column, total: sum(counts.filter((each) => each.area === column.area)) })),
    rows: rows.sort((one, other) => other.total - one.total || swedish.compare(one.kind.sv, other.kind.sv)),
    total: [...totals.values()].reduce((all, each) => all + each, 0),
  };
}
