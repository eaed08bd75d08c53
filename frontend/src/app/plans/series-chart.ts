import type { IndicatorValue } from '@lagesbild/contract';
import type { BarData } from '../ui/chart/chart-data';
import { dimensionOf, partLabel, partsOf, type Series, type SeriesWords } from './series';

/** What a chart of a series is written with. */
export interface ChartWords extends SeriesWords {
  heading: string;
  period: (value: IndicatorValue) => string;
  /** "omkring", where the source rounds the figure; otherwise nothing. */
  qualifier: (value: IndicatorValue) => string | null;
  /** "uppgift saknas", of a year between two that are known. */
  missing: string;
}

const fewest = 3;
/** Shares of different wholes do not make a whole. */
const shares: readonly string[] = ['procent', 'andel'];

const labelled = (label: string, qualifier: string | null): string => (qualifier ? `${label}, ${qualifier}` : label);

const unique = <Key>(keys: readonly Key[]): Key[] => [...new Set(keys)];

const oneYear = /^\d{4}$/;

/** Every year from the first to the last, so that one without a figure is seen as missing; other periods as they are. */
const timeline = (periods: readonly string[]): string[] => {
  if (!periods.every((period) => oneYear.test(period))) return [...periods];
  const years = periods.map(Number);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_year, place) => String(first + place));
};

const overTime = (values: readonly IndicatorValue[], words: ChartWords): BarData => {
  const periods = timeline(unique(values.map((value) => words.period(value))));
  const found = periods.map((period) => values.find((value) => words.period(value) === period && value.value !== null));
  return {
    categories: periods.map((period, place) => {
      const value = found[place];
      return { key: period, label: labelled(period, value ? words.qualifier(value) : words.missing) };
    }),
    series: [{ key: 'value', label: words.heading, colour: 'brand', values: found.map((value) => value?.value ?? 0) }],
  };
};

const oneBarEach = (values: readonly IndicatorValue[], words: ChartWords, label: (value: IndicatorValue) => string): BarData => ({
  categories: values.map((value) => ({ key: value.key, label: labelled(label(value), words.qualifier(value)) })),
  series: [{ key: 'value', label: words.heading, colour: 'brand', values: values.map((value) => value.value ?? 0) }],
});

const stacked = (series: Series, values: readonly IndicatorValue[], words: ChartWords): BarData => {
  const periods = timeline(unique(values.map((value) => words.period(value))));
  const parts = unique(values.map((value) => partLabel(value, series, words)));
  const known = new Set(values.map((value) => words.period(value)));
  const sumOf = (period: string, part: string): number =>
    values.find((value) => words.period(value) === period && partLabel(value, series, words) === part)?.value ?? 0;
  return {
    categories: periods.map((period) => ({ key: period, label: labelled(period, known.has(period) ? null : words.missing) })),
    series: parts.map((part, place) => ({
      key: part,
      label: part,
      colour: `category-${(place % 8) + 1}`,
      values: periods.map((period) => sumOf(period, part)),
    })),
  };
};

/**
 * A series of at least three known figures as bars: over time, by its dimension, or both; then the parts are stacked,
 * without the row that sums them up. Null where bars would say nothing, or something wrong.
 */
export function seriesBars(series: Series, words: ChartWords): BarData | null {
  const values = partsOf(series).filter((value) => value.value !== null);
  if (values.length < fewest) return null;
  const periods = unique(values.map((value) => words.period(value)));
  if (dimensionOf(series) === null) return overTime(series.values, words);
  const parts = unique(values.map((value) => partLabel(value, series, words)));
  if (parts.length === values.length) {
    const within = (value: IndicatorValue): string => (periods.length === 1 ? '' : `, ${words.period(value)}`);
    return oneBarEach(values, words, (value) => `${partLabel(value, series, words)}${within(value)}`);
  }
  return shares.includes(series.values[0]?.unit ?? '') ? null : stacked(series, values, words);
}
