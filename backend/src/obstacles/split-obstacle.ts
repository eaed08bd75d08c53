import type { ObstacleSplit } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { advance, coordination, holdToArrange, requireStanding } from './hold-obstacle';
import { areasOfLinks, moveLinks, standSince } from './move-links';
import { insertObstacle } from './new-obstacle';
import { ObstacleAreaEntity } from './obstacle.entity';
import { tellEvent } from './obstacle-event';

/**
 * Splits off a part of an obstacle as one of its own, with the passages that tell of it; merging it back undoes it. Answers its id.
 * @throws Problem `not-found`, `not-allowed`, `obstacle-merged`, `version-stale`, `invalid-input` for passages that are not the obstacle's
 */
export async function splitObstacle(ctx: Writing, obstacleId: string, given: ObstacleSplit): Promise<string> {
  const obstacle = await holdToArrange(ctx, obstacleId);
  requireStanding(obstacle);
  const planId = obstacle.row['plan_id'] as string;
  const ids = [...new Set(given.linkIds)];
  await requireLinks(ctx, obstacleId, ids);
  const version = await advance(ctx, obstacle);
  const organisationId = coordination(ctx);
  const id = await insertObstacle(ctx, given, { planId, sinceRoundId: null, raisedByOrganisationId: organisationId });
  const detail = { passages: ids.length };
  const { text } = given;
  const event = await tellEvent(ctx, { obstacleId, organisationId, text }, { turn: 'split', otherId: id, detail });
  await tellEvent(ctx, { obstacleId: id, organisationId, state: 'flagged', text }, { turn: 'split-from', otherId: obstacleId, detail });
  await moveLinks(ctx, event, { ids, fromId: obstacleId, toId: id });
  await standSince(ctx, id, []);
  const areaIds = await areasOfLinks(ctx, id);
  await ctx.db.insert(
    ObstacleAreaEntity,
    areaIds.map((areaId) => ({ obstacleId: id, areaId })),
  );
  ctx.audit({ action: 'obstacle-split', object: { kind: 'obstacle', id: obstacleId, version }, organisationId, planId });
  ctx.audit({ action: 'obstacle-split-off', object: { kind: 'obstacle', id, version: 1 }, organisationId, planId });
  return id;
}

async function requireLinks({ db }: Writing, obstacleId: string, ids: readonly string[]): Promise<void> {
  const rows = await db.rows<{ id: string }>('SELECT id FROM obstacle_link WHERE obstacle_id = ?', [obstacleId]);
  const known = new Set(rows.map((row) => row.id));
  const faults = ids.flatMap((id, index) => (known.has(id) ? [] : [fault(`#/linkIds/${index}`, 'not-one-of', 'sv')]));
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
}
