import type { Writing } from '../platform/access/context';
import { found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { advance, coordination, holdObstacles, holdToArrange } from './hold-obstacle';
import { areasOfLinks, moveLinks, standSince } from './move-links';
import { ObstacleActorEntity, ObstacleAreaEntity, ObstacleEntity } from './obstacle.entity';
import { tellEvent, type Brought, type EventDetail } from './obstacle-event';
import { ObstacleMergedEntity } from './obstacle-work.entity';
import { isMerged, loadObstacle } from './show-obstacle';

interface Merge {
  eventId: string;
  intoId: string;
  brought: Brought;
}

/**
 * Lets an obstacle stand by itself again, in the state that it had, with those of its passages that have not gone elsewhere since. What
 * the merge brought to the larger obstacle goes with it, unless that has been edited since: then it says itself what holds.
 * @throws Problem `not-found`, `not-allowed`, `obstacle-not-merged`, `later-merge-first`, `version-stale`
 */
export async function unmergeObstacle(ctx: Writing, id: string, text: string): Promise<void> {
  const obstacle = await holdToArrange(ctx, id);
  if (!isMerged(obstacle)) throw new Problem('obstacle-not-merged');
  const { eventId, intoId, brought } = await latestMerge(ctx, id);
  await holdObstacles(ctx, [intoId]);
  if (isMerged(await loadObstacle(ctx, intoId))) throw new Problem('later-merge-first');
  const state = brought.stateBefore;
  const version = await advance(ctx, obstacle, { state });
  await ctx.db.remove(ObstacleMergedEntity, { obstacleId: id });
  const organisationId = coordination(ctx);
  const ids = await movedLinks(ctx, eventId, intoId);
  const detail = { passages: ids.length };
  const event = await tellEvent(ctx, { obstacleId: id, organisationId, state, text }, { turn: 'unmerged', otherId: intoId, detail });
  await moveLinks(ctx, event, { ids, fromId: intoId, toId: id });
  await takeAway(ctx, { eventId, intoId, brought });
  await tellEvent(ctx, { obstacleId: intoId, organisationId, text }, { turn: 'gave-back', otherId: id, detail });
  const planId = obstacle.row['plan_id'] as string;
  ctx.audit({ action: 'obstacle-unmerged', object: { kind: 'obstacle', id, version }, organisationId, planId });
  ctx.audit({ action: 'obstacle-gave-back', object: { kind: 'obstacle', id: intoId }, organisationId, planId });
}

async function latestMerge({ db }: Writing, id: string): Promise<Merge> {
  const row = found(
    await db.first<{ id: string; other_id: string; detail: string }>(
      `SELECT e.id, d.other_id, d.detail FROM obstacle_event e JOIN obstacle_event_detail d ON d.event_id = e.id
       WHERE e.obstacle_id = ? AND d.turn = 'merged' ORDER BY e.at DESC, e.id DESC LIMIT 1`,
      [id],
    ),
  );
  return { eventId: row.id, intoId: row.other_id, brought: found((JSON.parse(row.detail) as EventDetail).brought) };
}

/** The passages that a merge took along and that have stayed there. */
async function movedLinks({ db }: Writing, eventId: string, intoId: string): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    'SELECT li.id FROM obstacle_link li JOIN obstacle_link_move mv ON mv.link_id = li.id WHERE mv.event_id = ? AND li.obstacle_id = ? ORDER BY li.id',
    [eventId, intoId],
  );
  return rows.map((row) => row.id);
}

async function takeAway(ctx: Writing, { eventId, intoId, brought }: Merge): Promise<void> {
  await ctx.db.rows('UPDATE obstacle SET version = version + 1 WHERE id = ?', [intoId]);
  if (await editedSince(ctx, eventId, intoId)) return;
  const stillMet = await areasOfLinks(ctx, intoId);
  for (const organisationId of brought.actorIds) await ctx.db.remove(ObstacleActorEntity, { obstacleId: intoId, organisationId });
  for (const areaId of brought.areaIds.filter((each) => !stillMet.includes(each)))
    await ctx.db.remove(ObstacleAreaEntity, { obstacleId: intoId, areaId });
  if (brought.government) await ctx.db.change(ObstacleEntity, { id: intoId }, { governmentMustAct: false });
  await standSince(ctx, intoId, [brought.sinceBefore]);
}

async function editedSince({ db }: Writing, eventId: string, intoId: string): Promise<boolean> {
  const edit = await db.first(
    `SELECT e.id FROM obstacle_event e JOIN obstacle_event_detail d ON d.event_id = e.id
     WHERE e.obstacle_id = ? AND d.turn = 'edited' AND e.at >= (SELECT m.at FROM obstacle_event m WHERE m.id = ?) LIMIT 1`,
    [intoId, eventId],
  );
  return edit !== null;
}
