import { sections, type ReportContent, type ReportView, type Section } from '@lagesbild/contract';

/** The parts of a report that is read. The round's own questions are one where they have been answered, money only where the assignment has money of its own, or something has been said about it. */
export function partsOf({ assignment }: Pick<ReportView, 'assignment'>, content: ReportContent): Section[] {
  const money = assignment.allocatedOre !== null || content.usedOre !== null || content.forecastOre !== null;
  const own = content.own.length > 0;
  return sections.filter((section) => (section !== 'money' || money) && (section !== 'own' || own));
}
