import { obstacleStates, openObstacleStates } from '@lagesbild/contract';
import { canMove, movesFrom, needsWords } from './obstacle';

describe('where an obstacle may go', () => {
  const table = `
    from                   flagged being-handled needs-decision resolved closed-without-action merged
    flagged                -       yes           yes            yes      yes                   -
    being-handled          yes     -             yes            yes      yes                   -
    needs-decision         yes     yes           -              yes      yes                   -
    resolved               yes     yes           yes            -        -                     -
    closed-without-action  yes     yes           yes            -        -                     -
    merged                 -       -             -              -        -                     -`;
  const [head = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const cases = lines.flatMap(([from = '', ...cells]) =>
    cells.map((cell, index) => [from, head[index + 1] ?? '', cell === 'yes'] as const),
  );

  it('is said of every pair of states', () => {
    expect(cases).toHaveLength(obstacleStates.length ** 2);
  });

  it.each(cases)('%s → %s: %s', (from, to, allowed) => {
    const [one, other] = [from, to] as [(typeof obstacleStates)[number], (typeof obstacleStates)[number]];
    expect([canMove(one, other), movesFrom(one).includes(other)]).toEqual([allowed, allowed]);
  });
});

describe('words', () => {
  it('are asked for of every answer, and when an obstacle closes or is taken up again', () => {
    for (const from of obstacleStates) {
      expect(needsWords(from, undefined)).toBe(true);
      for (const to of movesFrom(from))
        expect(needsWords(from, to)).toBe(openObstacleStates.includes(from) !== openObstacleStates.includes(to));
    }
    expect([needsWords('flagged', 'being-handled'), needsWords('needs-decision', 'closed-without-action')]).toEqual([false, true]);
  });
});
