import { reportOf } from '../report-sample';
import { chosenSides, earlierSides } from './sides';

describe('the sides of a comparison', () => {
  const sealed = {
    submittedAt: '2027-01-28T13:05:00.000Z',
    submittedBy: 'K',
    onBehalfOf: null,
    asSubstitute: false,
    sha256: 'ab',
    withdrawnAt: null,
  };
  const report = reportOf({ versions: [3, 2, 1].map((nr) => ({ ...sealed, nr })) });

  it('are the newest version and the one before it, unless the address says otherwise', () => {
    expect(chosenSides(report, { from: undefined, to: undefined })).toEqual({ from: '2', to: '3' });
    expect(chosenSides(report, { from: 'round', to: '2' })).toEqual({ from: 'round', to: '2' });
    expect(chosenSides(report, { from: '3', to: '9' })).toEqual({ from: '2', to: '3' });
  });

  it('let the earlier only be what is older', () => {
    expect(earlierSides(report, '2')).toEqual(['1', 'round']);
    expect(earlierSides({ ...report, previous: null }, '1')).toEqual([]);
    expect(chosenSides({ versions: [], previous: null }, { from: undefined, to: undefined })).toEqual({ from: null, to: null });
  });
});
