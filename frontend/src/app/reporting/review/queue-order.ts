import { daysBetween, stockholmDay, type Instant, type ReportSummary } from '@lagesbild/contract';

/** Whole days since a report came in; 0 for today, and for one whose moment is not known. */
export function waitedDays(submittedAt: Instant | null, now: Date): number {
  return submittedAt === null ? 0 : Math.max(0, daysBetween(stockholmDay(new Date(submittedAt)), stockholmDay(now)));
}

/** Oldest first: whoever has waited longest is read first. */
export function oldestFirst<Row extends ReportSummary>(reports: readonly Row[]): Row[] {
  return [...reports].sort((one, other) => (one.submittedAt ?? '').localeCompare(other.submittedAt ?? ''));
}

/** The report after (1) or before (-1) this one in the queue. From a report that has left the queue, it is the first. */
export function neighbour<Row extends ReportSummary>(queue: readonly Row[], reportId: string, step: 1 | -1): Row | null {
  const at = queue.findIndex((report) => report.id === reportId);
  return (at === -1 ? queue[0] : queue[at + step]) ?? null;
}

/** What to offer when a report is done: the one that has waited longest, whether or not the list has been read again. */
export function upNext<Row extends ReportSummary>(queue: readonly Row[], reportId: string): Row | null {
  return queue.find((report) => report.id !== reportId) ?? null;
}
