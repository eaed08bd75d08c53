import { swedishStem } from './swedish-stem';

/** A word of a text with its place, in UTF-16 code units. */
export interface PlacedWord {
  start: number;
  end: number;
  /** What it is found by; null for a word that says nothing by itself. */
  stem: string | null;
}

/** Goes up when words are read or stemmed in another way: the index is then made anew. */
export const wordsVersion = '1';

const longestStem = 40;

/** Words that stand in nearly every text and say nothing by themselves. */
const silent = new Set(
  (
    'och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har inte hans honom ' +
    'skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad över än dig kan sina här ha mot alla under någon eller ' +
    'allt mycket sedan ju denna själv detta åt utan varit hur ingen mitt ni bli blev oss din dessa några deras blir mina samma vilken er sådan ' +
    'vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars vårt våra ert era vilkas ska också'
  ).split(' '),
);

/** Letters that Swedish sorts as, or that a database holds for, the same as another: they are one letter in the index. */
const sameLetter: Readonly<Record<string, string>> = { w: 'v', ø: 'ö', æ: 'ä', ü: 'y', ð: 'd', þ: 'th', ß: 'ss', ł: 'l' };

/** One letter as the index has it: a–z, å ä ö and digits; others lose their accents, and what then is left over gets its number. */
function indexed(letter: string): string {
  if (/[a-zåäö0-9]/.test(letter)) return sameLetter[letter] ?? letter;
  const known = sameLetter[letter];
  if (known !== undefined) return known;
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[a-z0-9]+$/.test(plain) ? plain : `x${letter.codePointAt(0)?.toString(16) ?? ''}`;
}

const small = (word: string): string => word.normalize('NFC').toLowerCase();

/** What a word is found by, in whatever form it stands; null for one that says nothing by itself. */
export function stemOf(word: string): string | null {
  const letters = small(word);
  if (silent.has(letters)) return null;
  const plain = Array.from(letters, indexed).join('');
  return plain === '' ? null : swedishStem(plain).slice(0, longestStem);
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text in their order, with their places. */
export const wordsIn = (text: string): PlacedWord[] =>
  Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({ start: index, end: index + word.length, stem: stemOf(word) }));

/** How often each word stands in a text, in whatever form. */
export function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of wordsIn(text)) if (stem !== null) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
