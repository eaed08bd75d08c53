import type { Text } from '@lagesbild/contract';
import { value } from './plan-sample';
import { bySeries, headingAmong, partLabel, seriesHeading, type Series, type SeriesWords } from './series';
import { seriesBars, type ChartWords } from './series-chart';

const words: SeriesWords = { pick: (text: Text) => text.sv, by: (heading, dimension) => `${heading}, efter ${dimension}` };
const chartWords: ChartWords = {
  ...words,
  heading: 'Serien',
  period: ({ periodFrom, periodTo }) => (periodFrom === periodTo ? `${periodFrom}` : `${periodFrom}–${periodTo}`),
  missing: 'uppgift saknas',
  qualifier: ({ qualifier }) => (qualifier === 'exakt' ? null : qualifier),
};
const named = (sv: string, more = {}): ReturnType<typeof value> => value(sv, { name: { sv, en: null }, ...more });
const series = (key: string, ...values: ReturnType<typeof value>[]): Series => ({ key, values });
const inYear = (year: string, sv: string, dimensionValue: string): ReturnType<typeof value> =>
  named(sv, { periodFrom: year, periodTo: year, dimension: 'kon-alder', dimensionValue });

const byCrime = series(
  'fall',
  named('Anmälningar om stöld eller rån', { dimension: 'brott', dimensionValue: 'totalt', value: 100, qualifier: 'drygt' }),
  named('Anmälningar om stöld', { dimension: 'brott', dimensionValue: 'stold', value: 53 }),
  named('Anmälningar om grovt rån', { dimension: 'brott', dimensionValue: 'ran', value: 44, qualifier: 'omkring' }),
  named('Anmälningar som gäller båda', { dimension: 'brott', dimensionValue: 'bada', value: 6 }),
);

describe('series of figures', () => {
  it('are parted by their key, in the order of the data', () => {
    const { series: all, single } = bySeries([value('a', { seriesKey: 's' }), value('b'), value('c', { seriesKey: 's' })]);
    expect(all.map(({ key, values }) => [key, values.map((each) => each.key)])).toEqual([['s', ['a', 'c']]]);
    expect(single.map((each) => each.key)).toEqual(['b']);
  });

  it.each([
    [series('a', named('Misstänkta fall'), named('Misstänkta fall')), 'Misstänkta fall'],
    [series('b', named('Anmälda köp före ökningen'), named('Anmälda köp 2010')), 'Anmälda köp'],
    [series('c', named('Medel till arbetet'), named('Medel till förnyat uppdrag')), 'Medel till arbetet'],
    [byCrime, 'Anmälningar, efter brott'],
    [series('d', named('Sexköp, polisregion Väst', { dimension: 'region' }), named('Sexköp, polisregion Syd')), 'Sexköp, efter region'],
    [
      series('e', named('Andel pojkar som sålt sex', { dimension: 'kon' }), named('Andel flickor som sålt sex')),
      'Andel … som sålt sex, efter kön',
    ],
    [series('f', named('Hot', { dimension: 'grad', unit: 'fall' }), named('Våld')), 'Fall, efter grad'],
  ])('are called what their figures have in common', (of, heading) => {
    expect(seriesHeading(of, words)).toBe(heading);
  });

  it('say of what a "varav" is', () => {
    const whole = series('fall-verket', named('Misstänkta fall'));
    const part = series('fall-verket-barn', named('Varav barn'));
    expect(headingAmong(part, [whole, part], words)).toBe('Misstänkta fall: varav barn');
    expect(headingAmong(part, [part], words)).toBe('Varav barn');
  });

  it('name each figure by what tells it from the others', () => {
    expect(byCrime.values.map((each) => partLabel(each, byCrime, words))).toEqual([
      'Anmälningar om stöld eller rån',
      'Stöld',
      'Grovt rån',
      'Gäller båda',
    ]);
  });
});

describe('the chart of a series', () => {
  it('leaves out the row that sums up the others, and says how the source puts a figure', () => {
    const bars = seriesBars(byCrime, chartWords);
    expect(bars?.categories.map((each) => each.label)).toEqual(['Stöld', 'Grovt rån, omkring', 'Gäller båda']);
    expect(bars?.series.map((each) => each.values)).toEqual([[53, 44, 6]]);
  });

  it('stacks the parts of each year', () => {
    const of = series(
      'kon',
      inYear('2018', 'Identifierade 2018: kvinnor', 'kvinnor'),
      inYear('2018', 'Identifierade 2018: man', 'man'),
      inYear('2019', 'Identifierade 2019: kvinnor', 'kvinnor'),
    );
    const bars = seriesBars(of, chartWords);
    expect(bars?.categories.map((each) => each.key)).toEqual(['2018', '2019']);
    expect(bars?.series.map((each) => [each.label, each.values])).toEqual([
      ['Kvinnor', [10, 10]],
      ['Män', [10, 0]],
    ]);
    const shares = { ...of, values: of.values.map((each) => ({ ...each, unit: 'procent' })) };
    expect(seriesBars(shares, chartWords)).toBeNull();
  });

  it('stands parts of different periods beside each other, each with its period', () => {
    const of = series(
      'utbildade',
      named('Utbildade av A', { dimension: 'organisation', dimensionValue: 'a' }),
      named('Utbildade av B', { dimension: 'organisation', dimensionValue: 'b' }),
      named('Utbildade av C', { dimension: 'organisation', dimensionValue: 'c', periodFrom: '2009' }),
    );
    expect(seriesBars(of, chartWords)?.categories.map((each) => each.label)).toEqual(['A, 2018', 'B, 2018', 'C, 2009–2018']);
  });

  it('draws a year without a figure as missing', () => {
    const years = ['2021', '2018', '2019'].map((year) => value(year, { seriesKey: 's', periodFrom: year, periodTo: year }));
    const [of] = bySeries(years).series;
    const bars = of && seriesBars(of, chartWords);
    expect(bars?.categories.map((each) => each.label)).toEqual(['2018', '2019', '2020, uppgift saknas', '2021']);
    expect(bars?.series.map((each) => each.values)).toEqual([[10, 10, 0, 10]]);
  });

  it('draws nothing of fewer than three known figures', () => {
    expect(seriesBars(series('få', value('a'), value('b'), value('c', { value: null })), chartWords)).toBeNull();
  });
});
