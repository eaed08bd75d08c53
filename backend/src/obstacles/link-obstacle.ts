import type { Passage } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize } from '../platform/access/ledger';
import { whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { findPassage, type FoundPassage } from './find-passage';
import { holdObstacles, requireStanding } from './hold-obstacle';
import { ObstacleEntity } from './obstacle.entity';
import { canLinkObstacle } from './obstacle.policy';
import { loadObstacle } from './show-obstacle';
import { tiePassage } from './tie-passage';

/**
 * Ties a passage of a submitted report to an obstacle: evidence that another agency, or another round, has met it.
 * @throws Problem `not-found`, `not-allowed`, `passage-not-found`, `already-linked`, `obstacle-merged`
 */
export async function linkObstacle(ctx: Writing, obstacleId: string, given: Passage): Promise<void> {
  const obstacle = await loadObstacle(ctx, obstacleId);
  authorize(ctx, canLinkObstacle(ctx.actor));
  const planId = obstacle.row['plan_id'] as string;
  const passage = await findPassage(ctx, planId, given);
  await holdObstacles(ctx, [obstacleId]);
  requireStanding(await loadObstacle(ctx, obstacleId));
  if (await isLinked(ctx, obstacleId, passage)) throw new Problem('already-linked');
  await tiePassage(ctx, obstacleId, passage);
  await moveSince(ctx, obstacleId, passage);
  ctx.audit({ action: 'obstacle-linked', object: { kind: 'obstacle', id: obstacleId }, organisationId: passage.organisationId, planId });
}

async function isLinked(
  { db }: Writing,
  obstacleId: string,
  { reportId, versionNr, section, perspective, start }: FoundPassage,
): Promise<boolean> {
  const link = await db.first(
    `SELECT id FROM obstacle_link WHERE obstacle_id = ? AND report_id = ? AND version_nr = ? AND section = ? AND COALESCE(perspective, '') = ? AND start_at = ?`,
    [obstacleId, reportId, versionNr, section, perspective ?? '', start],
  );
  return link !== null;
}

/** An obstacle stands since the earliest round in which it was met. */
async function moveSince({ db }: Writing, obstacleId: string, { round }: FoundPassage): Promise<void> {
  const since = await db.first<{ nr: unknown }>('SELECT n.nr FROM obstacle ob JOIN round n ON n.id = ob.since_round_id WHERE ob.id = ?', [
    obstacleId,
  ]);
  if (since === null || round.nr < whole(since.nr)) await db.change(ObstacleEntity, { id: obstacleId }, { sinceRoundId: round.id });
}
