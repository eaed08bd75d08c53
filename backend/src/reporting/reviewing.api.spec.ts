import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';
import type { ReportView } from '@lagesbild/contract';

const kindOf = ({ body }: { body: unknown }): string => (body as { kind: string }).kind;

/** Between a submission and the decision on it: taken, withdrawn, locked, and put better. */
describe('reviewing', () => {
  let api: Api;
  let ground: Ground;
  let reporter: Client;
  let attester: Client;
  let analyst: Client;
  let colleague: Client;
  let coordinator: Client;

  beforeAll(async () => {
    api = await startApi();
    ground = new Ground(api.house, api.clock.now);
    reporter = await api.as('karin.lindqvist');
    attester = await api.as('helena.storm-bergman');
    analyst = await api.as('linnea.castegren');
    colleague = await api.as('rahel.gebremedhin');
    coordinator = await api.as('asa.bergendahl');
  });
  const passMinute = (): void => {
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
  };
  beforeEach(passMinute);
  afterAll(() => api.stop());

  const report = (state: Parameters<Ground['report']>[1]): Promise<string> => ground.report('polismyndigheten', state);
  const seen = (who: Client, reportId: string): Promise<ReportView> => who.get('showReport', { params: { reportId } });
  const roundOf = async (reportId: string): Promise<string> => (await seen(analyst, reportId)).round.id;

  it('is taken by one reviewer at a time; another takes over with a reason', async () => {
    const reportId = await report('submitted');
    const started = await analyst.get('startReview', { params: { reportId }, ifMatch: 1 });
    expect(started.review).toMatchObject({ mine: true, since: api.clock.now.toISOString() });
    const other = await seen(colleague, reportId);
    expect(other).toMatchObject({
      review: { by: started.review?.by, mine: false },
      can: { approve: false, return: false, note: true, takeOver: true, release: false },
    });
    const refused = await colleague.call('approveReport', { params: { reportId }, ifMatch: 2 });
    expect([refused.status, kindOf(refused)]).toEqual([409, 'report-taken']);
    expect((await colleague.call('takeOverReview', { params: { reportId }, body: { reason: ' ' }, ifMatch: 2 })).status).toBe(422);
    passMinute();
    const taken = await colleague.get('takeOverReview', { params: { reportId }, body: { reason: 'Linnéa är sjuk.' }, ifMatch: 2 });
    expect(taken).toMatchObject({
      review: { mine: true },
      can: { approve: true },
      events: [{ kind: 'taken-over', reason: 'Linnéa är sjuk.' }, {}],
    });
    expect((await seen(reporter, reportId)).events.map(({ kind }) => kind)).toEqual(['review-started']);
    expect(kindOf(await colleague.call('takeOverReview', { params: { reportId }, body: { reason: 'x' }, ifMatch: 3 }))).toBe(
      'report-not-submitted',
    );
    expect((await analyst.call('releaseReview', { params: { reportId }, ifMatch: 3 })).status).toBe(403);
    const released = await coordinator.get('releaseReview', { params: { reportId }, ifMatch: 3 });
    expect(released).toMatchObject({ status: 'submitted', review: null, can: { startReview: true } });
    expect((await seen(reporter, reportId)).can.withdraw).toBe(false);
    const late = await attester.call('withdrawReport', { params: { reportId }, body: {}, ifMatch: 4 });
    expect([late.status, kindOf(late)]).toEqual([409, 'review-has-begun']);
  });

  it('has begun with the first note: the organisation can then no longer withdraw', async () => {
    const reportId = await report('submitted');
    const noted = await analyst.get('addNote', { params: { reportId }, body: { section: 'done', text: 'Hur många?' } });
    expect(noted).toMatchObject({ status: 'in-review', review: { mine: true } });
    expect(kindOf(await reporter.call('withdrawReport', { params: { reportId }, body: {}, ifMatch: noted.version }))).toBe(
      'review-has-begun',
    );
  });

  it('is withdrawn before the review, and has then not been received', async () => {
    const reportId = await report('submitted');
    const roundId = await roundOf(reportId);
    const before = await coordinator.get('showRound', { params: { roundId } });
    expect((await seen(reporter, reportId)).can.withdraw).toBe(true);
    expect((await analyst.call('withdrawReport', { params: { reportId }, body: {}, ifMatch: 1 })).status).toBe(403);
    const own = await reporter.get('withdrawReport', { params: { reportId }, body: { reason: 'Fel bilaga' }, ifMatch: 1 });
    expect(own).toMatchObject({
      status: 'draft',
      latest: null,
      draft: { content: { done: 'Vi har utbildat tjugo utredare.' } },
      versions: [{ nr: 1, withdrawnAt: api.clock.now.toISOString() }],
      can: { write: true, withdraw: false },
      events: [{ kind: 'withdrawn', reason: 'Fel bilaga' }],
    });
    expect((await reporter.get('showVersion', { params: { reportId, versionNr: 1 } })).content.done).toBe(
      'Vi har utbildat tjugo utredare.',
    );
    expect(await seen(analyst, reportId)).toMatchObject({ status: 'not-due', latest: null, versions: [], events: [{ kind: 'withdrawn' }] });
    for (const name of ['showVersion', 'showReceipt'] as const)
      expect((await analyst.call(name, { params: { reportId, versionNr: 1 } })).status).toBe(404);
    const after = await coordinator.get('showRound', { params: { roundId } });
    expect([after.completeness?.received, after.waiting]).toEqual([(before.completeness?.received ?? 0) - 1, (before.waiting ?? 0) - 1]);
    expect((await reporter.call('withdrawReport', { params: { reportId }, body: {}, ifMatch: 2 })).status).toBe(409);
    const receipt = await attester.get('submitReport', { params: { reportId }, ifMatch: own.draft?.version ?? 0, body: {} });
    expect(receipt.versionNr).toBe(2);
    expect(await seen(analyst, reportId)).toMatchObject({ status: 'submitted', latest: { nr: 2 }, versions: [{ nr: 2 }] });
  });

  it('goes back to being returned when the version after a return is withdrawn', async () => {
    const reportId = await report('in-review');
    await analyst.get('returnReport', { params: { reportId }, body: { reason: 'Skriv hur många.' }, ifMatch: 1 });
    await attester.get('submitReport', { params: { reportId }, ifMatch: 1, body: {} });
    const back = await attester.get('withdrawReport', { params: { reportId }, body: {}, ifMatch: 3 });
    expect(back).toMatchObject({
      status: 'returned',
      latest: { nr: 1 },
      versions: [{ nr: 2 }, { nr: 1, withdrawnAt: null }],
      can: { write: true },
    });
    expect(await seen(analyst, reportId)).toMatchObject({ status: 'returned', latest: { nr: 1 }, versions: [{ nr: 1 }] });
  });

  it('has a draft to write in when it comes back, also where none was kept', async () => {
    const waiting = await analyst.get('listReports', { query: { status: 'submitted', organisation: 'polismyndigheten' } });
    const row = await api.house.reader.first<{ id: string }>(
      "SELECT r.id FROM report r LEFT JOIN report_draft d ON d.report_id = r.id WHERE r.status = 'submitted' AND d.report_id IS NULL LIMIT 1",
    );
    expect([waiting.total > 0, row === null]).toEqual([true, false]);
    const reportId = row?.id ?? '';
    const { version } = await seen(analyst, reportId);
    await analyst.get('returnReport', { params: { reportId }, body: { reason: 'Skriv hur många.' }, ifMatch: version });
    const kept = await api.house.reader.first<{ rating: string }>(
      'SELECT d.rating FROM report_draft d JOIN report_version v ON v.report_id = d.report_id AND v.nr = 1 AND v.rating = d.rating WHERE d.report_id = ?',
      [reportId],
    );
    expect(kept).not.toBeNull();
  });

  it('is locked and unlocked by whoever coordinates, with reasons; meanwhile the agency can only read', async () => {
    const reportId = await report('draft');
    expect((await analyst.call('lockReport', { params: { reportId }, body: { reason: 'Utreds' }, ifMatch: 1 })).status).toBe(403);
    const locked = await coordinator.get('lockReport', { params: { reportId }, body: { reason: 'Uppgifterna utreds.' }, ifMatch: 1 });
    expect(locked).toMatchObject({ draft: null, lock: { reason: 'Uppgifterna utreds.' }, can: { lock: false, unlock: true } });
    const own = await seen(reporter, reportId);
    expect(own.next.sv).toContain('låst');
    expect(own.can).toMatchObject({ write: false, submitOnBehalf: false, withdraw: false });
    for (const refused of [
      await reporter.call('saveDraft', { params: { reportId }, body: { done: 'Nytt' }, ifMatch: 1 }),
      await attester.call('submitReport', { params: { reportId }, body: {}, ifMatch: 1 }),
      await coordinator.call('lockReport', { params: { reportId }, body: { reason: 'Igen' }, ifMatch: 2 }),
    ])
      expect([refused.status, kindOf(refused)]).toEqual([409, 'report-locked']);
    passMinute();
    const unlocked = await coordinator.get('unlockReport', { params: { reportId }, body: { reason: 'Utrett.' }, ifMatch: 2 });
    expect(unlocked).toMatchObject({ lock: null, events: [{ kind: 'unlocked', reason: 'Utrett.' }, { kind: 'locked' }] });
    expect(kindOf(await coordinator.call('unlockReport', { params: { reportId }, body: { reason: 'Igen' }, ifMatch: 3 }))).toBe(
      'report-not-locked',
    );
    await reporter.get('saveDraft', { params: { reportId }, body: { done: 'Nytt' }, ifMatch: 1 });
  });

  it('keeps a locked submission from being withdrawn', async () => {
    const reportId = await report('submitted');
    await coordinator.get('lockReport', { params: { reportId }, body: { reason: 'Utreds.' }, ifMatch: 1 });
    expect(kindOf(await reporter.call('withdrawReport', { params: { reportId }, body: {}, ifMatch: 2 }))).toBe('report-locked');
  });

  it('suggests wordings that the agency takes or leaves, and nobody else sees the answer before the next version', async () => {
    const reportId = await report('submitted');
    const suggest = (body: { start: number; end: number; proposal: string }) =>
      analyst.call('addSuggestion', { params: { reportId }, body: { section: 'done', ...body } });
    expect(kindOf(await suggest({ start: 0, end: 2, proposal: 'Vi' }))).toBe('suggestion-changes-nothing');
    expect(kindOf(await suggest({ start: 0, end: 4000, proposal: 'Vi' }))).toBe('passage-not-found');
    const first = await suggest({ start: 0, end: 2, proposal: 'Myndigheten' });
    expect(first.body).toMatchObject({ status: 'in-review', suggestions: [{ quote: 'Vi', proposal: 'Myndigheten', mine: true }] });
    await suggest({ start: 16, end: 21, proposal: '20' });
    await suggest({ start: 22, end: 30, proposal: 'poliser' });
    expect((await seen(reporter, reportId)).suggestions).toEqual([]);
    const returned = await analyst.get('returnReport', { params: { reportId }, body: {}, ifMatch: 2 });
    expect(returned.status).toBe('returned');

    const own = await seen(reporter, reportId);
    expect(own.suggestions.map(({ quote, answer }) => [quote, answer])).toEqual([
      ['Vi', null],
      ['tjugo', null],
      ['utredare', null],
    ]);
    const [vi, tjugo, utredare] = own.suggestions.map((each) => ({ reportId, suggestionId: each.id })) as [Answering, Answering, Answering];
    expect((await analyst.call('acceptSuggestion', { params: vi, ifMatch: 1 })).status).toBe(403);
    const accepted = await reporter.get('acceptSuggestion', { params: vi, ifMatch: 1 });
    expect(accepted).toMatchObject({
      draft: { version: 2, content: { done: 'Myndigheten har utbildat tjugo utredare.' } },
      suggestions: [{ answer: 'accepted' }, {}, {}],
    });
    expect(kindOf(await reporter.call('declineSuggestion', { params: vi, ifMatch: 2 }))).toBe('suggestion-answered');
    expect((await reporter.call('acceptSuggestion', { params: tjugo, ifMatch: 1 })).status).toBe(412);
    const declined = await reporter.get('declineSuggestion', { params: tjugo, ifMatch: 2 });
    expect(declined.draft.content.done).toBe('Myndigheten har utbildat tjugo utredare.');
    await reporter.get('saveDraft', { params: { reportId }, body: { done: 'Vi har utbildat tjugo chefer.' }, ifMatch: 3 });
    const gone = await reporter.call('acceptSuggestion', { params: utredare, ifMatch: 4 });
    expect([gone.status, kindOf(gone)]).toEqual([409, 'suggestion-does-not-fit']);
    expect((await seen(analyst, reportId)).suggestions.map(({ answer }) => answer)).toEqual([null, null, null]);
    await attester.get('submitReport', { params: { reportId }, ifMatch: 4, body: {} });
    expect((await seen(analyst, reportId)).suggestions.map(({ answer }) => answer)).toEqual(['accepted', 'declined', null]);
  });

  it('queues what has been submitted, oldest first, by what the reviewer looks for', async () => {
    const reportId = await report('submitted');
    const roundId = await roundOf(reportId);
    const queue = (who: Client, query: object) => who.get('listReviewQueue', { params: { roundId }, query: { limit: 100, ...query } });
    const ids = async (who: Client, query: object): Promise<string[]> => (await queue(who, query)).items.map((row) => row.id);
    const all = await queue(analyst, {});
    const instants = all.items.map((row) => row.submittedAt ?? '');
    expect(instants).toEqual([...instants].sort());
    expect(all.total).toBe(all.items.length);
    expect(await ids(analyst, { state: 'waiting' })).toContain(reportId);
    await analyst.get('addNote', { params: { reportId }, body: { section: 'done', text: 'Hur många?' } });
    expect(await ids(analyst, { state: 'waiting' })).not.toContain(reportId);
    const mine = (await queue(analyst, { state: 'mine' })).items.find((row) => row.id === reportId);
    expect(mine).toMatchObject({ notes: 1, suggestions: 0, resubmitted: false, locked: false, review: { mine: true } });
    expect(await ids(colleague, { state: 'mine' })).not.toContain(reportId);
    expect(await ids(colleague, { state: 'others' })).toContain(reportId);
    await analyst.get('returnReport', { params: { reportId }, body: {}, ifMatch: 2 });
    expect(await ids(analyst, { state: 'returned', resubmitted: false })).toContain(reportId);
    await attester.get('submitReport', { params: { reportId }, ifMatch: 1, body: {} });
    const again = await queue(analyst, { resubmitted: true, organisation: 'polismyndigheten', rating: 'on-track', discuss: false });
    expect(again.items.find((row) => row.id === reportId)).toMatchObject({ resubmitted: true, notes: 0, versionNr: 2 });
    expect((await queue(analyst, { area: 1 })).items.every((row) => row.area?.nr === 1)).toBe(true);
    expect((await queue(analyst, { discuss: true })).items.every((row) => row.wantsToDiscuss)).toBe(true);
    expect((await reporter.call('listReviewQueue', { params: { roundId } })).status).toBe(403);
  });
});

interface Answering {
  reportId: string;
  suggestionId: string;
}
