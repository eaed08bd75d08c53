import { startApi, type Api, type Client } from '../../test/api';

const days = {
  titleSv: 'Omgång 5',
  titleEn: 'Round 5',
  periodFrom: '2026-11-01',
  periodTo: '2027-04-30',
  opensOn: '2027-05-03',
  dueOn: '2027-05-28',
  closesOn: '2027-06-11',
};

/** The coordinator's side: close, publish, freeze, plan and open the next. */
describe('a reporting round', () => {
  let api: Api;
  let coordinator: Client;
  let analyst: Client;
  let ministry: Client;
  let roundId: string;

  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.as('asa.bergendahl');
    analyst = await api.as('linnea.castegren');
    ministry = await api.as('charlotte.nyberg-falk');
    const rounds = await coordinator.get('listRounds', { params: { planKey: 'ovningsplan' } });
    roundId = rounds.items.find((round) => round.state === 'open')?.id ?? '';
  });
  beforeEach(() => {
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
  });
  afterAll(() => api.stop());

  it('shows its five figures to the coordination, not to an agency before it is published', async () => {
    const seen = await analyst.get('showRound', { params: { roundId } });
    expect(seen).toMatchObject({ state: 'open', can: { close: false, publish: false, review: true } });
    expect(seen.completeness).toMatchObject({ expected: 56, received: 33 });
    expect(seen.byArea).toHaveLength(8);
    const agency = await (await api.as('karin.lindqvist')).get('showRound', { params: { roundId } });
    expect(agency).toMatchObject({ completeness: null, byArea: [], waiting: null });
    expect((await ministry.call('listRoundReports', { params: { roundId } })).status).toBe(403);
    expect((await ministry.call('showBrief', { params: { roundId } })).status).toBe(403);
  });

  it('lists who is where, awaited or missing but never begun', async () => {
    const rows = await analyst.get('listRoundReports', { params: { roundId }, query: { limit: 100 } });
    expect(rows.total).toBe(56);
    expect(new Set(rows.items.map((row) => row.status))).toEqual(new Set(['not-due', 'submitted', 'in-review', 'returned', 'approved']));
    expect((await analyst.get('listRoundReports', { params: { roundId }, query: { status: 'draft' } })).total).toBe(0);
    const before = new Date(api.clock.now);
    api.clock.now = new Date('2026-11-27T23:30:00Z');
    const late = await (await api.as('linnea.castegren')).get('listRoundReports', { params: { roundId }, query: { status: 'missing' } });
    expect(late.total).toBe(23);
    api.clock.now = before;
  });

  it('is not published while it is open, nor while reports wait', async () => {
    expect((await analyst.call('closeRound', { params: { roundId } })).status).toBe(403);
    const early = await coordinator.call('publishRound', { params: { roundId } });
    expect([early.status, (early.body as unknown as { kind: string }).kind]).toEqual([409, 'round-not-closed']);
    expect(await coordinator.get('closeRound', { params: { roundId } })).toMatchObject({ state: 'closed', can: { publish: true } });
    const waiting = await coordinator.call('publishRound', { params: { roundId } });
    expect([waiting.status, (waiting.body as unknown as { kind: string }).kind]).toEqual([409, 'round-has-waiting-reports']);
    const reporter = await api.as('karin.lindqvist');
    const draft = (await reporter.get('listReports', { query: { status: 'draft', round: roundId } })).items[0];
    const refused = await reporter.call('saveDraft', { params: { reportId: draft?.id ?? '' }, ifMatch: 1, body: { done: 'För sent' } });
    expect([refused.status, (refused.body as unknown as { kind: string }).kind]).toEqual([409, 'round-not-open']);
  });

  it('is frozen when it is published: sealed, the same for everybody, and the same tomorrow', async () => {
    await approveAll(coordinator, roundId);
    const preliminary = await coordinator.get('showBrief', { params: { roundId } });
    expect(preliminary.basis.kind).toBe('preliminary');
    const published = await coordinator.get('publishRound', { params: { roundId }, key: 'publicera-4' });
    expect(published.state).toBe('published');
    expect((await coordinator.get('publishRound', { params: { roundId }, key: 'publicera-4' })).publishedAt).toBe(published.publishedAt);
    const frozen = await ministry.call('showBrief', { params: { roundId } });
    expect(frozen.body.basis).toMatchObject({ kind: 'published', publishedBy: 'Åsa Bergendahl' });
    expect(frozen.body.rows).toEqual(preliminary.rows);
    const again = await ministry.call('showBrief', { params: { roundId }, headers: { 'if-none-match': frozen.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    await renameEverything(api);
    expect((await ministry.call('showLatestBrief', { params: { planKey: 'ovningsplan' } })).text).toBe(frozen.text);
  });

  it('refuses every later change of its reports', async () => {
    const approved = (await coordinator.get('listReports', { query: { round: roundId, status: 'approved' } })).items[0];
    const { version } = await coordinator.get('showReport', { params: { reportId: approved?.id ?? '' } });
    const returned = await coordinator.call('returnReport', {
      params: { reportId: approved?.id ?? '' },
      ifMatch: version,
      body: { reason: 'För sent' },
    });
    expect([returned.status, (returned.body as unknown as { kind: string }).kind]).toEqual([409, 'round-not-open']);
  });

  it('is followed by the next, with a report for every organisation that answers, and the questions of the day', async () => {
    const wrong = await coordinator.call('planRound', {
      params: { planKey: 'ovningsplan' },
      body: { ...days, dueOn: '2027-05-01', closesOn: '2027-04-01' },
    });
    expect((wrong.body as unknown as { errors: { pointer: string }[] }).errors.map((each) => each.pointer)).toEqual([
      '#/dueOn',
      '#/closesOn',
    ]);
    expect((await coordinator.call('planRound', { params: { planKey: 'plan-2018' }, body: days })).status).toBe(403);
    const planned = await coordinator.get('planRound', { params: { planKey: 'ovningsplan' }, body: days });
    expect(planned).toMatchObject({ nr: 5, state: 'planned', can: { open: true } });
    const opened = await coordinator.get('openRound', { params: { roundId: planned.id } });
    expect(opened).toMatchObject({ state: 'open', completeness: { expected: 56, received: 0 } });
    const questions = await api.house.reader.first<{ count: unknown }>('SELECT COUNT(*) AS count FROM question WHERE round_id = ?', [
      planned.id,
    ]);
    expect(Number(questions?.count)).toBe(13);
    expect((await coordinator.call('openRound', { params: { roundId: planned.id } })).status).toBe(409);
    const second = await coordinator.get('planRound', { params: { planKey: 'ovningsplan' }, body: days });
    const tooSoon = await coordinator.call('openRound', { params: { roundId: second.id } });
    expect([tooSoon.status, (tooSoon.body as unknown as { kind: string }).kind]).toEqual([409, 'previous-round-unpublished']);
    const reporter = await api.as('karin.lindqvist');
    const mine = await reporter.get('listReports', { query: { round: planned.id } });
    const report = await reporter.get('showReport', { params: { reportId: mine.items[0]?.id ?? '' } });
    expect(report).toMatchObject({ status: 'draft', draft: { version: 1, content: { done: '' } } });
    expect(report.draft?.content.perspectives).toHaveLength(4);
  });
});

async function approveAll(coordinator: Client, roundId: string): Promise<void> {
  for (const status of ['submitted', 'in-review'] as const) {
    const { items } = await coordinator.get('listReports', { query: { round: roundId, status, limit: 100 } });
    for (const item of items) {
      const params = { reportId: item.id };
      const seen = await coordinator.get('showReport', { params });
      const body = { reason: 'Omgången ska publiceras.' };
      const { version } = seen.can.takeOver ? await coordinator.get('takeOverReview', { params, body, ifMatch: seen.version }) : seen;
      await coordinator.get('approveReport', { params, ifMatch: version });
    }
  }
}

/** Names, titles and areas move on; a frozen picture does not. */
async function renameEverything(api: Api): Promise<void> {
  await api.house.gateway.inTransaction(async (db) => {
    await db.rows("UPDATE organisation SET name_sv = 'Nytt namn', name_en = 'New name'");
    await db.rows("UPDATE assignment SET title_sv = 'Ny titel', area_id = NULL");
    await db.rows("UPDATE plan SET title_sv = 'Ny plan'");
    await db.rows("UPDATE obstacle SET state = 'resolved', title_sv = 'Nytt hinder'");
  });
}
