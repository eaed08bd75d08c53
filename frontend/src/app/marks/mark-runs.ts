import type { MarginMark } from '@lagesbild/contract';

/** A stretch of a text on which the same marks lie. */
export interface MarkRun {
  text: string;
  /** Where it begins in the text, in UTF-16 code units. */
  start: number;
  /** The numbers, from 1, of the marks that lie on it. */
  marks: readonly number[];
  /** Those of them that end with it. */
  ends: readonly number[];
  /** A mark of the reader's own is among them. */
  mine: boolean;
}

type Placed = Pick<MarginMark, 'start' | 'end' | 'mine'>;

const numbers = (marks: readonly Placed[], fits: (mark: Placed) => boolean): number[] =>
  marks.flatMap((mark, index) => (fits(mark) ? [index + 1] : []));

/** Cuts a text where marks begin and end; marks may overlap. */
export function markRuns(text: string, marks: readonly Placed[]): MarkRun[] {
  const inside = marks.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > 0 && edge < text.length);
  const edges = [...new Set([0, ...inside, text.length])].sort((one, other) => one - other);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const on = numbers(marks, (mark) => mark.start <= start && mark.end >= end);
    return {
      text: text.slice(start, end),
      start,
      marks: on,
      ends: numbers(marks, (mark) => mark.end === end && mark.start < end),
      mine: on.some((number) => marks[number - 1]?.mine),
    };
  });
}
