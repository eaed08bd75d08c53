import type { Endpoints, ObstacleQuery } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import { pageOf, sliceOf } from '../platform/http/page';
import { countByKind, findKinds } from './kind.repository';
import { canEditKinds, canRaiseObstacle, visibleObstacles } from './obstacle.policy';
import { findObstacles, isOpenObstacle, matchingObstacles } from './obstacle.repository';

/** The plan's obstacles that the actor may see, and every kind with how many of them are open: the words to raise one with. */
export async function listObstacles(ctx: Reading, planKey: string, query: ObstacleQuery): Promise<Endpoints['listObstacles']['answer']> {
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const scope = all(condition('ob.plan_id = ?', plan.id), within(ctx, visibleObstacles(ctx.actor)));
  const slice = sliceOf(query);
  const { obstacles, total } = await findObstacles(ctx.db, ctx.actor, { where: all(scope, matchingObstacles(query, ctx.actor)), slice });
  const open = await countByKind(ctx.db, all(scope, isOpenObstacle));
  const kinds = await findKinds(ctx.db, plan.id);
  return {
    ...pageOf(obstacles, slice, total),
    kinds: kinds.map(({ key, sv, en, retired }) => ({ key, sv, en, retired, open: open(key) })),
    can: { raise: canRaiseObstacle(ctx.actor, false), editKinds: canEditKinds(ctx.actor) },
  };
}
