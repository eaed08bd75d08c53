import type { Writing } from '../platform/access/context';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { canLieBelow, isTaken } from './code-tree';
import { changeCode, codeToKeep } from './keep-code';

/**
 * Moves a code, with all that is below it, to another place in the tree; null is the top.
 * @throws Problem `not-found`, `not-allowed`, `code-merged`, `code-does-not-fit`, `code-exists`, `version-stale`, `invalid-input` for a
 *   place that the tree does not have
 */
export async function moveCode(ctx: Writing, codeId: string, parentId: string | null): Promise<string> {
  const { code, codes } = await codeToKeep(ctx, codeId);
  const parent = codes.find((each) => each.id === parentId);
  if (parentId !== null && parent === undefined) throw new Problem('invalid-input', undefined, [fault('#/parentId', 'not-one-of', 'sv')]);
  if (!canLieBelow(codes, codeId, parentId)) throw new Problem('code-does-not-fit');
  if (isTaken(codes, { ...code, parentId })) throw new Problem('code-exists');
  await changeCode(ctx, code, { action: 'code-moved', set: { parentId }, reason: `${code.name} → ${parent?.name ?? '/'}` });
  return code.planId;
}
