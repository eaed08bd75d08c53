import type { PassageMark } from '@lagesbild/contract';
import type { Piece } from './diff';

/** A stretch of text that is drawn in one way. */
export interface Run {
  kind: Piece['kind'];
  text: string;
  /** Where it begins in the text of the version, in UTF-16 code units; null for what is no longer there. */
  start: number | null;
  /** The numbers, from 1, of the marked passages that it belongs to. */
  marks: readonly number[];
  /** Those of them that end with it: where the link to the obstacle stands. */
  ends: readonly number[];
}

type Place = Pick<PassageMark, 'start' | 'end'>;

/** The places inside a piece where a passage begins or ends. */
const cutsIn = (from: number, to: number, marks: readonly Place[]): number[] =>
  [...new Set(marks.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > from && cut < to))].sort((one, other) => one - other);

const numbersOf = (marks: readonly Place[], fits: (mark: Place) => boolean): number[] =>
  marks.flatMap((mark, index) => (fits(mark) ? [index + 1] : []));

/** Cuts the pieces of a comparison where marked passages begin and end. */
export function runsOf(pieces: readonly Piece[], marks: readonly Place[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { kind, text } of pieces) {
    if (kind === 'removed') {
      runs.push({ kind, text, start: null, marks: [], ends: [] });
      continue;
    }
    const [start, end] = [at, at + text.length];
    const edges = [start, ...cutsIn(start, end, marks), end];
    edges.slice(1).forEach((to, index) => {
      const from = edges[index] ?? start;
      const covering = numbersOf(marks, (mark) => mark.start <= from && mark.end >= to);
      const ends = numbersOf(marks, (mark) => mark.end === to && mark.start < to);
      runs.push({ kind, text: text.slice(from - start, to - start), start: from, marks: covering, ends });
    });
    at = end;
  }
  return runs;
}
