import { ratings, reviewStates, type ReviewQueueQuery } from '@lagesbild/contract';

/** What a reviewer looks for, as the server wants it. It stands in the address, and goes along from one report to the next. */
export type QueueFilter = Omit<ReviewQueueQuery, 'page' | 'limit'>;

const keys = ['state', 'area', 'organisation', 'rating', 'discuss', 'resubmitted'] as const satisfies readonly (keyof QueueFilter)[];

const only = <Value extends string>(known: readonly Value[], value: unknown): Value | undefined => known.find((each) => each === value);
const word = (value: unknown): string | undefined => (typeof value === 'string' && /^[a-z0-9-]+$/.test(value) ? value : undefined);
const yes = (value: unknown): boolean | undefined => (value === 'true' ? true : value === 'false' ? false : undefined);

/** Reads the filter from the address; what cannot be read counts as not given. */
export function filterFrom(address: Readonly<Record<string, unknown>>): QueueFilter {
  const area = /^[1-9]\d?$/.test(String(address['area'])) ? Number(address['area']) : undefined;
  const filter: QueueFilter = {
    state: only(reviewStates, address['state']),
    area,
    organisation: word(address['organisation']),
    rating: only(ratings, address['rating']),
    discuss: yes(address['discuss']),
    resubmitted: yes(address['resubmitted']),
  };
  return Object.fromEntries(keys.filter((key) => filter[key] !== undefined).map((key) => [key, filter[key]]));
}

export const isFiltered = (filter: QueueFilter): boolean => Object.keys(filter).length > 0;
