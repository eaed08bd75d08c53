import { capitalised, type IndicatorValue, type Text } from '@lagesbild/contract';
import { commonHeading, ownWords, sharedWords } from './common-words';
import { wordFor } from './plan-words';
import { dimensionValueWords, dimensionWords, unitWords, wholeOfDimension } from './series-words';

/** Figures that are counted the same way and may stand in one chart. */
export interface Series {
  key: string;
  values: IndicatorValue[];
}

/** What the wording of series needs. */
export interface SeriesWords {
  pick: (text: Text) => string;
  by: (heading: string, dimension: string) => string;
}

const earliestFirst = (one: IndicatorValue, other: IndicatorValue): number => (one.periodFrom ?? '').localeCompare(other.periodFrom ?? '');

/** The figures by series, each in the order of time and else of the data; those without a series by themselves. */
export function bySeries(values: readonly IndicatorValue[]): { series: Series[]; single: IndicatorValue[] } {
  const series = new Map<string, IndicatorValue[]>();
  for (const value of values) {
    if (value.seriesKey !== null) series.set(value.seriesKey, [...(series.get(value.seriesKey) ?? []), value]);
  }
  return {
    series: [...series].map(([key, of]) => ({ key, values: of.sort(earliestFirst) })),
    single: values.filter((value) => value.seriesKey === null),
  };
}

/** The parts of a series: without the row that sums them up. */
export const partsOf = ({ values }: Series): IndicatorValue[] => values.filter((value) => value.dimensionValue !== wholeOfDimension);

export const dimensionOf = ({ values }: Series): string | null => values.find((value) => value.dimension !== null)?.dimension ?? null;

const namesOf = (series: Series, { pick }: SeriesWords): string[] => partsOf(series).map((value) => pick(value.name));

/** What a series is called: the data names its figures only, so it is what their names have in common. */
export function seriesHeading(series: Series, words: SeriesWords): string {
  const names = namesOf(series, words);
  const dimension = dimensionOf(series);
  const common = commonHeading(names);
  if (dimension === null) return common.includes(' ') ? common : (names[0] ?? series.key);
  const heading = common || words.pick(wordFor(unitWords, series.values[0]?.unit ?? ''));
  // What stands after a comma only leads over to the parts: "Anmälda sexköp, polisregion".
  return words.by(capitalised(heading.replace(/, [^,]*$/, '')), words.pick(wordFor(dimensionWords, dimension)));
}

/** What a figure is of, within its series: the value of the dimension in words. */
export function partLabel(value: IndicatorValue, series: Series, words: SeriesWords): string {
  const name = words.pick(value.name);
  const key = value.dimensionValue;
  if (key !== null && key in dimensionValueWords) return capitalised(words.pick(wordFor(dimensionValueWords, key)));
  if (key === wholeOfDimension) return name;
  return capitalised(ownWords(name, sharedWords(namesOf(series, words))));
}

const ofWhole = /^(varav|of which) /i;

/** The heading of a series among the others: a "varav" says of what, as its key tells. */
export function headingAmong(series: Series, all: readonly Series[], words: SeriesWords): string {
  const heading = seriesHeading(series, words);
  if (!ofWhole.test(heading)) return heading;
  const whole = all.find((other) => series.key.startsWith(`${other.key}-`));
  return whole ? `${seriesHeading(whole, words)}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}` : heading;
}
