import type { DraftChange, ReportView } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';
import { newId } from '../platform/database/ids';
import { ReportEntity, ReportVersionAnswerEntity, ReportVersionEntity } from './report.entity';
import { ReviewEntity } from './review.entity';

jest.setTimeout(60_000);

interface Earlier {
  id: string;
  nr: number;
  latest_version_nr: number;
  version_id: string;
}

/** What stands from before: last time's words, and the days as decisions have left them. */
describe('what a report is held against', () => {
  let api: Api;
  let reporter: Client;
  let attester: Client;
  let reportId: string;

  beforeAll(async () => {
    api = await startApi();
    [reporter, attester] = await Promise.all([api.as('karin.lindqvist'), api.as('helena.storm-bergman')]);
    const drafts = await reporter.get('listReports', { query: { status: 'draft' } });
    reportId = drafts.items.find((item) => item.assignment.label === '6.2')?.id ?? '';
  });
  afterAll(() => api.stop());

  const show = (): Promise<ReportView> => reporter.get('showReport', { params: { reportId } });
  const save = async (body: DraftChange): Promise<number> =>
    (await reporter.get('saveDraft', { params: { reportId }, ifMatch: (await show()).draft?.version ?? 0, body })).version;
  const asked = async (rule: string): Promise<string | undefined> =>
    (await reporter.get('listPlainQuestions', { params: { reportId } })).questions.find((each) => each.rule === rule)?.text.sv;
  /** The same organisation's reports on the assignment in the rounds before, the latest first, with their latest versions. */
  const earlier = (): Promise<Earlier[]> =>
    api.house.reader.rows<Earlier>(
      `SELECT r.id, e.nr, r.latest_version_nr, v.id AS version_id FROM report now JOIN round n ON n.id = now.round_id
       JOIN report r ON r.assignment_id = now.assignment_id AND r.organisation_id = now.organisation_id
       JOIN round e ON e.id = r.round_id AND e.plan_id = n.plan_id AND e.nr < n.nr
       JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr WHERE now.id = ? ORDER BY e.nr DESC`,
      [reportId],
    );
  const answer = (versionId: string, question: string, text: string) =>
    api.house.gateway.inTransaction((db) => db.insert(ReportVersionAnswerEntity, [{ versionId, question, text }]));

  /** As if the organisation had sent one version more in an earlier round, and taken it back. */
  async function sendAndTakeBack({ id, latest_version_nr: latest }: Earlier): Promise<void> {
    const [versionId, byId] = [newId(api.clock.now), await new Ground(api.house, api.clock.now).personId('karin.lindqvist')];
    const facts = { workStatus: 'done', rating: 'on-track', expectedDoneOn: '2031-01-31', usedOre: 1, forecastOre: 1 };
    const sent = { submittedAt: api.clock.now, submittedById: byId, onBehalfOfId: null, sha256: 'a'.repeat(64), onTime: true };
    const step = { id: newId(api.clock.now), reportId: id, versionNr: latest + 1, byId, at: api.clock.now, reason: null };
    await api.house.gateway.inTransaction(async (db) => {
      await db.insert(ReportVersionEntity, { id: versionId, reportId: id, nr: latest + 1, ...sent, ...facts });
      await db.insert(ReportVersionAnswerEntity, [
        { versionId, question: 'done', text: 'Återtaget.' },
        { versionId, question: 'unchanged:next', text: '' },
        { versionId, question: 'value:utredare-som-har-gatt-utbildningen', text: '["2024-07-01","2026-04-30","exakt",999000]' },
      ]);
      await db.insert(ReviewEntity, { ...step, kind: 'withdrawn' });
    });
  }

  it('is never a version that was taken back', async () => {
    const before = await show();
    const [latest, second] = await earlier();
    await sendAndTakeBack(latest!);
    const after = await show();
    expect([after.previous, after.carriedOver, after.indicators]).toEqual([before.previous, before.carriedOver, before.indicators]);
    expect(JSON.stringify(after)).not.toContain('Återtaget');
    await save({ done: 'Återtaget.', unchanged: [{ question: 'done', sentence: '' }] });
    const { body } = await attester.call('submitReport', { params: { reportId }, ifMatch: (await show()).draft?.version ?? 0, body: {} });
    expect(body).toMatchObject({ kind: 'report-incomplete', errors: [{ pointer: '#/unchanged/done', rule: 'not-as-before' }] });
    await save({ done: 'Nytt.', unchanged: [{ question: 'done', sentence: null }] });
    // Nothing but what was taken back was sent that round: what stands is the round before it.
    const asIfDraft = { status: 'draft', latestVersionNr: 0 };
    await api.house.gateway.inTransaction((db) => db.change(ReportEntity, { id: latest!.id }, asIfDraft));
    const { previous } = await show();
    expect(previous?.roundTitle.sv).toContain(`Omgång ${second?.nr}`);
    await api.house.gateway.inTransaction((db) =>
      db.change(ReportEntity, { id: latest!.id }, { status: 'approved', latestVersionNr: latest!.latest_version_nr }),
    );
    expect((await show()).previous).toEqual(before.previous);
  });

  it('is the answers to the round’s own questions too: the same words are asked about, and the third time takes a sentence', async () => {
    const ground = new Ground(api.house, api.clock.now);
    await ground.ask((await ground.roundIn('open')).id, 'samverkan', { kind: 'text' });
    const rounds = await earlier();
    for (const { version_id: versionId } of rounds.slice(0, 3)) await answer(versionId, 'own:samverkan', 'Med åklagarna.');
    await save({ own: [{ key: 'samverkan', value: 'Med åklagarna.' }] });
    expect(await asked('same-words')).toContain('Omgångens frågor');
    await save({ unchanged: [{ question: 'own:samverkan', sentence: '' }] });
    expect(await asked('same-words')).toBeUndefined();
    for (const { version_id: versionId } of rounds.slice(0, 2)) await answer(versionId, 'unchanged:own:samverkan', '');
    expect((await show()).carriedOver).toMatchObject([{ question: 'own:samverkan', timesInARow: 2, needsSentence: true }]);
    const ifMatch = await save({ workStatus: 'ongoing', rating: 'on-track', next: 'Mer.' });
    const refused = await attester.call('submitReport', { params: { reportId }, ifMatch, body: {} });
    expect(refused.body).toMatchObject({ errors: [{ pointer: '#/unchanged/own:samverkan', rule: 'required' }] });
    await save({ unchanged: [{ question: 'own:samverkan', sentence: 'Avtalet gäller till 2028.' }] });
  });

  it('is the day that a decision has moved an account to: in the plain question and in the handover list', async () => {
    const coordinator = await api.as('asa.bergendahl');
    const { deliverables } = await coordinator.get('showAssignment', { params: { assignmentKey: 'ovning-6-2' } });
    const final = deliverables.find(({ kind }) => kind.key === 'slutredovisning');
    const move = (dueOn: string, dnr: string) =>
      coordinator.get('moveDeliverable', {
        params: { assignmentKey: 'ovning-6-2', deliverableId: final?.id ?? '' },
        body: { dueOn, decidedOn: '2026-10-20', dnr, note: null },
      });
    const listed = async (): Promise<(string | null)[]> => {
      const { items } = await reporter.get('listOpenMatters', { params: { organisationKey: 'polismyndigheten' }, query: { limit: 100 } });
      return items.filter(({ kind, target }) => kind === 'deliverable' && target === 'ovning-6-2').map(({ day }) => day);
    };
    expect([await asked('day-passed'), await listed()]).toEqual([undefined, [final?.dueOn]]);
    await move('2026-11-01', 'Ju2026/03001');
    expect(await asked('day-passed')).toContain('skulle ha lämnats 1 november 2026');
    expect(await listed()).toEqual(['2026-11-01']);
    await move('2027-02-01', 'Ju2026/03002');
    expect([await asked('day-passed'), await listed()]).toEqual([undefined, ['2027-02-01']]);
  });
});
