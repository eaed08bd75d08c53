import type { DraftChange, ReportContent } from '@lagesbild/contract';
import { sealOf } from './report-content';
import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';

/** The agency's side: a draft that only its writers see, submitted once, sealed, returned and submitted again. */
describe('a status report', () => {
  let api: Api;
  let reporter: Client;
  let attester: Client;
  let analyst: Client;
  let reportId: string;

  beforeAll(async () => {
    api = await startApi();
    [reporter, attester] = await writersOf(api, 'polismyndigheten');
    analyst = await api.as('linnea.castegren');
    const drafts = await reporter.get('listReports', { query: { status: 'draft' } });
    reportId = drafts.items.find((item) => item.assignment.label === '6.2')?.id ?? '';
  });
  beforeEach(() => {
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
  });
  afterAll(() => api.stop());

  it('shows the draft to its writers and to nobody else', async () => {
    const own = await reporter.get('showReport', { params: { reportId } });
    expect(own.draft?.content.done).not.toBe('');
    expect(own).toMatchObject({ status: 'draft', can: { write: true, submit: false, submitOnBehalf: true } });
    const seen = await analyst.get('showReport', { params: { reportId } });
    expect(seen).toMatchObject({ status: 'not-due', draft: null, latest: null, can: { write: false, approve: false } });
    const [stranger] = await writersOf(api, 'migrationsverket');
    expect((await stranger.call('showReport', { params: { reportId } })).status).toBe(404);
  });

  it('saves only the fields that are given, on top of the version that is named', async () => {
    const before = await reporter.get('showReport', { params: { reportId } });
    const version = before.draft?.version ?? 0;
    const saved = await reporter.get('saveDraft', {
      params: { reportId },
      ifMatch: version,
      body: { workStatus: 'ongoing', next: 'Två kurser i januari 🙂' },
    });
    expect(saved.version).toBe(version + 1);
    expect(saved.content).toMatchObject({ workStatus: 'ongoing', next: 'Två kurser i januari 🙂', done: before.draft?.content.done });
    const stale = await attester.call('saveDraft', { params: { reportId }, ifMatch: version, body: { next: 'Annat' } });
    expect([stale.status, (stale.body as unknown as { facts: object }).facts]).toEqual([412, { version: version + 1 }]);
    expect((await reporter.send('PATCH', `/api/v1/reports/${reportId}/draft`, { body: { next: 'x' } })).status).toBe(428);
  });

  it('keeps what stands in lists one by one, and takes away only what is taken away', async () => {
    const save = async (body: DraftChange): Promise<ReportContent> => {
      const { draft } = await reporter.get('showReport', { params: { reportId } });
      return (await reporter.get('saveDraft', { params: { reportId }, ifMatch: draft?.version ?? 0, body })).content;
    };
    const ground = new Ground(api.house, api.clock.now);
    const { id: roundId } = await ground.roundIn('open');
    await ground.ask(roundId, 'antal', { kind: 'number' });
    await ground.ask(roundId, 'bemannat');
    await save({
      own: [
        { key: 'utbildade-personer', value: '' },
        { key: 'antal', value: '3' },
      ],
      replies: [{ rule: 'spent-little', text: 'Fakturan dröjer.' }],
    });
    const both = await save({
      own: [{ key: 'bemannat', value: 'yes' }],
      unchanged: [
        { question: 'perspective:hbtqi', sentence: '' },
        { question: 'done', sentence: 'Samma som i våras.' },
      ],
    });
    expect(both).toMatchObject({
      own: [
        { key: 'antal', value: '3' },
        { key: 'bemannat', value: 'yes' },
      ],
      unchanged: [
        { question: 'done', sentence: 'Samma som i våras.' },
        { question: 'perspective:hbtqi', sentence: '' },
      ],
      replies: [{ rule: 'spent-little', text: 'Fakturan dröjer.' }],
    });
    const none = await save({
      own: [
        { key: 'antal', value: '' },
        { key: 'bemannat', value: '' },
      ],
      unchanged: [
        { question: 'done', sentence: null },
        { question: 'perspective:hbtqi', sentence: null },
      ],
      replies: [{ rule: 'spent-little', text: '' }],
    });
    expect(none).toMatchObject({ own: [], unchanged: [], replies: [] });
  });

  it('tells what is missing before it can be submitted', async () => {
    const draft = await reporter.get('showReport', { params: { reportId } });
    const saved = await reporter.get('saveDraft', {
      params: { reportId },
      ifMatch: draft.draft?.version ?? 0,
      body: { rating: null, next: '' },
    });
    expect(saved.missing).toEqual(['status', 'next']);
    const refused = await attester.call('submitReport', { params: { reportId }, ifMatch: saved.version, body: {} });
    expect(refused.status).toBe(409);
    expect((refused.body as unknown as { errors: { pointer: string }[] }).errors.map((each) => each.pointer)).toEqual([
      '#/rating',
      '#/next',
    ]);
    await reporter.get('saveDraft', {
      params: { reportId },
      ifMatch: saved.version,
      body: { rating: 'at-risk', next: 'Kurser i januari' },
    });
  });

  it('is sent by a reporter only on a named attester’s behalf', async () => {
    const { draft } = await reporter.get('showReport', { params: { reportId } });
    const alone = await reporter.call('submitReport', { params: { reportId }, ifMatch: draft?.version ?? 0, body: {} });
    expect((alone.body as unknown as { errors: { pointer: string; rule: string }[] }).errors).toMatchObject([
      { pointer: '#/onBehalfOfId', rule: 'required' },
    ]);
  });

  it('is sealed when it is submitted, with a receipt; fifty repeats with one key give one version', async () => {
    const { draft, attesters } = await reporter.get('showReport', { params: { reportId } });
    const send = (): ReturnType<typeof reporter.call<'submitReport'>> =>
      reporter.call('submitReport', {
        params: { reportId },
        ifMatch: draft?.version ?? 0,
        key: 'samma-nyckel-1',
        body: { onBehalfOfId: attesters[0]?.id },
      });
    const answers = await Promise.all(Array.from({ length: 50 }, send));
    expect(new Set(answers.map((each) => `${each.status} ${each.text}`)).size).toBe(1);
    const receipt = answers[0]?.body;
    expect(answers[0]?.status).toBe(201);
    expect(receipt).toMatchObject({ versionNr: 1, onBehalfOf: attesters[0]?.name, onTime: true });
    const version = await reporter.get('showVersion', { params: { reportId, versionNr: 1 } });
    expect(sealOf(version.content, version.asked)).toBe(receipt?.sha256);
    const other = await reporter.call('submitReport', {
      params: { reportId },
      ifMatch: draft?.version ?? 0,
      key: 'samma-nyckel-1',
      body: {},
    });
    expect([other.status, (other.body as unknown as { kind: string }).kind]).toEqual([422, 'idempotency-key-reused']);
    expect(await reporter.get('showReceipt', { params: { reportId, versionNr: 1 } })).toEqual(receipt);
  });

  it('cannot be changed or sent twice while it waits', async () => {
    const { draft } = await reporter.get('showReport', { params: { reportId } });
    const write = await reporter.call('saveDraft', { params: { reportId }, ifMatch: draft?.version ?? 0, body: { done: 'Nytt' } });
    expect([write.status, (write.body as unknown as { kind: string }).kind]).toEqual([409, 'report-not-open']);
    expect((await attester.call('submitReport', { params: { reportId }, ifMatch: draft?.version ?? 0, body: {} })).status).toBe(409);
  });

  it('is reviewed by the coordination: notes that the agency reads once it is returned', async () => {
    const seen = await analyst.get('showReport', { params: { reportId } });
    expect(seen).toMatchObject({ status: 'submitted', can: { startReview: true } });
    expect((await reporter.call('startReview', { params: { reportId }, ifMatch: seen.version })).status).toBe(403);
    const started = await analyst.get('startReview', { params: { reportId }, ifMatch: seen.version });
    const bare = await analyst.call('returnReport', { params: { reportId }, ifMatch: started.version, body: {} });
    expect([bare.status, (bare.body as unknown as { kind: string }).kind]).toEqual([409, 'return-needs-note']);
    await analyst.get('addNote', { params: { reportId }, body: { section: 'money', text: 'Vad ingår i prognosen?' } });
    expect((await reporter.get('showReport', { params: { reportId } })).notes).toEqual([]);
    const perspective = started.perspectives[0]?.key ?? '';
    await analyst.get('addNote', { params: { reportId }, body: { section: 'perspectives', perspective, text: 'Hur många barn?' } });
    for (const wrong of [
      { section: 'perspectives', perspective: 'finns-inte' },
      { section: 'done', perspective },
    ] as const) {
      const refused = await analyst.call('addNote', { params: { reportId }, body: { ...wrong, text: 'Fel.' } });
      expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ pointer: '#/perspective', rule: 'not-one-of' }] }]);
    }
    const returned = await analyst.get('returnReport', { params: { reportId }, ifMatch: started.version, body: {} });
    expect(returned.status).toBe('returned');
    const { notes } = await reporter.get('showReport', { params: { reportId } });
    expect(notes.sort((one, other) => (one.section < other.section ? -1 : 1))).toMatchObject([
      { section: 'money', perspective: null, text: 'Vad ingår i prognosen?', mine: false },
      { section: 'perspectives', perspective, text: 'Hur många barn?', mine: false },
    ]);
  });

  it('comes again as the next version, is assessed with a reason where it differs, and approved', async () => {
    const { draft } = await reporter.get('showReport', { params: { reportId } });
    const saved = await reporter.get('saveDraft', {
      params: { reportId },
      ifMatch: draft?.version ?? 0,
      body: { forecastOre: 1_250_000_000 },
    });
    await attester.get('submitReport', { params: { reportId }, ifMatch: saved.version, body: {} });
    const silent = await analyst.call('assessReport', { params: { reportId }, ifMatch: 0, body: { rating: 'off-track', reason: ' ' } });
    expect([silent.status, (silent.body as unknown as { kind: string }).kind]).toEqual([409, 'assessment-needs-reason']);
    const assessed = await analyst.get('assessReport', {
      params: { reportId },
      ifMatch: 0,
      body: { rating: 'off-track', reason: 'Starten är skjuten två gånger.' },
    });
    expect(assessed.assessment).toMatchObject({ version: 1, rating: 'off-track' });
    expect((await reporter.get('showReport', { params: { reportId } })).assessment).toBeNull();
    const approved = await analyst.get('approveReport', { params: { reportId }, ifMatch: assessed.version });
    expect(approved).toMatchObject({ status: 'approved', versions: [{ nr: 2 }, { nr: 1 }] });
    expect((await reporter.get('showReport', { params: { reportId } })).assessment?.rating).toBe('off-track');
    const late = await analyst.call('approveReport', { params: { reportId }, ifMatch: assessed.version });
    expect([late.status, (late.body as unknown as { kind: string }).kind]).toEqual([409, 'report-not-submitted']);
  });

  it('goes back after approval only by the coordinator, with a reason', async () => {
    const { version } = await analyst.get('showReport', { params: { reportId } });
    expect((await analyst.call('returnReport', { params: { reportId }, ifMatch: version, body: { reason: 'Fel summa' } })).status).toBe(
      403,
    );
    const coordinator = await api.as('asa.bergendahl');
    expect((await coordinator.call('returnReport', { params: { reportId }, ifMatch: version, body: {} })).status).toBe(409);
    const returned = await coordinator.get('returnReport', { params: { reportId }, ifMatch: version, body: { reason: 'Fel summa' } });
    expect(returned.events[0]).toMatchObject({ kind: 'returned', reason: 'Fel summa' });
  });

  it('lets one of fifty writers through per version, and says so to the others', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const { draft } = await reporter.get('showReport', { params: { reportId } });
      const version = draft?.version ?? 0;
      const writers = Array.from({ length: 50 }, (_each, nr) =>
        (nr % 2 ? reporter : attester).call('saveDraft', {
          params: { reportId },
          ifMatch: version,
          body: { done: `Skrivare ${nr} i varv ${turn}` },
        }),
      );
      const answers = await Promise.all(writers);
      const won = answers.filter((answer) => answer.status === 200);
      expect([won.length, answers.filter((answer) => answer.status === 412).length]).toEqual([1, 49]);
      const after = await reporter.get('showReport', { params: { reportId } });
      expect(after.draft).toMatchObject({ version: version + 1, content: { done: won[0]?.body.content.done } });
    }
  }, 60_000);
});

async function writersOf(api: Api, organisation: string): Promise<[Client, Client]> {
  const named = async (role: string): Promise<Client> => {
    const row = await api.house.reader.first<{ email: string }>(
      'SELECT p.email_key AS email FROM person p JOIN membership m ON m.person_id = p.id JOIN organisation o ON o.id = m.organisation_id WHERE o.`key` = ? AND m.role = ? ORDER BY p.email_key LIMIT 1',
      [organisation, role],
    );
    return api.as(row?.email.split('@')[0] ?? '');
  };
  return [await named('reporter'), await named('attester')];
}
