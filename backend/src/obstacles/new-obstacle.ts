import type { NewObstacle } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { ObstacleActorEntity, ObstacleEntity } from './obstacle.entity';
import { chosenKind, namedOrganisations } from './named-words';

/** What a new obstacle is beside what is said of it. */
interface Origin {
  planId: string;
  sinceRoundId: string | null;
  raisedByOrganisationId: string;
}

/**
 * Writes a new obstacle down with those that must act, and tells them. Answers its id.
 * @throws Problem `invalid-input` for a kind or an organisation that cannot be chosen
 */
export async function insertObstacle(ctx: Writing, given: NewObstacle, { planId, ...origin }: Origin): Promise<string> {
  await chosenKind(ctx, planId, given);
  const mustAct = await namedOrganisations(ctx, given.mustActKeys);
  const id = ctx.newId();
  await ctx.db.insert(ObstacleEntity, {
    id,
    planId,
    titleSv: given.title.trim(),
    titleEn: given.titleEn?.trim() || null,
    kind: given.kind,
    hinders: given.hinders.trim(),
    severity: given.severity,
    state: 'flagged',
    governmentMustAct: given.governmentMustAct,
    ...origin,
    raisedById: ctx.actor.personId,
    raisedAt: ctx.now,
    publishedAt: null,
    version: 1,
  });
  await ctx.db.insert(
    ObstacleActorEntity,
    mustAct.map((each) => ({ obstacleId: id, organisationId: each.id })),
  );
  tellNamed(ctx, { id, organisationIds: mustAct.map((each) => each.id) });
  return id;
}

interface Naming {
  id: string;
  organisationIds: readonly string[];
  /** Tells apart the times that the same obstacle names somebody. */
  occasion?: string;
}

/** Tells organisations that an obstacle names them. */
export function tellNamed(ctx: Writing, { id, organisationIds, occasion = '' }: Naming): void {
  if (organisationIds.length > 0) ctx.notify({ cause: 'obstacle-named-you', object: { kind: 'obstacle', id }, organisationIds, occasion });
}
