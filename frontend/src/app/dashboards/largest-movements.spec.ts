import type { CountedRating, CountedStatus, Movement } from '@lagesbild/contract';
import { largestMovements } from './largest-movements';

const movement = (
  key: string,
  [from, to]: readonly [CountedStatus, CountedStatus],
  { direction, rating = 'on-track' }: { direction: Movement['direction']; rating?: CountedRating },
): Movement => ({
  assignment: { key, label: null, title: { sv: key, en: null } },
  organisation: { key: 'o', name: { sv: 'O', en: null }, shortName: null },
  areaNr: null,
  from: { workStatus: from, rating: 'on-track' },
  to: { workStatus: to, rating },
  direction,
});
const blocked = (key: string): Movement => movement(key, ['ongoing', 'blocked'], { direction: 'worse' });
const delayed = (key: string): Movement => movement(key, ['ongoing', 'delayed'], { direction: 'worse' });
const done = (key: string): Movement => movement(key, ['ongoing', 'done'], { direction: 'better' });
const begun = (key: string): Movement => movement(key, ['not-started', 'ongoing'], { direction: 'better' });
const rated = (key: string): Movement => movement(key, ['ongoing', 'ongoing'], { direction: 'worse', rating: 'at-risk' });
const unknown = (key: string): Movement => movement(key, ['ongoing', 'no-information'], { direction: 'same-level' });
const keys = (movements: readonly Movement[]): string[] => movements.map(({ assignment }) => assignment.key);

describe('the largest movements', () => {
  it('go both ways, however many setbacks there are', () => {
    const setbacks = ['a', 'b', 'c', 'd', 'e', 'f'].map(blocked);
    expect(keys(largestMovements([...setbacks, begun('g'), begun('h')], 5))).toEqual(['a', 'b', 'c', 'g', 'h']);
  });

  it('go both ways, however much progress there is', () => {
    const progress = ['a', 'b', 'c', 'd', 'e', 'f'].map(done);
    expect(keys(largestMovements([rated('g'), ...progress], 5))).toEqual(['a', 'b', 'c', 'd', 'g']);
  });

  it('stand with the largest first, whatever its direction', () => {
    expect(keys(largestMovements([rated('rated'), delayed('delayed'), begun('begun'), done('done')], 5))).toEqual([
      'done',
      'delayed',
      'begun',
      'rated',
    ]);
  });

  it('are all there is when there are few, and what went nowhere comes last', () => {
    expect(keys(largestMovements([unknown('u'), rated('r')], 5))).toEqual(['r', 'u']);
    expect(keys(largestMovements([...['a', 'b', 'c'].map(done), ...['d', 'e'].map(delayed), unknown('u')], 5))).not.toContain('u');
    expect(largestMovements([], 5)).toEqual([]);
  });
});
