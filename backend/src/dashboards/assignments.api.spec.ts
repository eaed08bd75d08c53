import { startApi, type Api, type Client } from '../../test/api';
import { findAssignments } from './assignment-list';
import { findAssignmentPage } from './assignment-page';
import type { Reader } from '../platform/database/reader';

describe('assignments of the reference plans', () => {
  let api: Api;
  let reader: Client;

  const list = (planKey: string, query = {}) => reader.get('listAssignments', { params: { planKey }, query: { limit: 100, ...query } });
  const show = (assignmentKey: string) => reader.get('showAssignment', { params: { assignmentKey } });

  beforeAll(async () => {
    api = await startApi();
    reader = await api.as('karin.lindqvist');
  });
  afterAll(() => api.stop());

  it('are 31 for the plan 2008–2010, with certainty, status at the follow-up and known money', async () => {
    const { items, total } = await list('plan-2008-2010');
    expect([total, items.length]).toEqual([31, 31]);
    const sure = (certainty: string): number => items.filter((item) => item.certainty === certainty).length;
    expect([sure('saker'), sure('trolig'), sure('osaker')]).toEqual([19, 5, 7]);
    expect(items.filter((item) => item.label !== null).map((item) => item.label)).toEqual(['6', '8', '9']);
    expect(items.reduce((sum, item) => sum + (item.knownOre ?? 0), 0)).toBe(7_650_000_000);
    expect(items[0]).toMatchObject({
      key: 'sis-stod-unga',
      area: { nr: 1, key: 'skydd-och-stod' },
      responsible: [{ key: 'statens-institutionsstyrelse' }],
      statusAtFollowUp: { key: 'genomfort', sv: 'Genomfört', en: 'Carried out' },
      workStatus: null,
      rating: null,
      assessedRating: null,
    });
  });

  it('name those who answer, and nobody where the source names nobody', async () => {
    const byKey = new Map((await list('plan-2008-2010')).items.map((item) => [item.key, item.responsible.map((each) => each.key)]));
    expect(byKey.get('sos-insatser-sexkopare')).toEqual(['socialstyrelsen']);
    expect(byKey.get('brom-utbildning')).toEqual(['brottsoffermyndigheten']);
    expect(byKey.get('rehabilitering-utsatta')).toEqual([]);
  });

  it('are found by area, organisation and part of the title in either language', async () => {
    const keys = async (query: object): Promise<string[]> => (await list('plan-2008-2010', query)).items.map((item) => item.key);
    const all = (await list('plan-2008-2010')).items;
    expect(await keys({ area: 'kunskap' })).toEqual(all.filter((item) => item.area?.key === 'kunskap').map((item) => item.key));
    expect(await keys({ organisation: 'linkopings-universitet' })).toEqual(['sos-insatser-sexkopare', 'sos-prostitutionsgrupper']);
    expect(await keys({ title: 'PROSTITUTIONSGRUPPER' })).toEqual(['sos-prostitutionsgrupper']);
    expect(await keys({ title: 'buyers of sex' })).toContain('sos-insatser-sexkopare');
    expect(await keys({ title: '%' })).toEqual([]);
    expect(await keys({ workStatus: 'done' })).toEqual([]);
  });

  it('tell everybody who has a part in any of them, whatever the page and the filter', async () => {
    const { organisations } = await list('plan-2008-2010', { limit: 1, title: 'finns inte' });
    const names = organisations.map(({ organisation }) => organisation.name.sv);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
    expect(organisations.length).toBeGreaterThan(10);
    for (const { organisation, count } of organisations)
      expect([organisation.key, (await list('plan-2008-2010', { organisation: organisation.key })).total]).toEqual([
        organisation.key,
        count,
      ]);
  });

  it('come a page at a time', async () => {
    const all = await list('plan-2008-2010');
    const second = await list('plan-2008-2010', { limit: 10, page: 2 });
    expect(second.items).toEqual(all.items.slice(10, 20));
    expect(second.total).toBe(31);
  });

  it('show their whole record with a source for each fact', async () => {
    const assignment = await show('sos-insatser-sexkopare');
    expect(assignment).toMatchObject({
      planKey: 'plan-2008-2010',
      label: '8',
      area: { key: 'forebyggande', certainty: 'saker' },
      followOn: false,
      exercise: false,
      history: [],
      indicatorValues: 0,
      obstacles: [],
      organisations: [
        {
          organisation: { key: 'socialstyrelsen' },
          role: { key: 'ansvarig', sv: 'Ansvarig', en: 'Responsible' },
          certainty: 'saker',
          reports: false,
          leads: false,
        },
        { organisation: { key: 'linkopings-universitet' }, role: { key: 'genomforare' } },
      ],
      outcomes: [
        { status: { key: 'forsenat', sv: 'Försenat' }, citations: [{ source: { key: 'bra-presentation-2011' } }] },
        { status: { key: 'genomfort-efter-planperioden' }, citations: [{ source: { key: 'liu-2012' } }] },
      ],
    });
    expect(assignment.citations.map((citation) => citation.source.key)).toEqual(['liu-2012', 'broschyr-en-2009']);
  });

  it('show decisions, deliverables and money as far as they are known', async () => {
    expect(await show('sos-revidera-sex-mot-ersattning')).toMatchObject({
      decisions: [{ dnr: 'S2014/1694/FST', decidedOn: '2014-02', note: null }],
      deliverables: [{ kind: { key: 'redovisning', sv: 'Redovisning', en: 'Report' }, dueOn: '2015-12-20', receivedOn: null, title: null }],
    });
    expect((await show('bra-uppfoljning')).deliverables.map((each) => each.title)).toEqual(['Brå rapport 2010:5', 'Brå rapport 2011:18']);
    const budget = (await show('aklagarmyndigheten-forstarkta-insatser')).budget;
    expect(budget).toMatchObject([{ degree: 'harledd', ore: 1_200_000_000 }]);
    expect(budget[0]!.citations.length).toBeGreaterThan(0);
    expect((await show('kriminalvarden-forsoksverksamhet')).task?.sv).toContain('kvinnoanstalter');
  });

  it('keep what followed after the plan apart: shown, not counted', async () => {
    expect((await show('regionkoordinatorer')).indicatorValues).toBe(31);
    expect(await show('krus-etik')).toMatchObject({
      planKey: 'plan-2008-2010',
      followOn: true,
      organisations: [{ organisation: { key: 'krus' } }],
    });
    expect((await list('plan-2008-2010')).items.map((item) => item.key)).not.toContain('krus-etik');
  });

  it('cost a fixed number of statements: four for a page, few for a record', async () => {
    const counting = new CountingReader(api.house.reader);
    await findAssignments(counting, 'plan-2008-2010', { limit: 36 });
    expect(counting.statements).toBe(4);
    counting.statements = 0;
    const actor = { personId: '', sessionId: '', name: '', memberships: [] };
    await findAssignmentPage(counting, actor, 'sos-insatser-sexkopare');
    expect(counting.statements).toBeLessThanOrEqual(10);
  });

  it('are refused by name: unknown keys, faulty query, nobody', async () => {
    expect((await reader.call('listAssignments', { params: { planKey: 'finns-inte' } })).status).toBe(404);
    expect((await reader.call('showAssignment', { params: { assignmentKey: 'finns-inte' } })).status).toBe(404);
    expect((await api.nobody.call('showAssignment', { params: { assignmentKey: 'krus-etik' } })).status).toBe(401);
    const faulty = await reader.send('GET', '/api/v1/plans/plan-2018/assignments?workStatus=klart&rating=bra&area=A!&limit=1000');
    expect(faulty.status).toBe(422);
    expect(
      (faulty.body as { errors: { pointer: string; rule: string }[] }).errors.map(({ pointer, rule }) => [pointer, rule]).sort(),
    ).toEqual([
      ['#/query/area', 'wrong-form'],
      ['#/query/limit', 'too-large'],
      ['#/query/rating', 'not-one-of'],
      ['#/query/workStatus', 'not-one-of'],
    ]);
  });
});

class CountingReader implements Reader {
  statements = 0;

  constructor(private readonly reader: Reader) {}

  rows<T>(...given: Parameters<Reader['rows']>): Promise<T[]> {
    this.statements += 1;
    return this.reader.rows<T>(...given);
  }

  first<T>(...given: Parameters<Reader['first']>): Promise<T | null> {
    this.statements += 1;
    return this.reader.first<T>(...given);
  }
}
