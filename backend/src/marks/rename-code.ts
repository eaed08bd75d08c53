import { swedishSortKey } from '../organisations';
import type { Writing } from '../platform/access/context';
import { Problem } from '../platform/http/problem';
import { isTaken } from './code-tree';
import { changeCode, codeToKeep } from './keep-code';

/** Gives a code another name; its marks stay. @throws Problem `not-found`, `not-allowed`, `code-merged`, `code-exists`, `version-stale` */
export async function renameCode(ctx: Writing, codeId: string, name: string): Promise<string> {
  const { code, codes } = await codeToKeep(ctx, codeId);
  const sortKey = swedishSortKey(name);
  if (isTaken(codes, { ...code, sortKey })) throw new Problem('code-exists');
  await changeCode(ctx, code, { action: 'code-renamed', set: { name: name.trim(), sortKey }, reason: `${code.name} → ${name.trim()}` });
  return code.planId;
}
