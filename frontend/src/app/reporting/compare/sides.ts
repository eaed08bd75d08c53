import type { ReportView } from '@lagesbild/contract';

/** One side of a comparison as it stands in the address: the number of a version, or `round` for the answer in the round before. */
export type Side = `${number}` | 'round';

/** What can stand on the later side: the versions, newest first. */
export const laterSides = ({ versions }: Pick<ReportView, 'versions'>): Side[] => versions.map(({ nr }): Side => `${nr}`);

/** What can stand on the earlier side of a version: older versions, newest first, and last round's answer. */
export function earlierSides({ versions, previous }: Pick<ReportView, 'versions' | 'previous'>, later: Side | null): Side[] {
  const older = versions.filter(({ nr }) => nr < Number(later)).map(({ nr }): Side => `${nr}`);
  return previous ? [...older, 'round'] : older;
}

/** The sides that the address asks for, or the newest version and what came before it. */
export function chosenSides(
  report: Pick<ReportView, 'versions' | 'previous'>,
  asked: { from: string | undefined; to: string | undefined },
): { from: Side | null; to: Side | null } {
  const later = laterSides(report);
  const to = later.find((side) => side === asked.to) ?? later[0] ?? null;
  const earlier = earlierSides(report, to);
  return { to, from: earlier.find((side) => side === asked.from) ?? earlier[0] ?? null };
}
