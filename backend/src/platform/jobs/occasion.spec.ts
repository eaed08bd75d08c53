import { occasionOf } from './occasion';

describe('the day whose daily work is to be done', () => {
  it.each([
    ['in winter', '2026-11-22T06:59:59.999Z', '2026-11-22T07:00:00.000Z', '2026-11-21', '2026-11-22'],
    ['in summer', '2026-07-01T05:59:59.999Z', '2026-07-01T06:00:00.000Z', '2026-06-30', '2026-07-01'],
    ['the day summer time begins', '2027-03-28T05:59:59.999Z', '2027-03-28T06:00:00.000Z', '2027-03-27', '2027-03-28'],
    ['the day summer time ends', '2026-10-25T06:59:59.999Z', '2026-10-25T07:00:00.000Z', '2026-10-24', '2026-10-25'],
    ['the day after a leap day', '2028-03-01T06:59:59.999Z', '2028-03-01T07:00:00.000Z', '2028-02-29', '2028-03-01'],
    ['on New Year’s Day', '2027-01-01T06:59:59.999Z', '2027-01-01T07:00:00.000Z', '2026-12-31', '2027-01-01'],
  ])('turns at eight, Swedish time, %s', (_title, before, at, yesterday, today) => {
    expect([occasionOf(new Date(before), 8), occasionOf(new Date(at), 8)]).toEqual([yesterday, today]);
  });

  it('is yesterday’s just after midnight', () => {
    expect(occasionOf(new Date('2026-11-21T23:30:00Z'), 6)).toBe('2026-11-21');
  });
});
