import type { MarkTarget } from '@lagesbild/contract';

/** Where a target's marks are listed. */
export const marksOf = (
  planKey: string,
  { kind, key }: Pick<MarkTarget, 'kind' | 'key'>,
): { link: string[]; query: Record<string, string> } => ({
  link: ['/plans', planKey, 'marks'],
  query: { targetKind: kind, target: key },
});

/** The page of a target's own, where it has one. */
export function pageOf(planKey: string, { kind, key }: Pick<MarkTarget, 'kind' | 'key'>): string[] | null {
  if (kind === 'obstacle') return ['/obstacles', key];
  return kind === 'code' ? ['/plans', planKey, 'codes'] : null;
}
