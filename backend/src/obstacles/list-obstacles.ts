import type { Endpoints, ObstacleQuery } from '@lagesbild/contract';
import { word } from '../plans';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import { whole } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { canRaiseObstacle, visibleObstacles } from './obstacle.policy';
import { findKinds, findObstacles, matchingObstacles } from './obstacle.repository';

const swedish = new Intl.Collator('sv');

/** The plan's obstacles that the actor may see, and every kind with how many of them are open: the words to raise one with. */
export async function listObstacles(ctx: Reading, planKey: string, query: ObstacleQuery): Promise<Endpoints['listObstacles']['answer']> {
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const scope = all(condition('ob.plan_id = ?', plan.id), within(ctx, visibleObstacles(ctx.actor)));
  const slice = sliceOf(query);
  const { obstacles, total } = await findObstacles(ctx.db, ctx.actor, { where: all(scope, matchingObstacles(query, ctx.actor)), slice });
  const kinds = (await findKinds(ctx.db, scope)).map((row) => ({ ...word(row, 't'), open: whole(row['open_count']) }));
  return {
    ...pageOf(obstacles, slice, total),
    kinds: kinds.sort((left, right) => swedish.compare(left.sv, right.sv)),
    can: { raise: canRaiseObstacle(ctx.actor, false) },
  };
}
