import { latenessOf } from './lateness';

const today = '2026-11-22';

const of = (dueOn: string | null, receivedOn: string | null, silent = false) => latenessOf({ dueOn, receivedOn }, today, silent);

describe('a deliverable against its day', () => {
  it.each([
    ['2026-10-01', '2026-10-08', { kind: 'late', days: 7 }],
    ['2026-10-01', '2026-10-01', { kind: 'on-time', days: 0 }],
    ['2026-10-01', '2026-09-29', { kind: 'on-time', days: 2 }],
    [null, '2026-09-29', { kind: 'received' }],
    ['2026-11-21', null, { kind: 'outstanding', days: 1 }],
    ['2026-11-22', null, { kind: 'coming', days: 0 }],
    ['2026-11-23', null, { kind: 'coming', days: 1 }],
    [null, null, { kind: 'not-told' }],
  ])('due %s, received %s', (due, received, expected) => {
    expect(of(due, received)).toEqual(expected);
  });

  it.each([
    ['2024-03', '2024-03-31', { kind: 'on-time', days: null }],
    ['2024-03', '2024-04-01', { kind: 'late', days: null }],
    ['2024-02', '2024-02-29', { kind: 'on-time', days: null }],
    ['2024', '2024-12-31', { kind: 'on-time', days: null }],
    ['2026-11', null, { kind: 'coming', days: null }],
    ['2025', null, { kind: 'outstanding', days: null }],
  ])('counts no days when only %s is known', (due, received, expected) => {
    expect(of(due, received)).toEqual(expected);
  });

  it('takes the silence of a source for no delay', () => {
    expect(of('2010-04-30', null, true)).toEqual({ kind: 'not-told' });
    expect(of('2099-04-30', null, true)).toMatchObject({ kind: 'coming' });
  });
});
