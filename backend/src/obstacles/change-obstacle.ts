import type { ObstacleChange } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize } from '../platform/access/ledger';
import { whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { ObstacleEntity, ObstacleEventEntity } from './obstacle.entity';
import { canAnswerObstacle, canChangeState, speaksFor } from './obstacle.policy';
import { loadObstacle, partiesOf } from './show-obstacle';

/**
 * Adds an answer to an obstacle's history, and moves it to another state where one is given. Only the coordination moves it.
 * @throws Problem `not-found`, `not-allowed`, `version-stale`
 */
export async function changeObstacle(ctx: Writing, obstacleId: string, { state, text }: ObstacleChange): Promise<void> {
  const obstacle = await loadObstacle(ctx, obstacleId);
  const parties = partiesOf(obstacle);
  authorize(ctx, state === undefined ? canAnswerObstacle(ctx.actor, parties) : canChangeState(ctx.actor));
  const organisationId = speaksFor(ctx.actor, parties);
  if (organisationId === undefined) throw new Error('An obstacle was answered for no organisation');
  const version = ctx.expectedVersion + 1;
  const changed = await ctx.db.change(ObstacleEntity, { id: obstacleId, version: ctx.expectedVersion }, { version, state });
  if (changed !== 1) throw new Problem('version-stale', { version: whole(obstacle.row['version']) });
  await ctx.db.insert(ObstacleEventEntity, {
    id: ctx.newId(),
    obstacleId,
    at: ctx.now,
    byId: ctx.actor.personId,
    organisationId,
    state: state ?? null,
    text: text.trim(),
  });
  ctx.audit({
    action: state === undefined ? 'obstacle-answered' : 'obstacle-state-changed',
    object: { kind: 'obstacle', id: obstacleId, version },
    organisationId,
    planId: obstacle.row['plan_id'] as string,
    reason: state ?? null,
  });
}
