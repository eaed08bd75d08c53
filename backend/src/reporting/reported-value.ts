import type { FigureQualifier, ReportedValue, ValueChange } from '@lagesbild/contract';

/** How a figure is stored among the answers: `["2026-05-01","2026-10-31","drygt",161000]`. */
export const valueText = ({ periodFrom, periodTo, qualifier, thousandths }: ReportedValue): string =>
  JSON.stringify([periodFrom, periodTo, qualifier, thousandths]);

/** The figure again, from the key of its indicator and the stored text. */
export function valueFrom(indicator: string, text: string): ReportedValue {
  const [periodFrom, periodTo, qualifier, thousandths] = JSON.parse(text) as [string, string, FigureQualifier, number];
  return { indicator, periodFrom, periodTo, qualifier, thousandths };
}

/** A change that gives a figure, not one that takes it away. */
export const isFigure = (change: ValueChange): change is ReportedValue => change.thousandths !== null;
