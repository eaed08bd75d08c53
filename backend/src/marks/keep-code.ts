import type { Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { CodeEntity } from './code.entity';
import { findCode, findCodes, type CodeRecord } from './code.repository';
import { canKeepCodes, visibleCodes } from './mark.policy';

/** Locks the plan's tree until the transaction ends: of two who change it at once, the second sees what the first did. */
export const holdTree = ({ db }: Writing, planId: string): Promise<unknown> =>
  db.rows('UPDATE plan SET position = position WHERE id = ?', [planId]);

/**
 * A code that the actor may change, with the tree it lies in, which nobody else changes meanwhile.
 * @throws Problem `not-found`, `not-allowed`, `code-merged`
 */
export async function codeToKeep(ctx: Writing, codeId: string): Promise<{ code: CodeRecord; codes: CodeRecord[] }> {
  const { planId } = found(await findCode(ctx.db, codeId, within(ctx, visibleCodes(ctx.actor))));
  authorize(ctx, canKeepCodes(ctx.actor));
  await holdTree(ctx, planId);
  const codes = await findCodes(ctx.db, planId);
  const code = codes.find((each) => each.id === codeId);
  if (code === undefined) throw new Problem('code-merged');
  return { code, codes };
}

type CodeChange = Partial<Pick<CodeEntity, 'name' | 'sortKey' | 'parentId' | 'retiredAt' | 'mergedIntoId' | 'standsAsId'>>;

/** Writes a change of a code down, from the version that the caller saw. @throws Problem `version-stale` */
export async function changeCode(
  ctx: Writing,
  code: CodeRecord,
  { action, set, reason }: { action: string; set: CodeChange; reason: string },
): Promise<void> {
  const version = ctx.expectedVersion + 1;
  const changed = await ctx.db.change(CodeEntity, { id: code.id, version: ctx.expectedVersion }, { ...set, version });
  if (changed !== 1) throw new Problem('version-stale', { version: code.version });
  ctx.audit({ action, object: { kind: 'code', id: code.id, version }, planId: code.planId, reason });
}
