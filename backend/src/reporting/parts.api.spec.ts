import type { PartsView } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';
import { ReportDraftEntity } from './report.entity';

/** A shared assignment: Stockholm leads, twenty county boards answer with parts. */
describe('the parts of a shared assignment', () => {
  let api: Api;
  let lead: Client;
  let leadId: string;
  let roundId: string;

  beforeAll(async () => {
    api = await startApi();
    roundId = (await new Ground(api.house, api.clock.now).roundIn('open')).id;
    lead = await api.as('anna-karin.sjolander');
    const row = await api.house.reader.first<{ id: string }>(
      "SELECT r.id FROM report r JOIN assignment a ON a.id = r.assignment_id WHERE r.round_id = ? AND a.`key` = 'ovning-1-1' AND r.part = 0",
      [roundId],
    );
    leadId = row?.id ?? '';
  });
  afterAll(() => api.stop());

  const grid = (client = lead): Promise<PartsView> => client.get('showParts', { params: { reportId: leadId } });

  it('stand in a grid of 21 counties, which the lead and the coordination see alike', async () => {
    const seen = await grid();
    expect(seen).toMatchObject({ expected: 20, lead: { key: 'lansstyrelsen-stockholms' } });
    expect(new Set(seen.rows.map((row) => row.county))).toEqual(new Set(seen.counties.map((county) => county.code)));
    expect(seen.counties).toHaveLength(21);
    expect(await grid(await api.as('asa.bergendahl'))).toEqual(seen);
    expect(new Set(seen.rows.map((row) => row.status))).not.toContain('draft');
    expect((await (await api.as('karin.lindqvist')).call('showParts', { params: { reportId: leadId } })).status).toBe(404);
  });

  it('are read by the lead once they are submitted, and not before', async () => {
    const { rows } = await grid();
    const parts = rows.filter((row) => !row.lead);
    const reach = async (row: { reportId: string }): Promise<boolean> =>
      (await lead.call('showReport', { params: { reportId: row.reportId } })).status === 200;
    expect(await Promise.all(parts.map(reach))).toEqual(parts.map((row) => row.submittedAt !== null));
    const submitted = parts.find((row) => row.submittedAt !== null);
    const params = { reportId: submitted?.reportId ?? '' };
    const part = await lead.get('showReport', { params });
    expect(part).toMatchObject({
      draft: null,
      previous: null,
      notes: [],
      assessment: null,
      events: [],
      can: { write: false, note: false },
    });
    expect(part.latest?.content.done).not.toBe('');
    expect(part.next.sv).toContain('Ni leder det delade uppdraget');
    expect((await lead.call('saveDraft', { params, body: { done: 'Vårt.' }, ifMatch: 1 })).status).toBe(403);
    const listed = async (own: boolean): Promise<Set<string>> => {
      const { items } = await lead.get('listReports', { query: { round: roundId, own, limit: 100 } });
      return new Set(items.map((item) => item.organisation.key));
    };
    expect([...(await listed(true))]).toEqual(['lansstyrelsen-stockholms']);
    expect(await listed(false)).toContain('lansstyrelsen-skane');
    const member = await api.as('nadia.el-khatib');
    expect((await member.call('showParts', { params: { reportId: leadId } })).status).toBe(404);
    const answers = await lead.get('listPartAnswers', { params: { reportId: leadId }, query: { question: 'done', limit: 100 } });
    expect(answers.total).toBe(parts.filter((row) => row.submittedAt !== null).length);
    expect(answers.items.find((each) => each.reportId === part.id)?.text).toBe(part.latest?.content.done);
  });

  it('turn up in the grid when they are submitted, and tell nothing of what is being written', async () => {
    const before = await grid();
    const waiting = before.rows.find((row) => row.organisation.key === 'lansstyrelsen-norrbottens' && row.submittedAt === null);
    const reportId = waiting?.reportId ?? '';
    const reporter = await api.as('marja-liisa.niemi');
    const { draft } = await reporter.get('showReport', { params: { reportId } });
    const content = {
      workStatus: 'ongoing',
      rating: 'at-risk',
      done: 'Länet har en plan.',
      next: 'Vi börjar.',
      usedOre: 12_300_000,
    } as const;
    await reporter.get('saveDraft', { params: { reportId }, body: content, ifMatch: draft?.version ?? 0 });
    expect(await grid()).toEqual(before);
    const attester = await api.as('hakan.sundelin');
    await attester.get('submitReport', { params: { reportId }, body: {}, ifMatch: (draft?.version ?? 0) + 1 });
    const after = await grid();
    expect(after.received).toBe(before.received + 1);
    expect(after.rows.find((row) => row.reportId === reportId)).toMatchObject({ status: 'submitted', rating: 'at-risk', county: '25' });
    expect((after.partsUsedOre ?? 0) - (before.partsUsedOre ?? 0)).toBe(12_300_000);
  });

  it('never add to the money of the picture: the lead’s report stands for the whole', async () => {
    const analyst = await api.as('linnea.castegren');
    const used = async (): Promise<number> => (await analyst.get('showBrief', { params: { roundId } })).money.usedOre;
    const before = await used();
    const { rows, leadUsedOre, partsUsedOre } = await grid(analyst);
    expect(partsUsedOre).toBeGreaterThan(0);
    await api.house.gateway.inTransaction(async (db) => {
      for (const row of rows.filter((each) => !each.lead))
        await db.change(ReportDraftEntity, { reportId: row.reportId }, { usedOre: 99_000_000 });
    });
    const part = rows.find((row) => row.organisation.key === 'lansstyrelsen-norrbottens');
    const { version } = await analyst.get('showReport', { params: { reportId: part?.reportId ?? '' } });
    await analyst.get('approveReport', { params: { reportId: part?.reportId ?? '' }, ifMatch: version });
    expect(await used()).toBe(before);
    expect((await grid(analyst)).leadUsedOre).toBe(leadUsedOre);
  });
});
