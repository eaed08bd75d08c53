import { stateOf, substituteFaults } from './substitute';

const given = { attesterId: 'a', substituteId: 'b', fromOn: '2026-07-01', toOn: '2026-07-31', reason: 'Semester.' };
const people = { today: '2026-07-10', attesters: [{ id: 'a' }], colleagues: [{ id: 'a' }, { id: 'b' }] };

describe('a substitute', () => {
  it.each([
    ['2026-06-30', false, 'coming'],
    ['2026-07-01', false, 'now'],
    ['2026-07-31', false, 'now'],
    ['2026-08-01', false, 'past'],
    ['2026-07-10', true, 'past'],
  ])('counts both days: on %s, ended %s, it is %s', (today, ended, state) =>
    expect(stateOf({ fromOn: '2026-07-01', toOn: '2026-07-31', ended }, today)).toBe(state),
  );

  it.each([
    [{}, []],
    [{ attesterId: 'x' }, ['#/attesterId not-one-of']],
    [{ substituteId: 'x' }, ['#/substituteId not-one-of']],
    [{ substituteId: 'a' }, ['#/substituteId same-person']],
    [{ toOn: '2026-06-30' }, ['#/toOn wrong-order']],
    [{ fromOn: '2026-07-01', toOn: '2026-07-09' }, ['#/toOn in-the-past']],
    [{ toOn: '2027-07-02' }, []],
    [{ toOn: '2027-07-03' }, ['#/toOn too-far']],
    [
      { attesterId: 'x', substituteId: 'y', toOn: '2026-01-01' },
      ['#/attesterId not-one-of', '#/substituteId not-one-of', '#/toOn wrong-order'],
    ],
  ])('is named from one day to another, for a year at most (%#)', (change, faults) =>
    expect(substituteFaults({ ...given, ...change }, people).map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual(faults),
  );
});
