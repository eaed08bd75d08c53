import type { Writing } from '../platform/access/context';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { canMergeInto, isTaken } from './code-tree';
import { CodeEntity } from './code.entity';
import type { CodeRecord } from './code.repository';
import { changeCode, codeToKeep } from './keep-code';

/**
 * Lets a code go up in another. Its marks are found under that one from now on, and what lay below it lies below that one; the
 * marks themselves keep the code that they were made with, and so does the merged code its name.
 * @throws Problem `not-found`, `not-allowed`, `code-merged`, `code-does-not-fit`, `code-exists` when both have a code of the same name
 *   below them, `version-stale`, `invalid-input` for a code that the tree does not have
 */
export async function mergeCode(ctx: Writing, codeId: string, intoId: string): Promise<string> {
  const { code, codes } = await codeToKeep(ctx, codeId);
  const into = codes.find((each) => each.id === intoId);
  if (into === undefined) throw new Problem('invalid-input', undefined, [fault('#/intoId', 'not-one-of', 'sv')]);
  if (!canMergeInto(codes, codeId, intoId)) throw new Problem('code-does-not-fit');
  const children = codes.filter((each) => each.parentId === codeId);
  if (children.some((child) => isTaken(codes, { ...child, parentId: intoId }))) throw new Problem('code-exists');
  const set = { mergedIntoId: intoId, standsAsId: intoId };
  await changeCode(ctx, code, { action: 'code-merged', set, reason: `${code.name} → ${into.name}` });
  await ctx.db.change(CodeEntity, { standsAsId: codeId }, { standsAsId: intoId });
  await moveChildren(ctx, children, into);
  return code.planId;
}

async function moveChildren(ctx: Writing, children: readonly CodeRecord[], into: CodeRecord): Promise<void> {
  for (const { id, name, planId, version } of children) {
    await ctx.db.change(CodeEntity, { id }, { parentId: into.id, version: version + 1 });
    ctx.audit({ action: 'code-moved', object: { kind: 'code', id, version: version + 1 }, planId, reason: `${name} → ${into.name}` });
  }
}
