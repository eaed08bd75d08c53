import { searchLimits } from '@lagesbild/contract';
import { stemOf, wordsIn } from './words';

/** What somebody looks for. */
export interface SearchWords {
  /** As they were written, without those that say nothing by themselves. */
  shown: string[];
  /** Each once; a text must have them all. */
  stems: string[];
  /** Words in quotes: they must stand exactly so, in large or small letters. */
  phrases: string[];
}

const quoted = /["”“»](.+?)["”“«]/gu;

/** Reads a search: words, and words in quotes. Beyond the first ten words the rest is left out. */
export function readSearch(text: string): SearchWords {
  const phrases = Array.from(text.matchAll(quoted), (match) => (match[1] ?? '').trim().replace(/\s+/g, ' ')).filter(
    (phrase) => phrase !== '',
  );
  const words = wordsIn(text)
    .filter(({ stem }) => stem !== null)
    .slice(0, searchLimits.count);
  const shown = words.map(({ start, end }) => text.slice(start, end));
  const stems = [...new Set(shown.flatMap((word) => stemOf(word) ?? []))];
  return { shown, stems, phrases: stems.length === 0 ? [] : phrases };
}
