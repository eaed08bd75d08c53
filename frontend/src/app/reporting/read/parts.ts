import { sections, type ReportContent, type ReportView, type Section } from '@lagesbild/contract';

/**
 * The parts of a report that is read. The round's own questions are one where it asks any, figures where the assignment reports any, money
 * only where the assignment has money of its own, or something has been said about it.
 */
export function partsOf(
  { assignment, indicators, ownQuestions }: Pick<ReportView, 'assignment' | 'indicators' | 'ownQuestions'>,
  content: ReportContent,
): Section[] {
  const money = assignment.allocatedOre !== null || content.usedOre !== null || content.forecastOre !== null;
  const own = ownQuestions.length > 0;
  const figures = content.values.length > 0 || indicators.some(({ active }) => active);
  const there: Partial<Record<Section, boolean>> = { money, own, figures };
  return sections.filter((section) => there[section] ?? true);
}
