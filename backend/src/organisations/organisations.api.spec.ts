import { startApi, type Api, type Client } from '../../test/api';

describe('organisations', () => {
  let api: Api;
  let reader: Client;

  beforeAll(async () => {
    api = await startApi();
    reader = await api.as('karin.lindqvist');
  });
  afterAll(() => api.stop());

  it('lists the organisations of the reference data in Swedish order, a page at a time', async () => {
    const first = await reader.get('listOrganisations', { query: { limit: 100 } });
    expect(first.total).toBe(98);
    const names = first.items.map((item) => item.name.sv);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
    const second = await reader.get('listOrganisations', { query: { limit: 20, page: 2 } });
    expect(second.items.map((item) => item.key)).toEqual(first.items.slice(20, 40).map((item) => item.key));
  });

  it('finds by a part of the name, with the letters of a pattern taken as they are', async () => {
    const found = await reader.get('listOrganisations', { query: { name: 'SKOLVERK' } });
    expect(found.items.map((item) => item.key)).toEqual(['statens-skolverk']);
    expect((await reader.get('listOrganisations', { query: { name: '%' } })).total).toBe(0);
  });

  it('shows one with its sources, its successor and its county', async () => {
    const board = await reader.get('showOrganisation', { params: { organisationKey: 'lansstyrelsen-skane' } });
    expect(board.coordinatorRegion).toMatchObject({ certainty: 'saker', knownSeat: 'Malmö', note: null });
    expect(board.coordinatorRegion?.citations.length).toBeGreaterThan(0);
    const probable = await reader.get('showOrganisation', { params: { organisationKey: 'lansstyrelsen-stockholms' } });
    expect(probable.coordinatorRegion).toMatchObject({ certainty: 'trolig', note: 'Indelningen följer polisregionerna' });
    expect(board.citations.length).toBeGreaterThan(0);
    const former = await reader.get('showOrganisation', { params: { organisationKey: 'rikspolisstyrelsen' } });
    expect(former.successor?.key).toBe('polismyndigheten');
  });

  it('lists the assignments of one, and which of them are of the exercise', async () => {
    const { items } = await reader.get('listOrganisationAssignments', {
      params: { organisationKey: 'socialstyrelsen' },
      query: { limit: 100 },
    });
    const marked = (exercise: boolean): string[] => [
      ...new Set(items.filter((each) => each.exercise === exercise).map((each) => each.planKey)),
    ];
    expect(marked(true)).toEqual(['ovningsplan']);
    expect(marked(false)).toContain('plan-2008-2010');
    expect(marked(false)).not.toContain('ovningsplan');
  });

  it('says no by name: signed out, unknown, faulty', async () => {
    expect((await api.nobody.call('listOrganisations')).status).toBe(401);
    expect((await reader.call('showOrganisation', { params: { organisationKey: 'finns-inte' } })).status).toBe(404);
    const faulty = await reader.send('GET', '/api/v1/organisations?limit=0&page=x&bort=1');
    expect(faulty.status).toBe(422);
    expect((faulty.body as { errors: { pointer: string; rule: string }[] }).errors.map(({ pointer, rule }) => [pointer, rule])).toEqual([
      ['#/query/bort', 'unknown-field'],
      ['#/query/page', 'not-whole'],
      ['#/query/limit', 'too-small'],
    ]);
  });
});
