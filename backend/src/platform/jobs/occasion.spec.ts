import { occasionOf } from './occasion';

describe('the day whose daily work is to be done', () => {
  it.each([
    { title: 'in winter', at: '2026-11-22T07:00:00Z', days: ['2026-11-21', '2026-11-22'] },
    { title: 'in summer', at: '2026-07-01T06:00:00Z', days: ['2026-06-30', '2026-07-01'] },
    { title: 'the day summer time begins', at: '2027-03-28T06:00:00Z', days: ['2027-03-27', '2027-03-28'] },
    { title: 'the day summer time ends', at: '2026-10-25T07:00:00Z', days: ['2026-10-24', '2026-10-25'] },
    { title: 'the day after a leap day', at: '2028-03-01T07:00:00Z', days: ['2028-02-29', '2028-03-01'] },
    { title: 'on New Year’s Day', at: '2027-01-01T07:00:00Z', days: ['2026-12-31', '2027-01-01'] },
  ])('turns at eight, Swedish time, $title', ({ at, days }) => {
    const before = new Date(Date.parse(at) - 1);
    expect([occasionOf(before, 8), occasionOf(new Date(at), 8)]).toEqual(days);
  });

  it('is yesterday’s just after midnight', () => {
    expect(occasionOf(new Date('2026-11-21T23:30:00Z'), 6)).toBe('2026-11-21');
  });
});
