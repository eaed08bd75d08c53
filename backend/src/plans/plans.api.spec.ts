import { startApi, type Api, type Client } from '../../test/api';

describe('the list of plans', () => {
  let api: Api;
  let reader: Client;

  beforeAll(async () => {
    api = await startApi();
    reader = await api.as('karin.lindqvist');
  });
  afterAll(() => api.stop());

  it('holds the seven plans of the reference data in their order', async () => {
    const { items } = await reader.get('listPlans', { query: { limit: 100 } });
    expect(items.filter((plan) => !plan.exercise).map((plan) => plan.key)).toEqual([
      'equal-2005-2008',
      'plan-2008-2010',
      'plan-barn-2014-2015',
      'plan-barn-2016-2018',
      'strategi-2017-2026',
      'plan-2018',
      'program-2024-2026',
    ]);
  });

  it('says how many assignments a plan declares and how many could be named', async () => {
    const { items } = await reader.get('listPlans', { query: { limit: 100 } });
    const numbers = Object.fromEntries(items.map((plan) => [plan.key, [plan.assignmentsDeclared, plan.assignmentsNamed]]));
    expect(numbers).toMatchObject({
      'plan-2008-2010': [36, 31],
      'plan-2018': [null, 18],
      'program-2024-2026': [132, 10],
      'equal-2005-2008': [11, 11],
    });
    expect(items.find((plan) => plan.key === 'equal-2005-2008')?.owner?.key).toBe('hela-manniskan');
  });

  it('comes a page at a time', async () => {
    const all = await reader.get('listPlans', { query: { limit: 100 } });
    const second = await reader.get('listPlans', { query: { limit: 3, page: 2 } });
    expect(second.items.map((plan) => plan.key)).toEqual(all.items.slice(3, 6).map((plan) => plan.key));
    expect(second).toMatchObject({ page: 2, limit: 3, total: all.total });
    expect((await reader.get('listPlans', { query: { page: 99 } })).items).toEqual([]);
  });

  it('is for those who are signed in, and takes no query that it does not know', async () => {
    expect((await api.nobody.call('listPlans')).status).toBe(401);
    expect((await reader.send('GET', '/api/v1/plans?limit=101')).status).toBe(422);
    expect((await reader.send('GET', '/api/v1/plans?sort=title')).status).toBe(422);
  });
});
