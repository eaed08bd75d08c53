import { sections, type ReportContent, type ReportView, type Section } from '@lagesbild/contract';

/** The parts of a report that is read. The round's own questions are one where it asks any, money only where the assignment has money of its own, or something has been said about it. */
export function partsOf({ assignment, ownQuestions }: Pick<ReportView, 'assignment' | 'ownQuestions'>, content: ReportContent): Section[] {
  const money = assignment.allocatedOre !== null || content.usedOre !== null || content.forecastOre !== null;
  const own = ownQuestions.length > 0;
  return sections.filter((section) => (section !== 'money' || money) && (section !== 'own' || own));
}
