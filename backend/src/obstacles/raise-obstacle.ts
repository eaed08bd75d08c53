import type { NewObstacle } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { placeholders } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { findPassage, type FoundPassage } from './find-passage';
import { ObstacleActorEntity, ObstacleEntity, ObstacleEventEntity } from './obstacle.entity';
import { canRaiseObstacle, coordinatingOrganisation } from './obstacle.policy';
import { tiePassage } from './tie-passage';

/**
 * Flags an obstacle in a plan, with the passage that tells of it where there is one.
 * @throws Problem `not-found`, `not-allowed`, `passage-not-found`, `invalid-input` for a kind or an organisation that does not exist
 */
export async function raiseObstacle(ctx: Writing, planKey: string, given: NewObstacle): Promise<string> {
  authorize(ctx, canRaiseObstacle(ctx.actor, given.passage !== undefined));
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const passage = given.passage === undefined ? null : await findPassage(ctx, plan.id, given.passage);
  await requireKind(ctx, given.kind);
  const mustActIds = await organisationIds(ctx, [...new Set(given.mustActKeys)]);
  const id = await insertObstacle(ctx, plan.id, { given, passage });
  await ctx.db.insert(
    ObstacleActorEntity,
    mustActIds.map((organisationId) => ({ obstacleId: id, organisationId })),
  );
  if (passage !== null) await tiePassage(ctx, id, passage);
  if (mustActIds.length > 0) ctx.notify({ cause: 'obstacle-named-you', object: { kind: 'obstacle', id }, organisationIds: mustActIds });
  return id;
}

async function insertObstacle(
  ctx: Writing,
  planId: string,
  { given, passage }: { given: NewObstacle; passage: FoundPassage | null },
): Promise<string> {
  const id = ctx.newId();
  const raisedByOrganisationId = organisationThatRaises(ctx, passage);
  await ctx.db.insert(ObstacleEntity, {
    id,
    planId,
    titleSv: given.title.trim(),
    titleEn: null,
    kind: given.kind,
    hinders: given.hinders.trim(),
    severity: given.severity,
    state: 'flagged',
    governmentMustAct: given.governmentMustAct,
    sinceRoundId: passage?.round.id ?? (await openRoundId(ctx, planId)),
    raisedById: ctx.actor.personId,
    raisedByOrganisationId,
    raisedAt: ctx.now,
    publishedAt: null,
    version: 1,
  });
  await ctx.db.insert(ObstacleEventEntity, {
    id: ctx.newId(),
    obstacleId: id,
    at: ctx.now,
    byId: ctx.actor.personId,
    organisationId: raisedByOrganisationId,
    state: 'flagged',
    text: '',
  });
  ctx.audit({ action: 'obstacle-raised', object: { kind: 'obstacle', id, version: 1 }, organisationId: raisedByOrganisationId, planId });
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

const unknownWord = (pointer: string): Problem => new Problem('invalid-input', undefined, [fault(pointer, 'not-one-of', 'sv')]);

async function requireKind({ db }: Writing, kind: string): Promise<void> {
  const known = await db.first("SELECT id FROM term WHERE vocabulary = 'obstacle_kinds' AND `key` = ?", [kind]);
  if (known === null) throw unknownWord('#/kind');
}

async function organisationIds({ db }: Writing, keys: readonly string[]): Promise<string[]> {
  const rows = await db.rows<{ id: string; key: string }>(
    `SELECT id, \`key\` FROM organisation WHERE \`key\` IN (${placeholders(keys)})`,
    keys,
  );
  const byKey = new Map(rows.map((row) => [row.key, row.id]));
  return keys.map((key, index) => {
    const id = byKey.get(key);
    if (id === undefined) throw unknownWord(`#/mustActKeys/${index}`);
    return id;
  });
}
