import type { IndicatorValue } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';

describe('the indicator values of a plan', () => {
  let api: Api;
  let reader: Client;
  let byKey: Map<string, IndicatorValue>;

  const list = (planKey: string, query = {}) => reader.get('listIndicatorValues', { params: { planKey }, query });

  beforeAll(async () => {
    api = await startApi();
    reader = await api.as('karin.lindqvist');
    byKey = new Map((await list('plan-2008-2010', { limit: 100 })).items.map((value) => [value.key, value]));
  });
  afterAll(() => api.stop());

  it('are 121 in all, over the plans of the reference data', async () => {
    const { items } = await reader.get('listPlans', { query: { limit: 100 } });
    const totals = await Promise.all(
      items.filter((plan) => !plan.exercise).map(async (plan) => (await list(plan.key, { limit: 1 })).total),
    );
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(121);
    expect((await list('plan-2018')).total).toBe(75);
  });

  it('are exact, with unit, qualifier and period as the source gives them', () => {
    expect(byKey.get('p1-budget')).toMatchObject({
      value: 215_000_000,
      unit: 'SEK',
      qualifier: 'exakt',
      periodFrom: '2008',
      periodTo: '2010',
      seriesKey: null,
    });
    expect(byKey.get('p1-andel-kvinnor-garningspersoner')).toMatchObject({ value: 0.33, unit: 'andel', qualifier: 'omkring' });
    expect(byKey.get('p1-utbildade-totalt')).toMatchObject({
      value: 15_000,
      qualifier: 'drygt',
      dimension: 'organisation',
      dimensionValue: 'totalt',
    });
  });

  it('point at what they measure and where they come from', () => {
    expect(byKey.get('p1-utbildade-brom')).toMatchObject({
      assignmentKey: 'brom-utbildning',
      organisation: { key: 'brottsoffermyndigheten' },
    });
    expect(byKey.get('p1-budget')?.citations).toEqual([
      expect.objectContaining({ reference: expect.stringContaining('bild 2') as string }),
    ]);
    expect([...byKey.values()].every((value) => value.citations.length > 0)).toBe(true);
  });

  it('come a page at a time, in the order of the data', async () => {
    const second = await list('plan-2018', { limit: 30, page: 2 });
    const first = await list('plan-2018', { limit: 100 });
    expect(second.items.map((value) => value.key)).toEqual(first.items.slice(30, 60).map((value) => value.key));
  });

  it('are refused by name: unknown plan, faulty query, nobody', async () => {
    expect((await reader.call('listIndicatorValues', { params: { planKey: 'finns-inte' } })).status).toBe(404);
    expect((await reader.send('GET', '/api/v1/plans/plan-2018/indicator-values?page=0')).status).toBe(422);
    expect((await reader.send('GET', '/api/v1/plans/Plan_2018/indicator-values')).status).toBe(422);
    expect((await api.nobody.call('listIndicatorValues', { params: { planKey: 'plan-2018' } })).status).toBe(401);
  });
});
