import type { Writing } from '../platform/access/context';
import { ObstacleAreaEntity, ObstacleLinkEntity } from './obstacle.entity';
import type { FoundPassage } from './find-passage';

/** Writes a passage down as evidence of an obstacle, which then concerns the area of its assignment. */
export async function tiePassage(ctx: Writing, obstacleId: string, passage: FoundPassage): Promise<void> {
  await ctx.db.insert(ObstacleLinkEntity, {
    id: ctx.newId(),
    obstacleId,
    reportId: passage.reportId,
    versionNr: passage.versionNr,
    section: passage.section,
    perspective: passage.perspective ?? null,
    startAt: passage.start,
    endAt: passage.end,
    quote: passage.quote,
    byId: ctx.actor.personId,
    at: ctx.now,
  });
  if (passage.areaId === null) return;
  const known = await ctx.db.first('SELECT area_id FROM obstacle_area WHERE obstacle_id = ? AND area_id = ?', [obstacleId, passage.areaId]);
  if (known === null) await ctx.db.insert(ObstacleAreaEntity, { obstacleId, areaId: passage.areaId });
}
