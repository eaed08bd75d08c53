import { startApi, type Api, type Client } from '../../test/api';

const million = 100_000_000;

describe('the page of a plan', () => {
  let api: Api;
  let reader: Client;

  const show = (planKey: string, client = reader) => client.get('showPlan', { params: { planKey } });

  beforeAll(async () => {
    api = await startApi();
    reader = await api.as('karin.lindqvist');
  });
  afterAll(() => api.stop());

  it('says of 2008–2010 what could be found and what could not', async () => {
    const plan = await show('plan-2008-2010');
    expect(plan).toMatchObject({
      document: 'Skr. 2007/08:167',
      decidedOn: '2008-07-10',
      periodFrom: '2008',
      periodTo: '2010',
      exercise: false,
      assignmentsDeclared: 36,
      assignmentsNamed: 31,
      owner: { key: 'integrations-och-jamstalldhetsdepartementet' },
      followUpBy: { key: 'brottsforebyggande-radet' },
      completeness: { listed: 31, certain: 19, probable: 5, uncertain: 7, notIdentifiedAtLeast: 5, withNumber: 3, withBudget: 6 },
    });
    expect(plan.citations[0]?.source).toMatchObject({ key: 'skr-2007-08-167', readAs: 'inledning' });
    expect(plan.facts).toHaveLength(4);
    expect(plan.facts.every((fact) => fact.citations.length === 1)).toBe(true);
  });

  it('shows its money: 215 declared, 76,5 known, the rest not divided in the source', async () => {
    const { money } = await show('plan-2008-2010');
    expect(money).toMatchObject({
      declaredOre: 215 * million,
      knownOre: 76.5 * million,
      undividedOre: 138.5 * million,
      undividedLabel: { sv: 'ej fördelat i källan', en: 'not allocated in the source' },
      alternativeTotals: [{ ore: 213 * million, citations: [{ source: { key: 'regeringen-en-2008' } }] }],
      citations: [{ source: { key: 'bra-presentation-2011' } }],
    });
    expect(Object.fromEntries(money.byDegree.map(({ degree, ore }) => [degree, ore]))).toEqual({
      total: 50 * million,
      harledd: 12 * million,
      beslutad: 9.5 * million,
      aviserad: 5 * million,
    });
  });

  it('never adds up decisions that belong to no known sum', async () => {
    const { money } = await show('plan-2018');
    expect(money).toMatchObject({ declaredOre: null, knownOre: null, undividedOre: null, byDegree: [] });
    expect(money.note).toContain('ska inte summeras');
  });

  it('has its areas in order, with how sure their names are and how many assignments they hold', async () => {
    const plan = await show('plan-2008-2010');
    expect(plan.areas.map((area) => [area.nr, area.key, area.nameCertainty])).toEqual([
      [1, 'skydd-och-stod', 'ordagrann'],
      [2, 'forebyggande', 'svenska-namnet-ur-sammanfattningen'],
      [3, 'rattsvasendet', 'svenska-namnet-ur-sammanfattningen'],
      [4, 'samverkan', 'svenska-namnet-ur-sammanfattningen'],
      [5, 'kunskap', 'svenska-namnet-ur-sammanfattningen'],
    ]);
    expect(plan.areas.reduce((sum, area) => sum + area.assignments, 0)).toBe(31);
    expect((await show('plan-2018')).areas).toHaveLength(8);
  });

  it('counts what else there is, and who took part', async () => {
    expect((await show('plan-2008-2010')).counts).toEqual({ indicators: 37, findings: 31, meetings: 2, obstacles: 0 });
    const equal = await show('equal-2005-2008');
    expect([equal.steeringGroup.length, equal.otherParticipants.length]).toEqual([10, 9]);
    expect(equal.steeringGroup[0]?.key).toBe('baltic-fem');
    expect(equal.rounds).toEqual([]);
  });

  it('lets the coordinator plan a round, and nobody else', async () => {
    expect((await show('plan-2018')).can).toEqual({ planRound: false });
    expect((await show('plan-2018', await api.as('asa.bergendahl'))).can).toEqual({ planRound: false });
    expect((await show('ovningsplan', await api.as('asa.bergendahl'))).can).toEqual({ planRound: true });
  });

  it('is refused by name: unknown plan, faulty key, nobody', async () => {
    expect((await reader.call('showPlan', { params: { planKey: 'finns-inte' } })).status).toBe(404);
    expect((await reader.send('GET', '/api/v1/plans/PLAN')).status).toBe(422);
    expect((await api.nobody.call('showPlan', { params: { planKey: 'plan-2018' } })).status).toBe(401);
  });
});
