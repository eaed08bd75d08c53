import type { Stretch } from '../ui/selected-stretch';

/** A sentence of a text, without the space around it. */
export interface Sentence extends Stretch {
  text: string;
}

const swedish = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** The sentences of a text with their places: what somebody who cannot select letters marks by. */
export function sentencesOf(text: string): Sentence[] {
  return Array.from(swedish.segment(text), ({ segment, index }) => {
    const start = index + (segment.length - segment.trimStart().length);
    return { start, end: start + segment.trim().length, text: segment.trim() };
  }).filter((sentence) => sentence.end > sentence.start);
}

/** From the first to the last of the chosen sentences; null when none is chosen. */
export function stretchOf(sentences: readonly Sentence[], chosen: ReadonlySet<number>): Stretch | null {
  const some = sentences.filter((_sentence, index) => chosen.has(index));
  const [first, last] = [some[0], some.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
