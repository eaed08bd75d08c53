import { sections, type ReportContent, type ReportView, type Section } from '@lagesbild/contract';

/** The parts of a report that is read. Money is one only where the assignment has money of its own, or something has been said about it. */
export function partsOf({ assignment }: Pick<ReportView, 'assignment'>, content: ReportContent | null): Section[] {
  const money = assignment.allocatedOre !== null || (content?.usedOre ?? null) !== null || (content?.forecastOre ?? null) !== null;
  return sections.filter((section) => section !== 'money' || money);
}
