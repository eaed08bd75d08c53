import { filterFrom, isFiltered } from './queue-filter';

describe('the filter of the queue in the address', () => {
  it('is read as the server wants it', () => {
    const address = {
      state: 'mine',
      area: '6',
      organisation: 'polismyndigheten',
      rating: 'at-risk',
      discuss: 'true',
      resubmitted: 'false',
    };
    expect(filterFrom({ ...address, round: 'r', compare: '1' })).toEqual({ ...address, area: 6, discuss: true, resubmitted: false });
  });

  it('leaves out what is not known', () => {
    const filter = filterFrom({ state: 'everything', area: '0', organisation: '<b>', rating: 'good', discuss: 'maybe', resubmitted: '' });
    expect([filter, isFiltered(filter)]).toEqual([{}, false]);
  });
});
