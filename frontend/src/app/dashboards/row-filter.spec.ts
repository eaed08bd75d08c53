import { sampleBrief } from './brief-sample';
import { filterOf, queryOf, rowsBehind, type FilterKey, type RowFilter } from './row-filter';
import { countsOf, filterBehind, statusBars } from './status-bars';

const labels = (filter: RowFilter): (string | null)[] => rowsBehind(sampleBrief(), filter).map((row) => row.assignment.label);
const read =
  (query: Partial<Record<FilterKey, string>>) =>
  (key: FilterKey): string | null =>
    query[key] ?? null;

describe('the rows behind a number', () => {
  it.each<[RowFilter, string[]]>([
    [{}, ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2']],
    [{ area: 3 }, ['3.1', '3.2']],
    [{ status: 'delayed' }, ['2.1', '2.2']],
    [{ area: 3, status: 'not-reported' }, ['3.2']],
    [{ rating: 'at-risk' }, ['2.1', '2.2']],
    [{ assessed: 'off-track' }, ['2.1', '3.1']],
    [{ gap: true }, ['2.1']],
    [{ silent: 'hbtqi' }, ['2.1', '3.1']],
    [{ answers: 'hbtqi' }, ['1.1', '1.2', '2.2']],
  ])('%j are %j', (filter, expected) => expect(labels(filter)).toEqual(expected));

  it('are as many as every bar says, whatever is shown', () => {
    const brief = sampleBrief();
    for (const view of ['status', 'rating', 'assessment', 'gap'] as const) {
      const bars = statusBars(brief, view, (text) => text.sv);
      bars.series.forEach((series) =>
        bars.categories.forEach((category, index) => {
          const filter = filterBehind(brief, view, { category: category.key, series: series.key });
          expect(rowsBehind(brief, filter)).toHaveLength(series.values[index] ?? 0);
        }),
      );
    }
  });

  it('are asked for in the address, and asked for again from it', () => {
    for (const filter of [{ area: 3, status: 'delayed' }, { gap: false }, { silent: 'hbtqi' }, {}] as const) {
      const query = queryOf(filter);
      expect(filterOf((key) => query[key])).toEqual({
        area: undefined,
        status: undefined,
        rating: undefined,
        assessed: undefined,
        gap: undefined,
        silent: undefined,
        answers: undefined,
        ...filter,
      });
    }
    expect(filterOf(read({}))).toBeNull();
  });

  it('takes no word from the address that it does not know', () => {
    expect(filterOf(read({ status: 'asleep', area: 'three' }))).toMatchObject({ status: undefined, area: undefined });
  });
});

describe('the bars of the areas', () => {
  it('leave out what occurs in no area', () => {
    expect(countsOf(sampleBrief(), 'status')).toEqual([
      { key: 'done', count: 1 },
      { key: 'ongoing', count: 1 },
      { key: 'delayed', count: 2 },
      { key: 'blocked', count: 1 },
      { key: 'not-reported', count: 1 },
    ]);
  });

  it('are solid when frozen, hatched when preliminary, and dashed for what was not reported', () => {
    const patterns = (kind: 'published' | 'preliminary'): (string | undefined)[] => {
      const brief = sampleBrief();
      return statusBars({ ...brief, basis: { ...brief.basis, kind } }, 'rating', (text) => text.sv).series.map((series) => series.pattern);
    };
    expect(patterns('published')).toEqual(['solid', 'solid', 'solid', 'dashed']);
    expect(patterns('preliminary')).toEqual(['hatched', 'hatched', 'hatched', 'dashed']);
  });
});
