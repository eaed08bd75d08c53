import type { Writing } from '../platform/access/context';
import { authorize } from '../platform/access/ledger';
import { whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { ObstacleEntity } from './obstacle.entity';
import { canArrangeObstacles, coordinatingOrganisation } from './obstacle.policy';
import type { FoundObstacle } from './obstacle.repository';
import { isMerged, loadObstacle } from './show-obstacle';

/** Locks obstacles' rows until the transaction ends, always in the same order: of two who change the same one, the second sees the first. */
export async function holdObstacles({ db }: Writing, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].sort()) await db.rows('UPDATE obstacle SET version = version WHERE id = ?', [id]);
}

/**
 * An obstacle that the coordination is about to arrange, with its row held, and those of others that the change touches.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function holdToArrange(ctx: Writing, id: string, others: readonly string[] = []): Promise<FoundObstacle> {
  await loadObstacle(ctx, id);
  authorize(ctx, canArrangeObstacles(ctx.actor));
  await holdObstacles(ctx, [id, ...others]);
  return loadObstacle(ctx, id);
}

/** @throws Problem `obstacle-merged` */
export function requireStanding(obstacle: FoundObstacle): void {
  if (isMerged(obstacle)) throw new Problem('obstacle-merged');
}

/**
 * Sets columns of an obstacle that is held, from the version that the caller started from. Answers the new version.
 * @throws Problem `version-stale`
 */
export async function advance(ctx: Writing, { row }: FoundObstacle, set: Partial<ObstacleEntity> = {}): Promise<number> {
  const version = ctx.expectedVersion + 1;
  const id = row['id'] as string;
  const changed = await ctx.db.change(ObstacleEntity, { id, version: ctx.expectedVersion }, { ...set, version });
  if (changed !== 1) throw new Problem('version-stale', { version: whole(row['version']) });
  return version;
}

/** The organisation in whose name the actor arranges obstacles. */
export function coordination({ actor }: Writing): string {
  const organisationId = coordinatingOrganisation(actor);
  if (organisationId === undefined) throw new Error('An obstacle was arranged for no organisation');
  return organisationId;
}
