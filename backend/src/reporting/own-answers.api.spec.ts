import type { DraftChange, ProblemDetails, ReportView } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../../test/api';
import { goodContent, Ground } from '../../test/sweeps/ground';

const refusal = ({ status, body }: Answered<unknown>): unknown[] => {
  const { kind, errors } = body as ProblemDetails;
  return [status, kind, ...(errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`)];
};

/** A reporter answers what the round asks beside the core. */
describe('answers to a round’s own questions', () => {
  let api: Api;
  let reporter: Client;
  let reportId: string;

  beforeAll(async () => {
    api = await startApi();
    reporter = await api.as('helena.storm-bergman');
    const ground = new Ground(api.house, api.clock.now);
    reportId = await ground.report('polismyndigheten', 'draft');
    const { id: roundId } = await ground.roundIn('open');
    for (const [index, kind] of ['text', 'yes-no', 'day'].entries())
      await ground.ask(roundId, `en-${kind}`, { kind, required: true, position: 1010 + index });
  });
  afterAll(() => api.stop());

  const shown = (): Promise<ReportView> => reporter.get('showReport', { params: { reportId } });
  const save = async (body: DraftChange): Promise<Answered<unknown>> =>
    reporter.call('saveDraft', { params: { reportId }, body, ifMatch: (await shown()).draft?.version ?? 0 });

  it('are asked of the assignments that the question goes to', async () => {
    const report = await shown();
    expect(report.ownQuestions.map((each) => each.key)).toEqual(['utbildade-personer', 'en-text', 'en-yes-no', 'en-day']);
    expect(report.draft?.missing).toEqual(['own']);
    expect(report.draft?.sections).toContainEqual({ section: 'own', state: 'not-started' });
    const board = await api.as('anna-karin.sjolander');
    const { items } = await board.get('listReports', { query: { limit: 100, organisation: 'lansstyrelsen-stockholms' } });
    const shared = items.find((item) => item.assignment.key === 'ovning-1-1' && item.dueOn > '2026-11-20');
    const { ownQuestions } = await board.get('showReport', { params: { reportId: shared?.id ?? '' } });
    expect(ownQuestions.map((each) => each.key)).toContain('lokal-overenskommelse');
  });

  it('are checked by their kind, each at its own place', async () => {
    const wrong = await save({
      own: [
        { key: 'utbildade-personer', value: 'många' },
        { key: 'en-yes-no', value: 'ja' },
        { key: 'en-day', value: '2026-02-30' },
        { key: 'lokal-overenskommelse', value: 'ja' },
      ],
    });
    expect(refusal(wrong)).toEqual([
      422,
      'invalid-input',
      '#/own/0/value not-a-number',
      '#/own/1/value not-one-of',
      '#/own/2/value not-a-day',
      '#/own/3/key not-one-of',
    ]);
    expect((await shown()).draft?.content.own).toEqual([]);
  });

  it('must be there when they are required, and are sealed with the rest', async () => {
    await save({
      own: [
        { key: 'en-text', value: ' ' },
        { key: 'en-yes-no', value: 'yes' },
      ],
    });
    const submit = async (): Promise<Answered<unknown>> =>
      reporter.call('submitReport', { params: { reportId }, body: {}, ifMatch: (await shown()).draft?.version ?? 0 });
    expect(refusal(await submit())).toEqual([409, 'report-incomplete', '#/own/en-text required', '#/own/en-day required']);
    const own = [
      { key: 'en-day', value: '2026-12-01' },
      { key: 'en-text', value: 'Vi har det.' },
      { key: 'utbildade-personer', value: '12.5' },
    ];
    expect((await save({ own })).status).toBe(200);
    expect((await submit()).status).toBe(201);
    const { latest } = await (await api.as('linnea.castegren')).get('showReport', { params: { reportId } });
    expect(latest?.content).toMatchObject({
      done: goodContent.done,
      own: [own[0], own[1], { key: 'en-yes-no', value: 'yes' }, own[2]],
    });
  });
});
