import type { Column } from '../data-table';
import type { BarData } from './chart-data';

/** One row of the table that says what the chart draws. */
export interface BarRow {
  key: string;
  label: string;
  values: readonly number[];
  total: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The same numbers as the chart, a row for each category. */
export function rowsOf(data: BarData): BarRow[] {
  return data.categories.map((category, index) => {
    const values = data.series.map((series) => series.values[index] ?? 0);
    return { key: category.key, label: category.label, values, total: sum(values) };
  });
}

/** The words of the table, and how its numbers are written. */
export interface BarTableWords {
  category: string;
  /** The heading of the sums; null where the series cannot be added. */
  total: string | null;
  format: (value: number) => string;
}

export function columnsOf(data: BarData, words: BarTableWords): Column<BarRow>[] {
  const series = data.series.map((each, index): Column<BarRow> => ({
    key: each.key,
    heading: each.label,
    numeric: true,
    text: (row) => words.format(row.values[index] ?? 0),
  }));
  const total: Column<BarRow>[] =
    words.total === null ? [] : [{ key: 'total', heading: words.total, numeric: true, text: (row) => words.format(row.total) }];
  return [{ key: 'category', heading: words.category, text: (row) => row.label, names: true }, ...series, ...total];
}

/** The last row: the sum of each series, by column key. */
export function totalsOf(data: BarData, words: BarTableWords): Record<string, string> | null {
  if (words.total === null) return null;
  const sums = data.series.map((series): [string, string] => [series.key, words.format(sum(series.values))]);
  const all = sum(data.series.map((series) => sum(series.values)));
  return Object.fromEntries([['category', words.total], ...sums, ['total', words.format(all)]]);
}
