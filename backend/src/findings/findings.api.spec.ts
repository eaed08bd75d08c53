import { startApi, type Api, type Client } from '../../test/api';

describe('the findings of a plan', () => {
  let api: Api;
  let reader: Client;

  const list = (planKey: string, query = {}) => reader.get('listFindings', { params: { planKey }, query: { limit: 100, ...query } });

  beforeAll(async () => {
    api = await startApi();
    reader = await api.as('karin.lindqvist');
  });
  afterAll(() => api.stop());

  it('are 31 for the plan 2008–2010, counted by kind', async () => {
    const { total, kinds } = await list('plan-2008-2010');
    expect(total).toBe(31);
    expect(kinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(31);
    expect(kinds[0]!.count).toBeGreaterThanOrEqual(kinds.at(-1)!.count);
  });

  it('say what kind they are, in both languages, and what they are about', async () => {
    const { items } = await list('plan-2008-2010', { kind: 'hinder' });
    expect(items.length).toBeGreaterThan(0);
    for (const finding of items)
      expect(finding).toMatchObject({ kind: { key: 'hinder', sv: 'Hinder', en: 'Obstacle' }, text: { en: expect.any(String) as string } });
    expect(items.some((finding) => finding.obstacleKind?.sv === 'Oklart ansvar eller mandat')).toBe(true);
    expect(items.every((finding) => finding.citations.length > 0)).toBe(true);
  });

  it('are found by kind and area; the counts by kind stay those of the whole plan', async () => {
    const all = await list('plan-2008-2010');
    const some = await list('plan-2008-2010', { kind: 'positivt', area: 'kunskap' });
    const expected = all.items.filter((finding) => finding.kind.key === 'positivt' && finding.areas.some((area) => area.nr === 5));
    expect(some.items).toEqual(expected);
    expect(some.total).toBe(expected.length);
    expect(some.kinds).toEqual(all.kinds);
    expect((await list('plan-2008-2010', { area: 'finns-inte' })).total).toBe(0);
  });

  it('name organisations and perspectives where the source does', async () => {
    const { items } = await list('plan-2018');
    expect(items.flatMap((finding) => finding.organisations.map((each) => each.key))).toContain('jamstalldhetsmyndigheten');
    expect(items.flatMap((finding) => finding.perspectives)).toContain('barnets-ratt');
  });

  it('that belong to no plan are read by themselves, with their sources, and under no plan', async () => {
    const { items, total } = await reader.get('listGeneralFindings');
    expect([total, items.map((finding) => finding.key)]).toEqual([1, ['sekretess-allmant']]);
    expect(items[0]).toMatchObject({
      kind: { key: 'hinder' },
      obstacleKind: { key: 'sekretess' },
      year: 2025,
      areas: [],
      organisations: [],
    });
    expect(items[0]?.citations).toHaveLength(1);
    const { items: plans } = await reader.get('listPlans', { query: { limit: 100 } });
    const listed = await Promise.all(plans.map(({ key }) => list(key)));
    expect(listed.flatMap((each) => each.items.map((finding) => finding.key))).not.toContain('sekretess-allmant');
    expect((await reader.get('listGeneralFindings', { query: { page: 2 } })).items).toEqual([]);
    expect((await api.nobody.call('listGeneralFindings')).status).toBe(401);
  });

  it('are refused by name: unknown plan, faulty query', async () => {
    expect((await reader.call('listFindings', { params: { planKey: 'finns-inte' } })).status).toBe(404);
    expect((await reader.send('GET', '/api/v1/plans/plan-2018/findings?kind=Hinder!')).status).toBe(422);
  });
});
