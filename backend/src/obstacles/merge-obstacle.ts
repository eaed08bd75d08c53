import type { ObstacleMerging, ObstacleState } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { flag } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { advance, coordination, holdToArrange, requireStanding } from './hold-obstacle';
import { linksToMove, moveLinks, standSince } from './move-links';
import { tellNamed } from './new-obstacle';
import { ObstacleActorEntity, ObstacleAreaEntity, ObstacleEntity } from './obstacle.entity';
import { tellEvent, type Brought } from './obstacle-event';
import type { FoundObstacle } from './obstacle.repository';
import { ObstacleMergedEntity } from './obstacle-work.entity';
import { isMerged, loadObstacle } from './show-obstacle';

/**
 * Makes an obstacle part of another of the same plan, which takes over its passages, its areas and those that must act. Its own history
 * stays with it, and its page leads on.
 * @throws Problem `not-found`, `not-allowed`, `obstacle-merged`, `obstacles-do-not-fit`, `version-stale`
 */
export async function mergeObstacle(ctx: Writing, id: string, { intoId, text }: ObstacleMerging): Promise<void> {
  const obstacle = await holdToArrange(ctx, id, [intoId]);
  requireStanding(obstacle);
  const into = await loadObstacle(ctx, intoId);
  const planId = obstacle.row['plan_id'] as string;
  if (id === intoId || into.row['plan_id'] !== planId || isMerged(into)) throw new Problem('obstacles-do-not-fit');
  const version = await advance(ctx, obstacle, { state: 'merged' });
  await ctx.db.insert(ObstacleMergedEntity, { obstacleId: id, intoId });
  const ids = await linksToMove(ctx, { fromId: id, toId: intoId });
  const brought = await bring(ctx, obstacle, into);
  const organisationId = coordination(ctx);
  const detail = { passages: ids.length };
  const eventId = await tellEvent(
    ctx,
    { obstacleId: id, organisationId, state: 'merged', text },
    { turn: 'merged', otherId: intoId, detail: { ...detail, brought } },
  );
  await moveLinks(ctx, eventId, { ids, fromId: id, toId: intoId });
  await tellEvent(ctx, { obstacleId: intoId, organisationId, text }, { turn: 'took-over', otherId: id, detail });
  await standSince(ctx, intoId, [obstacle.row['since_id'] as string | null, brought.sinceBefore]);
  tellNamed(ctx, { id: intoId, organisationIds: brought.actorIds, occasion: id });
  ctx.audit({ action: 'obstacle-merged', object: { kind: 'obstacle', id, version }, organisationId, planId });
  ctx.audit({ action: 'obstacle-took-over', object: { kind: 'obstacle', id: intoId }, organisationId, planId });
}

/** Adds to the larger obstacle what it lacks of the other, and answers what that was. */
async function bring(ctx: Writing, from: FoundObstacle, into: FoundObstacle): Promise<Brought> {
  const obstacleId = into.row['id'] as string;
  const actorIds = without(actorsOf(from), actorsOf(into));
  const areaIds = without(areasOf(from), areasOf(into));
  const government = flag(from.row['government_must_act']) && !flag(into.row['government_must_act']);
  await ctx.db.insert(
    ObstacleActorEntity,
    actorIds.map((organisationId) => ({ obstacleId, organisationId })),
  );
  await ctx.db.insert(
    ObstacleAreaEntity,
    areaIds.map((areaId) => ({ obstacleId, areaId })),
  );
  if (government) await ctx.db.change(ObstacleEntity, { id: obstacleId }, { governmentMustAct: true });
  await ctx.db.rows('UPDATE obstacle SET version = version + 1 WHERE id = ?', [obstacleId]);
  const [stateBefore, sinceBefore] = [from.row['state'] as ObstacleState, into.row['since_id'] as string | null];
  return { stateBefore, actorIds, areaIds, government, sinceBefore };
}

const actorsOf = ({ relations }: FoundObstacle): string[] => relations.mustAct.map((each) => each['organisation_id'] as string);
const areasOf = ({ relations }: FoundObstacle): string[] => relations.areas.map((each) => each['area_id'] as string);
const without = (ids: readonly string[], known: readonly string[]): string[] => ids.filter((id) => !known.includes(id));
