import type { Writing } from '../platform/access/context';
import { found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { coordination, holdToArrange, requireStanding } from './hold-obstacle';
import { tellEvent } from './obstacle-event';
import { ObstacleRelationEntity } from './obstacle-work.entity';
import { isMerged, loadObstacle } from './show-obstacle';

interface Pair {
  obstacleId: string;
  otherId: string;
}

const relationOf = ({ obstacleId, otherId }: Pair): ObstacleRelationEntity =>
  obstacleId < otherId ? { oneId: obstacleId, otherId } : { oneId: otherId, otherId: obstacleId };

/**
 * Says that two obstacles of a plan have to do with each other. Both keep it in their history.
 * @throws Problem `not-found`, `not-allowed`, `obstacle-merged`, `obstacles-do-not-fit`, `already-related`
 */
export async function relateObstacles(ctx: Writing, pair: Pair): Promise<void> {
  const obstacle = await holdToArrange(ctx, pair.obstacleId, [pair.otherId]);
  requireStanding(obstacle);
  const other = await loadObstacle(ctx, pair.otherId);
  if (pair.obstacleId === pair.otherId || other.row['plan_id'] !== obstacle.row['plan_id'] || isMerged(other))
    throw new Problem('obstacles-do-not-fit');
  if (await areRelated(ctx, pair)) throw new Problem('already-related');
  await ctx.db.insert(ObstacleRelationEntity, relationOf(pair));
  await tellBoth(ctx, pair, 'related');
}

/**
 * Ends what two obstacles had to do with each other. That they did stays in the history of both.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function unrelateObstacles(ctx: Writing, pair: Pair): Promise<void> {
  await holdToArrange(ctx, pair.obstacleId, [pair.otherId]);
  const ended = await ctx.db.remove(ObstacleRelationEntity, relationOf(pair));
  found(ended === 1 ? pair : null);
  await tellBoth(ctx, pair, 'unrelated');
}

async function areRelated({ db }: Writing, pair: Pair): Promise<boolean> {
  const { oneId, otherId } = relationOf(pair);
  return (await db.first('SELECT one_id FROM obstacle_relation WHERE one_id = ? AND other_id = ?', [oneId, otherId])) !== null;
}

async function tellBoth(ctx: Writing, { obstacleId, otherId }: Pair, turn: 'related' | 'unrelated'): Promise<void> {
  const organisationId = coordination(ctx);
  await tellEvent(ctx, { obstacleId, organisationId }, { turn, otherId });
  await tellEvent(ctx, { obstacleId: otherId, organisationId }, { turn, otherId: obstacleId });
  ctx.audit({ action: `obstacle-${turn}`, object: { kind: 'obstacle', id: obstacleId }, organisationId });
}
