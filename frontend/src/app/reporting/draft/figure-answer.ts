import type { FigureQualifier, ReportedValue, ValueChange } from '@lagesbild/contract';

/** A figure as one answer of the form: what the fields of a draft are told apart and merged by. */
export const figureText = ({ periodFrom, periodTo, qualifier, thousandths }: ValueChange): string =>
  JSON.stringify([periodFrom, periodTo, qualifier, thousandths]);

/** The figure again; one whose number has been taken away has null for it. */
export function figureFrom(indicator: string, text: string): ValueChange {
  const [periodFrom, periodTo, qualifier, thousandths] = JSON.parse(text) as [string, string, FigureQualifier, number | null];
  return { indicator, periodFrom, periodTo, qualifier, thousandths };
}

export const hasNumber = (change: ValueChange): change is ReportedValue => change.thousandths !== null;
