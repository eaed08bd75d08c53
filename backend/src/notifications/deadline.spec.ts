import { existingDay, stockholmDay } from '@lagesbild/contract';
import { mondayOf, reminderOn } from './deadline';

const reminders = (dueOn: string, openedOn: string, days: readonly string[]): (string | null)[] =>
  days.map((today) => reminderOn({ today, dueOn, openedOn }));

describe('the reminders of a last day', () => {
  it('come 21, 7 and 1 days before, on the day, the day after and then each week', () => {
    const days = ['2026-11-05', '2026-11-06', '2026-11-20', '2026-11-26', '2026-11-27', '2026-11-28', '2026-12-04', '2026-12-05'];
    expect(reminders('2026-11-27', '2026-10-01', days)).toEqual([
      null,
      'before-21',
      'before-7',
      'before-1',
      'before-0',
      'after-1',
      'after-1',
      'after-8',
    ]);
  });

  it('come at most three days late when the machine was away', () => {
    const days = ['2026-11-09', '2026-11-10', '2026-11-23', '2026-11-24', '2026-11-25'];
    expect(reminders('2026-11-27', '2026-10-01', days)).toEqual(['before-21', null, 'before-7', null, null]);
  });

  it('are not sent for days before the round was opened', () => {
    const days = ['2026-11-20', '2026-11-21', '2026-11-26', '2026-11-27'];
    expect(reminders('2026-11-27', '2026-11-20', days)).toEqual([null, null, 'before-1', 'before-0']);
  });

  it.each([
    { title: 'summer time begins', dueOn: '2027-03-28', days: ['2027-03-21', '2027-03-27', '2027-03-28', '2027-03-29'] },
    { title: 'summer time ends', dueOn: '2026-10-25', days: ['2026-10-18', '2026-10-24', '2026-10-25', '2026-10-26'] },
    { title: 'there is a leap day', dueOn: '2028-02-29', days: ['2028-02-22', '2028-02-28', '2028-02-29', '2028-03-01'] },
    { title: 'there was a leap day', dueOn: '2028-03-01', days: ['2028-02-23', '2028-02-29', '2028-03-01', '2028-03-02'] },
    { title: 'the year ends', dueOn: '2027-01-01', days: ['2026-12-25', '2026-12-31', '2027-01-01', '2027-01-02'] },
  ])('keep to the calendar when $title', ({ dueOn, days }) => {
    expect(days.every(existingDay)).toBe(true);
    expect(reminders(dueOn, '2026-01-01', days)).toEqual(['before-7', 'before-1', 'before-0', 'after-1']);
  });

  it('follow the Swedish day, whatever the clock of the machine says', () => {
    const due = (moment: string) => reminderOn({ today: stockholmDay(new Date(moment)), dueOn: '2026-10-25', openedOn: '2026-01-01' });
    expect([due('2026-10-24T21:59:00Z'), due('2026-10-24T22:00:00Z'), due('2026-10-25T22:59:00Z'), due('2026-10-25T23:00:00Z')]).toEqual([
      'before-1',
      'before-0',
      'before-0',
      'after-1',
    ]);
  });
});

describe('the Monday of a week', () => {
  it('is the same for all its days, over the end of a year too', () => {
    expect(['2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03'].map(mondayOf)).toEqual(Array(4).fill('2026-12-28'));
    expect(mondayOf('2027-01-04')).toBe('2027-01-04');
  });
});
