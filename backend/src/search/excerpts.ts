import type { Excerpt } from '@lagesbild/contract';
import type { SearchWords } from './search-words';
import { wordsIn } from './words';

interface Place {
  start: number;
  end: number;
}

/** Letters on each side of what was found, and the most pieces of one text. */
const around = 80;
const most = 3;

const phrasePlaces = (text: string, phrase: string): Place[] => {
  const pattern = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
};

/** Where in a text the words stand that were looked for: whole phrases, and the other words in whatever form. */
export function placesOf(text: string, { stems, phrases }: SearchWords): Place[] {
  const whole = phrases.flatMap((phrase) => phrasePlaces(text, phrase));
  const inPhrases = new Set(phrases.flatMap((phrase) => wordsIn(phrase).map((word) => word.stem)));
  const words = wordsIn(text).filter(({ stem }) => stem !== null && stems.includes(stem) && !inPhrases.has(stem));
  return [...whole, ...words.map(({ start, end }) => ({ start, end }))].sort((one, other) => one.start - other.start);
}

/** The nearest gap between words, so that no word is cut in two. */
function outwards(text: string, at: number, step: 1 | -1): number {
  let edge = Math.max(0, Math.min(text.length, at));
  while (edge > 0 && edge < text.length && /\S/.test(text.charAt(edge - 1)) && /\S/.test(text.charAt(edge))) edge += step;
  return edge;
}

/** The first pieces of a text in which something was found, each with a little on both sides; those that touch are one. */
export function excerptsOf(text: string, places: readonly Place[]): Excerpt[] {
  const pieces: (Place & { found: Place[] })[] = [];
  for (const place of places) {
    const [start, end] = [outwards(text, place.start - around, -1), outwards(text, place.end + around, 1)];
    const last = pieces.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.found.push(place);
    } else if (pieces.length < most) pieces.push({ start, end, found: [place] });
    else break;
  }
  return pieces.map(({ start, end, found }) => ({ start, text: text.slice(start, end), found }));
}
