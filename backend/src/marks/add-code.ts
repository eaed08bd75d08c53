import { codeLimits, type NewCode } from '@lagesbild/contract';
import { swedishSortKey } from '../organisations';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { hasRoomBelow, isTaken } from './code-tree';
import { CodeEntity } from './code.entity';
import { findCodes } from './code.repository';
import { holdTree } from './keep-code';
import { canKeepCodes } from './mark.policy';

/**
 * Adds a code to a plan's tree; answers the plan's id.
 * @throws Problem `not-found`, `not-allowed`, `too-many-codes`, `code-does-not-fit`, `code-exists`, `invalid-input` for a parent
 *   that the tree does not have
 */
export async function addCode(ctx: Writing, planKey: string, { name, parentId }: NewCode): Promise<string> {
  authorize(ctx, canKeepCodes(ctx.actor));
  const { id: planId } = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  await holdTree(ctx, planId);
  const codes = await findCodes(ctx.db, planId);
  if (codes.length >= codeLimits.codes) throw new Problem('too-many-codes');
  if (parentId !== null && !codes.some((code) => code.id === parentId))
    throw new Problem('invalid-input', undefined, [fault('#/parentId', 'not-one-of', 'sv')]);
  if (!hasRoomBelow(codes, parentId)) throw new Problem('code-does-not-fit');
  const sortKey = swedishSortKey(name);
  if (isTaken(codes, { parentId, sortKey })) throw new Problem('code-exists');
  const id = ctx.newId();
  const unchanged = { version: 1, retiredAt: null, mergedIntoId: null, standsAsId: null };
  await ctx.db.insert(CodeEntity, {
    id,
    planId,
    parentId,
    name: name.trim(),
    sortKey,
    madeById: ctx.actor.personId,
    madeAt: ctx.now,
    ...unchanged,
  });
  ctx.audit({ action: 'code-added', object: { kind: 'code', id, version: 1 }, planId, reason: name.trim() });
  return planId;
}
