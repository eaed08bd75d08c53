import type { MeetingView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { Meetings } from './meetings';
import { historyPlan, meeting } from './plan-sample';

const series: MeetingView['series'] = {
  key: 's',
  title: { sv: 'Dialogmöten hösten 2020', en: null },
  purpose: { sv: 'Ge en lägesbild', en: null },
  method: { sv: 'Workshop vid varje möte', en: null },
  perspectives: ['barnets-ratt', 'hbtqi'],
};
const areas = [1, 2].map((nr) => ({ nr, name: { sv: `Område ${nr}`, en: null } }));

const shown = async (items: MeetingView[]): Promise<Rendered<Meetings>> => {
  const screen = await render(Meetings, { inputs: { planKey: 'p' } });
  screen.http.expectOne('/api/v1/plans/p').flush(historyPlan);
  screen.http.expectOne('/api/v1/plans/p/meetings?page=1&limit=100').flush({ items, page: 1, limit: 100, total: items.length });
  await screen.settle();
  return screen;
};

describe('the meetings of a plan', () => {
  it('stand with their series, which says purpose, method and what is the same for all', async () => {
    const digital = { series, format: 'digitalt' };
    const { element } = await shown([
      meeting('a', { ...digital, nr: 1, areas, areaCertainty: 'var-tolkning' }),
      meeting('b', { ...digital, nr: 2 }),
    ]);
    expect(wordsIn(element)).toContain(
      'Två möten om planen finns i de källor som har lästs. Två av dem hör till serien ”Dialogmöten hösten 2020”.',
    );
    expect(wordsIn(element)).toContain('SyfteGe en lägesbild.');
    expect(wordsIn(element)).toContain('Perspektivbarnets rätt, hbtqi');
    expect(allByRole(element, 'heading').map(wordsIn).slice(1)).toEqual([
      'Dialogmöten hösten 2020',
      'Möte 1: Samtal a',
      'Möte 2: Samtal b',
    ]);
    expect(allByRole(element, 'link', 'Verket')).toHaveLength(1);
    expect(element.querySelectorAll('summary')).toHaveLength(1);
    expect(wordsIn(element)).toContain('1 Område 1, 2 Område 2Säkerhet: vår tolkning');
  });

  it('say what the source does not tell', async () => {
    const { element } = await shown([meeting('a', { note: 'Dagen är inte angiven.', dateFrom: '2018-03', dateTo: '2018-03' })]);
    expect(wordsIn(element)).toContain('Platsframgår inte av källan');
    expect(wordsIn(element)).toContain('inget av planens områdenSäkerhet: eget tema utanför områdena');
    expect(wordsIn(element)).toContain('mars 2018');
    expect(wordsIn(element)).toContain('AnmärkningDagen är inte angiven.');
    expect(byRole(element, 'link', 'Verket').getAttribute('href')).toBe('/organisations/verket');
  });

  it('are explained when the sources have none', async () => {
    const { element } = await shown([]);
    expect(wordsIn(element)).toContain('Planen har inga möten i de källor som har lästs.');
  });

  it('may be refused', async () => {
    const { element, http, settle } = await render(Meetings, { inputs: { planKey: 'p' } });
    http.expectOne('/api/v1/plans/p/meetings?page=1&limit=100').flush({ kind: 'not-found', status: 404 }, { status: 404, statusText: 'x' });
    await settle();
    byRole(element, 'alert');
  });
});
