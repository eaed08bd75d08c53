import type { ReportView } from '@lagesbild/contract';

/** What the report is held against. */
export type Against = { kind: 'round' } | { kind: 'version'; nr: number } | { kind: 'none' };

/** How a choice is written in the address: `?compare=round`, `?compare=1`, `?compare=none`. */
export const inAddress = (against: Against): string => (against.kind === 'version' ? String(against.nr) : against.kind);

/** What this report can be held against, the most telling first: the version before it, then last round, then older versions. */
export function comparisons(report: ReportView): Against[] {
  const earlier = report.versions
    .map(({ nr }) => nr)
    .filter((nr) => nr < (report.latest?.nr ?? 0))
    .sort((one, other) => other - one);
  const versions = earlier.map((nr): Against => ({ kind: 'version', nr }));
  const round: Against[] = report.previous ? [{ kind: 'round' }] : [];
  return [...versions.slice(0, 1), ...round, ...versions.slice(1), { kind: 'none' }];
}

/** The comparison that the address asks for, or the most telling one when it asks for none that there is. */
export function chosenComparison(report: ReportView, compare: string | undefined): Against {
  const possible = comparisons(report);
  return possible.find((against) => inAddress(against) === compare) ?? possible[0] ?? { kind: 'none' };
}
