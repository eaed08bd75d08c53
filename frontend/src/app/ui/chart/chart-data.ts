/** How a series is drawn: solid for what is approved, hatched for what is preliminary, dashed for what was not reported. */
export type Pattern = 'solid' | 'hatched' | 'dashed';

/** One series: a word in the legend, and a value for each category. */
export interface Series {
  key: string;
  label: string;
  /** A token of tokens.css without its dashes: `status-done`, `category-1`, `brand`. */
  colour: string;
  pattern?: Pattern;
  values: readonly number[];
}

/** What a bar chart draws, and what its table says: the same numbers. */
export interface BarData {
  categories: readonly { key: string; label: string }[];
  series: readonly Series[];
}

/** One bar, or part of a bar: the number behind which there are rows. */
export interface Point {
  category: string;
  series: string;
  value: number;
}
