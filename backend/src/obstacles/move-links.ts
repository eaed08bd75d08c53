import type { Writing } from '../platform/access/context';
import { placeholders, whole } from '../platform/database/values';
import { ObstacleEntity } from './obstacle.entity';
import { ObstacleLinkMoveEntity } from './obstacle-work.entity';

interface Way {
  fromId: string;
  toId: string;
}

/** Passages of one obstacle that the other does not have already: those that would stand there twice stay where they are. */
export async function linksToMove({ db }: Writing, { fromId, toId }: Way): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `SELECT li.id FROM obstacle_link li WHERE li.obstacle_id = ? AND NOT EXISTS (SELECT 1 FROM obstacle_link there
       WHERE there.obstacle_id = ? AND there.report_id = li.report_id AND there.version_nr = li.version_nr AND there.section = li.section
         AND COALESCE(there.perspective, '') = COALESCE(li.perspective, '') AND there.start_at = li.start_at) ORDER BY li.id`,
    [fromId, toId],
  );
  return rows.map((row) => row.id);
}

/** Lets passages tell of another obstacle from now on, and notes of each where it went and in which event. */
export async function moveLinks(ctx: Writing, eventId: string, { ids, fromId, toId }: Way & { ids: readonly string[] }): Promise<void> {
  await ctx.db.rows(`UPDATE obstacle_link SET obstacle_id = ? WHERE id IN (${placeholders(ids)})`, [toId, ...ids]);
  await ctx.db.insert(
    ObstacleLinkMoveEntity,
    ids.map((linkId) => ({ id: ctx.newId(), linkId, eventId, fromId, toId })),
  );
}

/** Lets an obstacle stand since the earliest of some rounds, null among them; those that are not known count for nothing. */
export async function standSince(ctx: Writing, id: string, roundIds: readonly (string | null)[]): Promise<void> {
  const known = roundIds.filter((each) => each !== null);
  const rows = await ctx.db.rows<{ id: string; nr: unknown }>(
    `SELECT n.id, n.nr FROM round n WHERE n.id IN (${placeholders(known)})
     UNION SELECT n.id, n.nr FROM obstacle_link li JOIN report r ON r.id = li.report_id JOIN round n ON n.id = r.round_id WHERE li.obstacle_id = ?`,
    [...known, id],
  );
  const [earliest] = rows.sort((one, other) => whole(one.nr) - whole(other.nr));
  await ctx.db.change(ObstacleEntity, { id }, { sinceRoundId: earliest?.id ?? null });
}

/** The areas of the assignments that an obstacle's passages are about. */
export async function areasOfLinks({ db }: Writing, id: string): Promise<string[]> {
  const rows = await db.rows<{ area_id: string }>(
    `SELECT DISTINCT a.area_id FROM obstacle_link li JOIN report r ON r.id = li.report_id JOIN assignment a ON a.id = r.assignment_id
     WHERE li.obstacle_id = ? AND a.area_id IS NOT NULL ORDER BY a.area_id`,
    [id],
  );
  return rows.map((row) => row.area_id);
}
