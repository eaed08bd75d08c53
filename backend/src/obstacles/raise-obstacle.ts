import type { NewObstacle } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { findPassage, type FoundPassage } from './find-passage';
import { ObstacleAreaEntity } from './obstacle.entity';
import { insertObstacle } from './new-obstacle';
import { numberedAreas } from './named-words';
import { tellEvent } from './obstacle-event';
import { canRaiseObstacle, coordinatingOrganisation } from './obstacle.policy';
import { tiePassage } from './tie-passage';

/**
 * Flags an obstacle in a plan, with the passage that tells of it where there is one.
 * @throws Problem `not-found`, `not-allowed`, `passage-not-found`, `invalid-input` for a kind, an organisation or an area that does not exist
 */
export async function raiseObstacle(ctx: Writing, planKey: string, given: NewObstacle): Promise<string> {
  authorize(ctx, canRaiseObstacle(ctx.actor, given.passage !== undefined));
  const { id: planId } = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const passage = given.passage === undefined ? null : await findPassage(ctx, planId, given.passage);
  const organisationId = organisationThatRaises(ctx, passage);
  const sinceRoundId = passage?.round.id ?? (await openRoundId(ctx, planId));
  const areas = await numberedAreas(ctx, planId, given.areaNrs ?? []);
  const id = await insertObstacle(ctx, given, { planId, sinceRoundId, raisedByOrganisationId: organisationId });
  await ctx.db.insert(
    ObstacleAreaEntity,
    areas.map((area) => ({ obstacleId: id, areaId: area.id })),
  );
  await tellEvent(ctx, { obstacleId: id, organisationId, state: 'flagged' });
  if (passage !== null) await tiePassage(ctx, id, passage);
  ctx.audit({ action: 'obstacle-raised', object: { kind: 'obstacle', id, version: 1 }, organisationId, planId });
  return id;
}

/** The coordination raises in its own name; an agency in the name of the one whose report the passage stands in. */
function organisationThatRaises({ actor }: Writing, passage: FoundPassage | null): string {
  const organisationId = coordinatingOrganisation(actor) ?? passage?.organisationId;
  if (organisationId === undefined) throw new Error('An obstacle was raised for no organisation');
  return organisationId;
}

async function openRoundId({ db }: Writing, planId: string): Promise<string | null> {
  const round = await db.first<{ id: string }>("SELECT id FROM round WHERE plan_id = ? AND state = 'open' ORDER BY nr DESC LIMIT 1", [
    planId,
  ]);
  return round?.id ?? null;
}
