import type { AuditEntry } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';

const planKey = 'ovningsplan';

describe('the audit log', () => {
  let api: Api;
  let analyst: Client;
  let police: Client;
  let administrator: Client;

  beforeAll(async () => {
    api = await startApi();
    analyst = await api.as('linnea.castegren');
    police = await api.as('karin.lindqvist');
    administrator = await api.as('jonas.virtanen');
    const body = {
      title: 'Ett hinder',
      kind: 'sekretess',
      hinders: 'Något.',
      severity: 'low' as const,
      governmentMustAct: false,
      mustActKeys: ['polismyndigheten'],
    };
    const raised = await analyst.get('raiseObstacle', { params: { planKey }, body });
    await police.get('changeObstacle', { params: { obstacleId: raised.id }, body: { text: 'Vi svarar.' }, ifMatch: 1 });
    await administrator.get('addPerson', {
      body: {
        name: 'Ny Person',
        email: 'ny@polismyndigheten.example',
        organisationKey: 'polismyndigheten',
        role: 'reporter',
        password: 'ett ganska långt lösenord',
      },
    });
  });
  afterAll(() => api.stop());

  const entries = async (client: Client, query: object = {}): Promise<AuditEntry[]> =>
    (await client.get('listAuditEntries', { query: { limit: 100, ...query } })).items;
  const actions = (some: AuditEntry[]): string[] => [...new Set(some.map((entry) => entry.action))].sort();

  it('shows an agency what was done in its name', async () => {
    const own = await entries(police);
    expect(actions(own)).toEqual(['obstacle-answered', 'person-added']);
    expect(own.find((entry) => entry.action === 'obstacle-answered')).toMatchObject({
      actor: 'Karin Lindqvist',
      organisation: { key: 'polismyndigheten' },
      objectKind: 'obstacle',
      reason: null,
      at: '2026-11-22T09:00:00.000Z',
    });
    expect(await entries(await api.as('oskar.hedenmo'))).toEqual([]);
  });

  it('shows the coordination what was done in the plans', async () => {
    for (const name of ['linnea.castegren', 'asa.bergendahl'])
      expect(actions(await entries(await api.as(name)))).toEqual(['obstacle-answered', 'obstacle-raised']);
  });

  it('shows an administrator everything, the newest first, a page at a time', async () => {
    const all = await entries(administrator);
    expect(actions(all)).toEqual(['obstacle-answered', 'obstacle-raised', 'person-added', 'signed-in-for-exercise']);
    const second = await administrator.get('listAuditEntries', { query: { limit: 2, page: 2 } });
    expect(second.items).toEqual(all.slice(2, 4));
    expect(second.total).toBeGreaterThanOrEqual(all.length);
  });

  it('can be read for one organisation', async () => {
    const some = await entries(administrator, { organisation: 'polismyndigheten' });
    expect(some.map((entry) => entry.organisation?.key)).toEqual(['polismyndigheten', 'polismyndigheten']);
    expect(await entries(police, { organisation: 'jamstalldhetsmyndigheten' })).toEqual([]);
    expect((await administrator.send('GET', '/api/v1/audit-entries?organisation=A%20B')).status).toBe(422);
  });

  it('tells nothing of drafts', async () => {
    const draft = await api.house.reader.first<{ id: string; version: number }>(
      `SELECT r.id, d.version FROM report r JOIN report_draft d ON d.report_id = r.id JOIN round n ON n.id = r.round_id JOIN organisation o ON o.id = r.organisation_id
       WHERE r.status = 'draft' AND n.state = 'open' AND o.\`key\` = 'polismyndigheten'`,
    );
    const before = await entries(administrator);
    const saved = await police.call('saveDraft', {
      params: { reportId: draft!.id },
      body: { done: 'Något nytt.' },
      ifMatch: draft!.version,
    });
    expect(saved.status).toBe(200);
    expect(await entries(administrator)).toEqual(before);
  });

  it('is closed to the ministry and to nobody in particular', async () => {
    expect((await (await api.as('charlotte.nyberg-falk')).call('listAuditEntries')).status).toBe(403);
    expect((await api.nobody.call('listAuditEntries')).status).toBe(401);
  });
});
