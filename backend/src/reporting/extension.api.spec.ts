import type { NewExtension, ProblemDetails } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';

const kindOf = ({ status, body }: Answered<unknown>): unknown[] => {
  const { kind, errors } = body as ProblemDetails;
  return [status, kind, ...(errors ?? []).map(({ pointer }) => pointer)];
};

/** One organisation gets more time than the others, with a reason. The round's last day is 27 November, and it closes on 11 December. */
describe('later days for one organisation', () => {
  let api: Api;
  let ground: Ground;
  let roundId: string;
  let extended: string;
  let usual: string;
  const given: NewExtension = {
    organisationKey: 'polismyndigheten',
    dueOn: '2026-12-04',
    closesOn: '2026-12-18',
    reason: 'Handläggaren är sjuk.',
  };
  const extend = async (body: NewExtension, as = 'asa.bergendahl') => (await api.as(as)).call('extendDays', { params: { roundId }, body });

  beforeAll(async () => {
    api = await startApi();
    ground = new Ground(api.house, api.clock.now);
    roundId = (await ground.roundIn('open')).id;
    extended = await ground.report('polismyndigheten', 'draft');
    usual = await ground.report('tullverket', 'draft');
  });
  afterAll(() => api.stop());

  const assignmentOf = async (reportId: string, client: Client): Promise<string> =>
    (await client.get('showReport', { params: { reportId } })).assignment.key;
  const at = (moment: string): void => void (api.clock.now = new Date(moment));

  it('come after the round’s, for what has not been handed in', async () => {
    expect(kindOf(await extend({ ...given, dueOn: '2026-11-27', closesOn: '2026-12-01' }))).toEqual([
      422,
      'invalid-input',
      '#/dueOn',
      '#/closesOn',
    ]);
    expect(kindOf(await extend({ ...given, organisationKey: 'regeringskansliet' }))).toEqual([409, 'nothing-to-extend']);
    expect((await extend(given, 'linnea.castegren')).status).toBe(403);
  });

  it('are one report’s, with the reason and who gave them; everybody else’s stay', async () => {
    const reporter = await api.as('karin.lindqvist');
    const assignmentKey = await assignmentOf(extended, reporter);
    expect((await extend({ ...given, assignmentKey })).body).toEqual({ reports: 1 });
    const report = await reporter.get('showReport', { params: { reportId: extended } });
    expect(report.extension).toMatchObject({ dueOn: '2026-12-04', closesOn: '2026-12-18', reason: given.reason, by: 'Åsa Bergendahl' });
    const list = await (await api.as('linnea.castegren')).get('listExtensions', { params: { roundId } });
    expect(list).toMatchObject({ total: 1, items: [{ reportId: extended, organisation: { key: 'polismyndigheten' } }] });
    const entries = await coordinationLog(api);
    expect(entries).toContainEqual(
      expect.objectContaining({ action: 'report-extended', reason: `2026-12-04, 2026-12-18: ${given.reason}` }),
    );
  });

  it('decide what is missing, and what is on time', async () => {
    at('2026-11-30T09:00:00Z');
    const analyst = await api.as('linnea.castegren');
    const statusOf = async (reportId: string): Promise<string> => (await analyst.get('showReport', { params: { reportId } })).status;
    expect([await statusOf(extended), await statusOf(usual)]).toEqual(['not-due', 'missing']);
    const missing = await analyst.get('listRoundReports', { params: { roundId }, query: { status: 'missing', limit: 100 } });
    expect(missing.items.map((row) => row.reportId)).not.toContain(extended);
    const waiting = await analyst.get('listRoundReports', { params: { roundId }, query: { status: 'not-due' } });
    expect(waiting.items).toMatchObject([{ reportId: extended, dueOn: '2026-12-04', extended: true }]);
  });

  it('keep the report open after the round has been closed, which is not published meanwhile', async () => {
    at('2026-12-11T15:00:00Z');
    const coordinator = await api.as('asa.bergendahl');
    await coordinator.get('closeRound', { params: { roundId } });
    await approveAll(coordinator, roundId);
    expect(kindOf(await coordinator.call('publishRound', { params: { roundId } }))).toEqual([409, 'round-has-extended-reports']);
    const reporter = await api.as('helena.storm-bergman');
    const before = await reporter.get('showReport', { params: { reportId: extended } });
    expect(before).toMatchObject({ can: { write: true, submit: true } });
    expect(before.next.sv).toContain('senast 2026-12-18');
    expect((await reporter.get('showHome')).reporter?.due.map((each) => each.id)).toEqual([extended]);
    const other = await (await api.as('therese.bjurman')).get('showReport', { params: { reportId: usual } });
    expect(other.can.write).toBe(false);
    at('2026-12-18T22:59:00Z');
    const again = await api.as('helena.storm-bergman');
    const receipt = await again.get('submitReport', { params: { reportId: extended }, body: {}, ifMatch: 1 });
    expect(receipt.onTime).toBe(false);
  });
});

const coordinationLog = (api: Api): Promise<Record<string, unknown>[]> =>
  api.house.reader.rows("SELECT action, reason FROM audit_entry WHERE action = 'report-extended'");

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
