import { ratings, workStatuses, type Brief, type BriefRow, type CountedRating, type CountedStatus } from '@lagesbild/contract';

/** Which of the rows behind the picture are asked for; every part that is said must hold. */
export interface RowFilter {
  /** The number of an intervention area. */
  area?: number;
  status?: CountedStatus;
  /** The agency's own rating. */
  rating?: CountedRating;
  /** The coordination's rating. */
  assessed?: CountedRating;
  /** Whether the coordination rates a report otherwise than the agency. */
  gap?: boolean;
  /** The key of a perspective about which the report says nothing. */
  silent?: string;
  /** The key of a perspective about which the report says something. */
  answers?: string;
}

/** The names of the filter in the address; `rows=all` asks for every row. */
const filterKeys = ['area', 'status', 'rating', 'assessed', 'gap', 'silent', 'answers', 'rows'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type FilterQuery = Record<FilterKey, string | null>;

const countedStatuses: readonly CountedStatus[] = [...workStatuses, 'not-reported'];
const countedRatings: readonly CountedRating[] = [...ratings, 'not-reported'];

const oneOf = <Word extends string>(words: readonly Word[], given: string | null): Word | undefined => words.find((word) => word === given);

/** The filter that the address asks for; null when it asks for none, and the picture itself is shown. */
export function filterOf(read: (key: FilterKey) => string | null): RowFilter | null {
  if (filterKeys.every((key) => read(key) === null)) return null;
  const area = Number(read('area') ?? Number.NaN);
  const gap = read('gap');
  return {
    area: Number.isInteger(area) ? area : undefined,
    status: oneOf(countedStatuses, read('status')),
    rating: oneOf(countedRatings, read('rating')),
    assessed: oneOf(countedRatings, read('assessed')),
    gap: gap === null ? undefined : gap === 'yes',
    silent: read('silent') ?? undefined,
    answers: read('answers') ?? undefined,
  };
}

/** The filter as it stands in the address: what it does not say is taken away. */
export function queryOf(filter: RowFilter): FilterQuery {
  const { area, status, rating, assessed, gap, silent, answers } = filter;
  const empty = Object.values(filter).every((part) => part === undefined);
  return {
    area: area === undefined ? null : String(area),
    status: status ?? null,
    rating: rating ?? null,
    assessed: assessed ?? null,
    gap: gap === undefined ? null : gap ? 'yes' : 'no',
    silent: silent ?? null,
    answers: answers ?? null,
    rows: empty ? 'all' : null,
  };
}

/** The coordination rates differently where it has rated a report at all: the same rule as the counts of the areas. */
export const differs = (row: BriefRow): boolean =>
  row.rating !== 'not-reported' && row.assessed !== 'no-information' && row.assessed !== row.rating;

const answers = (row: BriefRow, perspective: string): boolean =>
  row.status !== 'not-reported' && !row.silentPerspectives.includes(perspective);

const holds = <Part>(wanted: Part | undefined, found: Part): boolean => wanted === undefined || wanted === found;

/** The assignments behind a number of the picture. */
export function rowsBehind(brief: Brief, filter: RowFilter): BriefRow[] {
  return brief.rows.filter(
    (row) =>
      holds<number | null>(filter.area, row.areaNr) &&
      holds(filter.status, row.status) &&
      holds(filter.rating, row.rating) &&
      holds(filter.assessed, row.assessed) &&
      (filter.gap === undefined || (row.rating !== 'not-reported' && differs(row) === filter.gap)) &&
      (filter.silent === undefined || row.silentPerspectives.includes(filter.silent)) &&
      (filter.answers === undefined || answers(row, filter.answers)),
  );
}
