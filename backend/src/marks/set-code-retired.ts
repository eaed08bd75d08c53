import type { Writing } from '../platform/access/context';
import { changeCode, codeToKeep } from './keep-code';

/** Takes a code out of use, or into use again; the marks that it has stay. @throws Problem `not-found`, `not-allowed`, `code-merged`, `version-stale` */
export async function setCodeRetired(ctx: Writing, codeId: string, retired: boolean): Promise<string> {
  const { code } = await codeToKeep(ctx, codeId);
  const action = retired ? 'code-retired' : 'code-taken-into-use';
  await changeCode(ctx, code, { action, set: { retiredAt: retired ? ctx.now : null }, reason: code.name });
  return code.planId;
}
