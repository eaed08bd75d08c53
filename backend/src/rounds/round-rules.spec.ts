import { asOf, endOfDay } from './as-of';
import { proposeRound } from './propose-round';
import { keyOf } from './question';

describe('a day in Sweden', () => {
  it.each([
    ['2026-11-22', '2026-11-22T22:59:59.999Z'],
    ['2026-07-01', '2026-07-01T21:59:59.999Z'],
    // Clocks go forward and back on these days.
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ])('%s ends at %s', (day, end) => expect(endOfDay(day).toISOString()).toBe(end));

  it('that has not come is today, with everything that has happened', () => {
    const now = new Date('2026-11-22T09:00:00Z');
    expect(asOf('2026-11-23', now)).toEqual(asOf(undefined, now));
    expect(asOf('2026-11-22', now).day).toBe('2026-11-22');
    expect(asOf('2026-11-21', now)).toEqual({ day: '2026-11-21', until: new Date('2026-11-21T22:59:59.999Z') });
  });
});

describe('the proposal for the next round', () => {
  const last = {
    nr: 4,
    periodFrom: '2026-05-01',
    periodTo: '2026-10-31',
    opensOn: '2026-11-02',
    dueOn: '2026-11-27',
    closesOn: '2026-12-11',
  };

  it.each([
    ['quarterly', ['2026-11-01', '2027-01-31'], ['2027-02-02', '2027-03-01', '2027-03-15']],
    ['half-yearly', ['2026-11-01', '2027-04-30'], ['2027-05-03', '2027-05-27', '2027-06-10']],
    ['yearly', ['2026-11-01', '2027-10-31'], ['2027-11-02', '2027-11-29', '2027-12-13']],
  ] as const)('follows the last one %s', (frequency, period, days) => {
    const proposed = proposeRound(last, frequency, '2026-11-22');
    expect([proposed.periodFrom, proposed.periodTo]).toEqual(period);
    expect([proposed.opensOn, proposed.dueOn, proposed.closesOn]).toEqual(days);
    for (const day of days) expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
  });

  it('names the period in both languages', () => {
    expect(proposeRound(last, 'half-yearly', '2026-11-22')).toMatchObject({
      titleSv: 'Omgång 5, november 2026–april 2027',
      titleEn: 'Round 5, November 2026–April 2027',
    });
    expect(proposeRound({ ...last, periodTo: '2026-12-31' }, 'half-yearly', '2027-01-05').titleSv).toBe('Omgång 5, januari–juni 2027');
  });

  it('begins with the time that has just ended when there is no last one', () => {
    expect(proposeRound(null, 'quarterly', '2026-11-22')).toMatchObject({
      titleSv: 'Omgång 1, augusti–oktober 2026',
      periodFrom: '2026-08-01',
      periodTo: '2026-10-31',
      opensOn: '2026-11-03',
    });
  });
});

describe('the key of a question', () => {
  it.each([
    ['Hur många personer?', [], 'hur-manga-personer'],
    ['Hur många personer?', ['hur-manga-personer', 'hur-manga-personer-2'], 'hur-manga-personer-3'],
    ['???', [], 'fraga'],
    ['Åäö é', [], 'aao-e'],
    [`${'a'.repeat(59)} bc`, [], 'a'.repeat(59)],
  ] as const)('of %j is readable and free', (words, taken, key) => expect(keyOf(words, taken)).toBe(key));
});
