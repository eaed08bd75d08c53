import type { IndicatorValue } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { Indicators } from './indicators';
import { citation, historyPlan, value } from './plan-sample';

const verket = { key: 'verket', name: { sv: 'Verket', en: null }, shortName: null };
const year = (of: string, more: Partial<IndicatorValue> = {}): IndicatorValue =>
  value(`fall-${of}`, {
    seriesKey: 'fall',
    name: { sv: 'Misstänkta fall', en: null },
    periodFrom: of,
    periodTo: of,
    organisation: verket,
    ...more,
  });

const shown = async (items: IndicatorValue[], total = items.length): Promise<Rendered<Indicators>> => {
  const screen = await render(Indicators, { inputs: { planKey: 'plan-2008-2010' } });
  screen.http.expectOne('/api/v1/plans/plan-2008-2010').flush(historyPlan);
  screen.http.expectOne('/api/v1/plans/plan-2008-2010/indicator-values?page=1&limit=100').flush({ items, page: 1, limit: 100, total });
  await screen.settle();
  return screen;
};

const cells = (element: HTMLElement): string[] => allByRole(element, 'cell').map(wordsIn);

describe('the indicators of a plan', () => {
  it('stand series by series, with a chart and always a table', async () => {
    const { element } = await shown([year('2016'), year('2017', { value: 444 }), year('2018', { value: null }), year('2019')]);
    expect(wordsIn(element)).toContain('Fyra värden finns i de källor som har lästs. Fyra av dem hör till en serie.');
    expect(wordsIn(element)).toContain('serier läggs aldrig ihop');
    byRole(element, 'heading', 'Misstänkta fall');
    byRole(element, 'application', 'Misstänkta fall. Enhet: personer.');
    expect(cells(element)).toEqual(['10', '444', 'uppgift saknas', '10']);
    expect(byRole(element, 'link', 'Verket').getAttribute('href')).toBe('/organisations/verket');
    expect(element.querySelectorAll('summary')).toHaveLength(1);
  });

  it('say that the sources have named what is counted differently', async () => {
    const other = { sv: 'Personer med misstanke', en: null };
    const { element } = await shown([year('2016'), year('2017'), year('2018', { name: other })]);
    expect(wordsIn(element)).toContain('Källorna benämner det som räknas olika mellan perioderna');
    expect(allByRole(element, 'rowheader').map(wordsIn)).toEqual(['Misstänkta fall', 'Misstänkta fall', 'Personer med misstanke']);
  });

  it('draw no chart of two figures, and cite each that has its own source', async () => {
    const other = { ...citation, reference: 'Uppföljning av planen, bild 3' };
    const { element } = await shown([year('2016'), year('2017', { citations: [other], note: 'Räknat om' })]);
    expect(allByRole(element, 'application')).toHaveLength(0);
    expect(element.querySelectorAll('summary')).toHaveLength(2);
    expect(wordsIn(element)).toContain('Räknat om');
  });

  it('show how the source puts a figure, and money as money', async () => {
    const { element } = await shown([
      value('a', { value: 15_000, qualifier: 'drygt', unit: 'personer' }),
      value('b', { value: 14_000_000, qualifier: 'foreslaget', unit: 'SEK per år', periodFrom: '2026', periodTo: null }),
      value('c', { value: 0.33, qualifier: 'omkring', unit: 'andel', periodFrom: null, periodTo: null, assignmentKey: 'u1' }),
      value('d', { value: 569, unit: 'procent' }),
    ]);
    const words = wordsIn(element).replace(/\u202f/g, ' ');
    expect(words).toContain('drygt 15 000 personer');
    expect(words).toContain('14 mnkr per år, föreslaget, inte beslutat');
    expect(words).toContain('från 2026');
    expect(words).toContain('omkring 33 %');
    expect(words).toContain('569 %');
    expect(byRole(element, 'link', /^Till uppdraget bakom/).getAttribute('href')).toBe('/assignments/u1');
  });

  it('say that the sources have none, or that there are more pages', async () => {
    const { element, fixture } = await shown([]);
    expect(wordsIn(element)).toContain('Planen har inga indikatorvärden i de källor som har lästs.');
    fixture.destroy();
  });

  it('go on on another page when they are very many', async () => {
    const { element } = await shown([year('2016')], 140);
    expect(wordsIn(element)).toContain('140 värden finns i de källor som har lästs.');
    expect(wordsIn(element)).toContain('En serie kan fortsätta på nästa.');
  });
});
