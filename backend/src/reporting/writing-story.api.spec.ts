import type { DraftChange, ReportView } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { sealOf } from './report-content';
import { ReportVersionAnswerEntity } from './report.entity';

jest.setTimeout(60_000);

interface Refused {
  kind: string;
  errors: { pointer: string; rule: string }[];
}

/** What helps those who write and those who attest: what is carried over, plain questions, who else is here, substitutes, handovers. */
describe('writing and attesting', () => {
  let api: Api;
  let reporter: Client;
  let attester: Client;
  let analyst: Client;
  let reportId: string;

  beforeAll(async () => {
    api = await startApi();
    await signIn();
    const drafts = await reporter.get('listReports', { query: { status: 'draft' } });
    reportId = drafts.items.find((item) => item.assignment.label === '6.2')?.id ?? '';
  });
  beforeEach(() => {
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
  });
  afterAll(() => api.stop());

  const signIn = async (): Promise<void> => {
    reporter = await api.as('karin.lindqvist');
    attester = await api.as('helena.storm-bergman');
    analyst = await api.as('linnea.castegren');
  };
  /** Nobody stays signed in over the days between. */
  const comeBack = async (at: string): Promise<void> => {
    api.clock.now = new Date(at);
    await signIn();
  };
  const show = (client: Client): Promise<ReportView> => client.get('showReport', { params: { reportId } });
  const save = async (body: DraftChange): Promise<number> => {
    const { draft } = await show(reporter);
    return (await reporter.get('saveDraft', { params: { reportId }, ifMatch: draft?.version ?? 0, body })).version;
  };
  const refused = async (client: Client, ifMatch: number): Promise<Refused> => {
    const answered = await client.call('submitReport', { params: { reportId }, ifMatch, body: {} });
    expect(answered.status).toBe(409);
    return answered.body as unknown as Refused;
  };

  it('names a colleague who has the report open, for a minute, to those inside alone', async () => {
    const here = (client: Client, section: 'done' | 'next' | null) =>
      client.get('keepPresence', { params: { reportId }, body: { section } });
    expect((await here(reporter, 'done')).colleagues).toEqual([]);
    expect((await here(attester, null)).colleagues).toEqual([{ name: 'Karin Lindqvist', section: 'done' }]);
    expect((await here(reporter, 'next')).colleagues).toEqual([{ name: 'Helena Storm Bergman', section: null }]);
    expect((await here(attester, null)).colleagues).toEqual([{ name: 'Karin Lindqvist', section: 'next' }]);
    api.clock.now = new Date(api.clock.now.getTime() + 61_000);
    expect((await here(attester, null)).colleagues).toEqual([]);
    expect((await analyst.call('keepPresence', { params: { reportId }, body: { section: null } })).status).toBe(403);
  });

  it('writes somebody’s presence down once, however many windows say it at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => reporter.call('keepPresence', { params: { reportId }, body: { section: 'done' } })),
    );
    expect(new Set(answers.map((each) => each.status))).toEqual(new Set([200]));
    const rows = await api.house.reader.rows('SELECT person_id FROM report_presence WHERE report_id = ?', [reportId]);
    expect(rows).toHaveLength(2);
  });

  it('refuses a mark that is not true, where the mark is', async () => {
    const version = await save({
      workStatus: 'ongoing',
      rating: 'on-track',
      done: 'Nytt.',
      next: 'Mer.',
      unchanged: [{ question: 'done', sentence: '' }],
    });
    expect(await refused(attester, version)).toMatchObject({
      kind: 'report-incomplete',
      errors: [{ pointer: '#/unchanged/done', rule: 'not-as-before' }],
    });
  });

  it('takes a sentence the third time in a row, and says since when nothing has changed', async () => {
    const { previous } = await show(reporter);
    expect((await show(reporter)).carriedOver).toEqual([]);
    await markEarlierRounds(api, reportId, 2);
    const { carriedOver } = await show(analyst);
    expect(carriedOver).toMatchObject([{ question: 'done', timesInARow: 2, needsSentence: true }]);
    expect(carriedOver[0]?.since.sv).toContain('Omgång 1');
    const version = await save({ done: previous?.content.done ?? '', unchanged: [{ question: 'done', sentence: '' }] });
    expect((await refused(attester, version)).errors).toMatchObject([{ pointer: '#/unchanged/done', rule: 'required' }]);
    await save({ unchanged: [{ question: 'done', sentence: 'Kursen väntar på beslut.' }] });
  });

  it('asks plain questions of the writers alone', async () => {
    const { previous } = await show(reporter);
    await save({ next: previous?.content.next ?? '' });
    const { questions } = await reporter.get('listPlainQuestions', { params: { reportId } });
    expect(questions.map(({ rule }) => rule)).toContain('same-words');
    expect((await analyst.call('listPlainQuestions', { params: { reportId } })).status).toBe(403);
    await save({ replies: [{ rule: 'same-words', text: 'Nej, det står stilla.' }] });
  });

  it('lets a named substitute attest while the time lasts, and not before or after', async () => {
    const place = { params: { organisationKey: 'polismyndigheten' } };
    const { attesters, colleagues, can } = await attester.get('listSubstitutes', place);
    const [attesterId, substituteId] = [attesters[0]?.id ?? '', colleagues.find(({ name }) => name === 'Karin Lindqvist')?.id ?? ''];
    expect([can.name, (await reporter.get('listSubstitutes', place)).can.name]).toEqual([true, false]);
    const body = { attesterId, substituteId, fromOn: '2026-11-23', toOn: '2026-11-24', reason: 'Tjänsteresa.' };
    expect((await reporter.call('nameSubstitute', { ...place, body })).status).toBe(403);
    const named = await attester.get('nameSubstitute', { ...place, body });
    expect(named).toMatchObject({ state: 'coming', can: { end: true }, reason: 'Tjänsteresa.' });
    expect(await show(reporter)).toMatchObject({ substituteFor: null, can: { submit: false } });
    await comeBack('2026-11-24T23:01:00.000Z');
    expect(await show(reporter)).toMatchObject({ substituteFor: null, can: { submit: false } });
    await comeBack('2026-11-24T22:50:00.000Z');
    expect(await show(reporter)).toMatchObject({ substituteFor: { id: attesterId }, can: { submit: true } });
  });

  it('seals what was asked and answered, and the receipt says in whose place it was attested', async () => {
    const { draft } = await show(reporter);
    const receipt = await reporter.get('submitReport', { params: { reportId }, ifMatch: draft?.version ?? 0, body: {} });
    expect(receipt).toMatchObject({ submittedBy: 'Karin Lindqvist', asSubstitute: true, unchanged: ['done'] });
    expect(receipt.onBehalfOf).toContain('Helena');
    expect(await analyst.get('showReceipt', { params: { reportId, versionNr: 1 } })).toEqual(receipt);
    const { latest } = await show(analyst);
    expect(latest?.asked.find(({ rule }) => rule === 'same-words')).toMatchObject({ reply: 'Nej, det står stilla.' });
    expect(sealOf(latest?.content ?? never(), latest?.asked)).toBe(receipt.sha256);
    expect(sealOf(latest?.content ?? never())).not.toBe(receipt.sha256);
    const open = await api.house.reader.rows('SELECT person_id FROM report_presence WHERE report_id = ?', [reportId]);
    expect(open).toEqual([]);
  });

  it('ends a substitute’s time before its day, once, with a trace', async () => {
    const { items } = await attester.get('listSubstitutes', { params: { organisationKey: 'polismyndigheten' } });
    const params = { substituteId: items[0]?.id ?? '' };
    expect((await reporter.call('endSubstitute', { params })).status).toBe(403);
    expect(await attester.get('endSubstitute', { params })).toMatchObject({ state: 'past', can: { end: false } });
    const again = await attester.call('endSubstitute', { params });
    expect([again.status, (again.body as unknown as Refused).kind]).toEqual([409, 'substitute-ended']);
    const { items: entries } = await attester.get('listAuditEntries', { query: { limit: 5 } });
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['substitute-ended', 'report-submitted']));
  });

  it('shows what is open and lets it be handed over with a note', async () => {
    const place = { params: { organisationKey: 'polismyndigheten' } };
    const { version } = await analyst.get('startReview', { params: { reportId }, ifMatch: (await show(analyst)).version });
    await analyst.get('addNote', { params: { reportId }, body: { section: 'money', text: 'Vad ingår?' } });
    await analyst.get('returnReport', { params: { reportId }, ifMatch: version, body: {} });
    const { items, total } = await reporter.get('listOpenMatters', { ...place, query: { limit: 100 } });
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['draft', 'returned', 'promise', 'deliverable', 'obstacle']));
    expect(items[0]).toMatchObject({ kind: 'returned', target: reportId, notes: 1 });
    expect((await reporter.get('listOpenMatters', { ...place, query: { limit: 2, page: 2 } })).items).toEqual(items.slice(2, 4));
    const { people } = await reporter.get('listHandovers', place);
    const [from, to] = people;
    const wrong = await reporter.call('handOver', { ...place, body: { fromId: from?.id ?? '', toId: from?.id ?? '', note: 'Läs.' } });
    expect((wrong.body as unknown as Refused).errors).toMatchObject([{ pointer: '#/toId', rule: 'same-person' }]);
    const body = { fromId: from?.id ?? '', toId: to?.id ?? '', note: 'Noten om pengarna är besvarad muntligt.' };
    expect(await reporter.get('handOver', { ...place, body })).toMatchObject({ from: from?.name, to: to?.name, matters: total });
    expect((await attester.get('listHandovers', place)).items).toMatchObject([{ note: body.note, by: 'Karin Lindqvist' }]);
    expect((await analyst.call('listOpenMatters', place)).status).toBe(403);
  });

  it('tells the receiver alone, who sees what was open and says that it has been taken over, once', async () => {
    const place = { params: { organisationKey: 'polismyndigheten' } };
    const { people } = await reporter.get('listHandovers', place);
    const id = (name: string): string => people.find((each) => each.name.startsWith(name))?.id ?? '';
    const before = await reporter.get('listOpenMatters', { ...place, query: { limit: 100 } });
    const body = { fromId: id('Karin'), toId: id('Helena'), note: 'Noten om pengarna är besvarad muntligt.' };
    const { id: handoverId } = await reporter.get('handOver', { ...place, body });
    const params = { handoverId };
    const told = async (client: Client) =>
      (await client.get('listNotifications', { query: { limit: 100 } })).items.filter(({ link }) => link.endsWith(handoverId));
    expect(await told(attester)).toMatchObject([
      {
        text: { sv: expect.stringMatching(/^Karin Lindqvist har lämnat över till dig\. Läs noten/) as unknown },
        because: { sv: 'Du får detta därför att du tar över från Karin Lindqvist hos Polismyndigheten.' },
        link: `/reports/handover/${handoverId}`,
        toDo: true,
      },
    ]);
    expect(await told(reporter)).toEqual([]);
    expect(await attester.get('showHandover', { params })).toMatchObject({ note: body.note, takenAt: null, can: { take: true } });
    const { items, total } = await attester.get('listHandedMatters', { params, query: { limit: 100 } });
    expect([total, items]).toEqual([before.total, before.items.map((each) => ({ ...each, open: true }))]);
    expect((await attester.get('listHandedMatters', { params, query: { limit: 2, page: 2 } })).items).toEqual(items.slice(2, 4));
    expect((await reporter.call('takeHandover', { params })).status).toBe(403);
    expect((await analyst.call('showHandover', { params })).status).toBe(404);
    expect(await attester.get('takeHandover', { params })).toMatchObject({ takenAt: api.clock.now.toISOString(), can: { take: false } });
    const again = await attester.call('takeHandover', { params });
    expect([again.status, (again.body as unknown as Refused).kind]).toEqual([409, 'handover-taken']);
    expect(await told(attester)).toEqual([]);
    const { items: entries } = await attester.get('listAuditEntries', { query: { limit: 5 } });
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['handed-over', 'handover-taken']));
  });

  it('keeps what was open that day, and says what no longer is', async () => {
    const place = { params: { organisationKey: 'polismyndigheten' } };
    const [latest] = (await reporter.get('listHandovers', place)).items;
    const params = { handoverId: latest?.id ?? '' };
    const ifMatch = (await show(reporter)).draft?.version ?? 0;
    await attester.get('submitReport', { params: { reportId }, ifMatch, body: {} });
    const { items } = await reporter.get('listHandedMatters', { params, query: { limit: 100 } });
    expect(items[0]).toMatchObject({ kind: 'returned', target: reportId, notes: 1, open: false });
    expect(items.filter(({ open }) => !open)).toHaveLength(1);
  });
});

function never(): never {
  throw new Error('There is no version');
}

/** As if what was done had been marked as unchanged in the latest rounds before. */
async function markEarlierRounds(api: Api, reportId: string, rounds: number): Promise<void> {
  const versions = await api.house.reader.rows<{ id: string }>(
    `SELECT v.id FROM report now JOIN round n ON n.id = now.round_id JOIN report r ON r.assignment_id = now.assignment_id AND r.organisation_id = now.organisation_id
     JOIN round e ON e.id = r.round_id AND e.nr < n.nr JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
     WHERE now.id = ? ORDER BY e.nr DESC`,
    [reportId],
  );
  const rows = versions.slice(0, rounds).map(({ id }) => ({ versionId: id, question: 'unchanged:done', text: '' }));
  await api.house.gateway.inTransaction((db) => db.insert(ReportVersionAnswerEntity, rows));
}
