import { codeLimits } from '@lagesbild/contract';

/** What the rules of the tree look at. */
export interface CodePlace {
  id: string;
  parentId: string | null;
  /** In Swedish order; codes with the same key on one level have the same name. */
  sortKey: string;
}

const below = <Code extends CodePlace>(codes: readonly Code[], parentId: string | null): Code[] =>
  codes
    .filter((code) => code.parentId === parentId)
    .sort((one, other) => (one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : one.id < other.id ? -1 : 1));

/** The codes, each followed by those below it, with their levels from 1. */
export function inTreeOrder<Code extends CodePlace>(
  codes: readonly Code[],
  parentId: string | null = null,
  level = 1,
): (Code & { level: number })[] {
  return below(codes, parentId).flatMap((code) => [{ ...code, level }, ...inTreeOrder(codes, code.id, level + 1)]);
}

/** The level of a code, from 1; 0 for what is above the top. */
function levelOf(codes: readonly CodePlace[], id: string | null): number {
  const code = codes.find((each) => each.id === id);
  return code === undefined ? 0 : 1 + levelOf(codes, code.parentId);
}

/** How many levels a code takes with all that is below it. */
const heightOf = (codes: readonly CodePlace[], id: string): number =>
  1 + Math.max(0, ...below(codes, id).map((code) => heightOf(codes, code.id)));

const isBelow = (codes: readonly CodePlace[], id: string | null, above: string): boolean => {
  const code = codes.find((each) => each.id === id);
  return code !== undefined && (code.id === above || isBelow(codes, code.parentId, above));
};

/** Whether a new code has room below another. */
export const hasRoomBelow = (codes: readonly CodePlace[], parentId: string | null): boolean => levelOf(codes, parentId) < codeLimits.levels;

/** Whether a code, with all that is below it, can lie below another: not below itself, and not too deep. */
export const canLieBelow = (codes: readonly CodePlace[], id: string, parentId: string | null): boolean =>
  !isBelow(codes, parentId, id) && levelOf(codes, parentId) + heightOf(codes, id) <= codeLimits.levels;

/** Whether what is below a code can move below the one that it is merged into, which is not itself below it. */
export const canMergeInto = (codes: readonly CodePlace[], id: string, intoId: string): boolean =>
  !isBelow(codes, intoId, id) && below(codes, id).every((child) => canLieBelow(codes, child.id, intoId));

/** Whether a level has a code of the same name already, others than one's own. */
export const isTaken = (codes: readonly CodePlace[], { parentId, sortKey, id }: Omit<CodePlace, 'id'> & { id?: string }): boolean =>
  codes.some((code) => code.parentId === parentId && code.sortKey === sortKey && code.id !== id);
