import type { Endpoints, ObstacleKind, ObstacleKindWords, PageQuery } from '@lagesbild/contract';
import type { Reading, Writing } from '../platform/access/context';
import { authorize, authorizeSignedIn, found, within } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import { Problem } from '../platform/http/problem';
import { pageOf, sliceOf } from '../platform/http/page';
import { countByKind, findKinds } from './kind.repository';
import { canEditKinds, coordinatingOrganisation, visibleObstacles } from './obstacle.policy';
import { ObstacleKindEntity } from './obstacle-work.entity';

/** How many kinds a plan holds: a list of choices that can still be read. */
const mostKinds = 60;

/** The kinds of obstacles in a plan, with how many obstacles the reader sees of each. */
export async function listKinds(ctx: Reading, planKey: string, query: PageQuery): Promise<Endpoints['listObstacleKinds']['answer']> {
  authorizeSignedIn(ctx);
  const planId = await planIdOf(ctx, planKey);
  const kinds = await withUse(ctx, planId, await findKinds(ctx.db, planId));
  const slice = sliceOf(query);
  return {
    ...pageOf(kinds.slice(slice.offset, slice.offset + slice.limit), slice, kinds.length),
    can: { edit: canEditKinds(ctx.actor) },
  };
}

/**
 * Adds a kind to a plan.
 * @throws Problem `not-allowed`, `not-found`, `kind-exists`, `too-many-kinds`
 */
export async function addKind(ctx: Writing, planKey: string, words: ObstacleKindWords): Promise<ObstacleKind> {
  authorize(ctx, canEditKinds(ctx.actor));
  const planId = await holdPlan(ctx, planKey);
  const known = await findKinds(ctx.db, planId);
  const named = { nameSv: words.sv.trim(), nameEn: words.en.trim() };
  requireNew(known, named);
  if (known.length >= mostKinds) throw new Problem('too-many-kinds');
  const key = keyFor(named.nameSv, new Set(known.map((kind) => kind.key)));
  await ctx.db.insert(ObstacleKindEntity, { planId, key, ...named, retired: false, added: true });
  return recorded(ctx, planId, { key, action: 'obstacle-kind-added' });
}

/**
 * Renames a kind in a plan, takes it out of use, or brings it back. Obstacles that have it keep it; published pictures keep their words.
 * @throws Problem `not-allowed`, `not-found`, `kind-exists`
 */
export async function changeKind(
  ctx: Writing,
  { planKey, kindKey }: { planKey: string; kindKey: string },
  { retired, ...words }: ObstacleKindWords & { retired: boolean },
): Promise<ObstacleKind> {
  authorize(ctx, canEditKinds(ctx.actor));
  const planId = await holdPlan(ctx, planKey);
  const known = await findKinds(ctx.db, planId);
  const kind = found(known.find((each) => each.key === kindKey));
  const named = { nameSv: words.sv.trim(), nameEn: words.en.trim() };
  requireNew(
    known.filter((each) => each !== kind),
    named,
  );
  const row = await ctx.db.first('SELECT added FROM obstacle_kind WHERE plan_id = ? AND `key` = ?', [planId, kindKey]);
  if (row === null) await ctx.db.insert(ObstacleKindEntity, { planId, key: kindKey, ...named, retired, added: false });
  else await ctx.db.change(ObstacleKindEntity, { planId, key: kindKey }, { ...named, retired });
  const before = `Hette ”${kind.sv}” / ”${kind.en}”${kind.retired ? ', ur bruk' : ''}`;
  return recorded(ctx, planId, { key: kindKey, action: 'obstacle-kind-changed', before });
}

const planIdOf = async ({ db }: Reading, planKey: string): Promise<string> =>
  found(await db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey])).id;

/** The plan with its row locked: of two who give the same name at once, the second sees the first. */
async function holdPlan(ctx: Writing, planKey: string): Promise<string> {
  await ctx.db.rows('UPDATE plan SET position = position WHERE `key` = ?', [planKey]);
  return planIdOf(ctx, planKey);
}

const alike = (one: string, other: string): boolean => one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');

function requireNew(known: readonly Pick<ObstacleKind, 'sv' | 'en'>[], { nameSv, nameEn }: { nameSv: string; nameEn: string }): void {
  if (known.some((kind) => alike(kind.sv, nameSv) || alike(kind.en, nameEn))) throw new Problem('kind-exists');
}

/** A key that addresses can hold, made of the name: `brist-pa-tolkar`. */
function keyFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (signs) => (/[\s\-/,.]/.test(signs) ? '-' : ''));
  const stem = plain.replace(/^-+|-+$/g, '').slice(0, 50) || 'slag';
  for (let nr = 1; ; nr += 1) {
    const key = nr === 1 ? stem : `${stem}-${nr}`;
    if (!taken.has(key)) return key;
  }
}

interface Done {
  key: string;
  action: string;
  before?: string;
}

async function recorded(ctx: Writing, planId: string, { key, action, before }: Done): Promise<ObstacleKind> {
  const organisationId = coordinatingOrganisation(ctx.actor) ?? null;
  ctx.audit({ action, object: { kind: 'obstacle-kind', id: key }, organisationId, planId, reason: before ?? null });
  const kinds = (await findKinds(ctx.db, planId)).filter((kind) => kind.key === key);
  return found((await withUse(ctx, planId, kinds))[0]);
}

async function withUse(ctx: Reading, planId: string, kinds: Omit<ObstacleKind, 'used'>[]): Promise<ObstacleKind[]> {
  const used = await countByKind(ctx.db, all(condition('ob.plan_id = ?', planId), within(ctx, visibleObstacles(ctx.actor))));
  return kinds.map((kind) => ({ ...kind, used: used(kind.key) }));
}
