import type { CountedRating, CountedStatus, Movement } from '@lagesbild/contract';

/** How far along a status is; the distance between two is how large a change it is. */
const statusSteps: Partial<Record<CountedStatus, number>> = {
  'ended-without-being-done': 0,
  blocked: 1,
  delayed: 2,
  'not-started': 3,
  ongoing: 4,
  'partly-done': 5,
  'done-after-period': 6,
  done: 7,
};
const ratingSteps: Partial<Record<CountedRating, number>> = { 'off-track': 0, 'at-risk': 1, 'on-track': 2 };

const distance = (from: number | undefined, to: number | undefined): number =>
  from === undefined || to === undefined ? 0 : Math.abs(to - from);

/** The size of a change: steps of the work first, then steps of the rating. */
const sizeOf = ({ from, to }: Movement): number =>
  10 * distance(statusSteps[from.workStatus], statusSteps[to.workStatus]) + distance(ratingSteps[from.rating], ratingSteps[to.rating]);

/**
 * The largest changes, the largest first, in both directions: one of each in turn as long as there are any, so that neither
 * setbacks nor progress hide the other. What has moved in no direction comes only where there is room.
 */
export function largestMovements(movements: readonly Movement[], most: number): Movement[] {
  const bySize = [...movements].sort((one, other) => sizeOf(other) - sizeOf(one));
  const going = (direction: Movement['direction']): Movement[] => bySize.filter((each) => each.direction === direction);
  const [worse, better] = [going('worse'), going('better')];
  const inTurn = bySize.flatMap((_each, turn) => [...worse.slice(turn, turn + 1), ...better.slice(turn, turn + 1)]);
  const chosen = new Set([...inTurn, ...going('same-level')].slice(0, most));
  return bySize.filter((each) => chosen.has(each));
}
