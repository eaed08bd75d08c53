import type { DraftChange, ReportedValue } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../../test/api';
import { sealOf } from './report-content';

const trained = 'utredare-som-har-gatt-utbildningen';
const figure = (more: Partial<ReportedValue> = {}): ReportedValue => ({
  indicator: trained,
  periodFrom: '2024-07-01',
  periodTo: '2026-10-31',
  qualifier: 'exakt',
  thousandths: 161_000,
  ...more,
});

/** The figures of a report: from the question to the published series. */
describe('the figures of a report', () => {
  let api: Api;
  let reporter: Client;
  let attester: Client;
  let analyst: Client;
  let reportId: string;

  beforeAll(async () => {
    api = await startApi();
    [reporter, attester, analyst] = await Promise.all([
      api.as('karin.lindqvist'),
      api.as('helena.storm-bergman'),
      api.as('linnea.castegren'),
    ]);
    const drafts = await reporter.get('listReports', { query: { status: 'draft' } });
    reportId = drafts.items.find((item) => item.assignment.label === '6.2')?.id ?? '';
  });
  afterAll(() => api.stop());

  const shown = (client = reporter) => client.get('showReport', { params: { reportId } });
  const call = async (body: DraftChange) =>
    reporter.call('saveDraft', { params: { reportId }, ifMatch: (await shown()).draft?.version ?? 0, body });
  const save = async (body: DraftChange) => (await call(body)).body;

  it('are asked for with what was said last, and in a part of their own', async () => {
    const { indicators, draft } = await shown();
    expect(indicators).toEqual([
      {
        key: trained,
        name: expect.objectContaining({ sv: 'Utredare som har gått utbildningen' }) as unknown,
        unit: 'personer',
        dimension: null,
        cumulative: true,
        active: true,
        last: { roundTitle: expect.anything() as unknown, value: figure({ periodTo: '2026-04-30', thousandths: 65_000 }) },
      },
    ]);
    expect(draft?.content.values).toEqual([figure()]);
    expect(draft?.sections).toContainEqual({ section: 'figures', state: 'ready' });
  });

  it('are saved, taken away and questioned without stopping anybody', async () => {
    const lower = await save({ values: [figure({ thousandths: 64_500, qualifier: 'drygt' })] });
    expect(lower.content.values).toEqual([figure({ thousandths: 64_500, qualifier: 'drygt' })]);
    expect(lower.figureQuestions.map(({ rule }) => rule)).toEqual([`figure-lower-${trained}`]);
    const none = await save({ values: [{ ...figure(), thousandths: null }] });
    expect(none).toMatchObject({ content: { values: [] }, figureQuestions: [] });
    expect(none.sections).toContainEqual({ section: 'figures', state: 'not-started' });
    expect((await save({ done: 'Något annat.' })).content.values).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof ReportedValue, unknown>>, string]>([
    ['a series of another assignment', { indicator: 'deltagare-i-kurser-och-metoddagar' }, 'indicator'],
    ['a period that ends before it begins', { periodTo: '2024-06-30' }, 'periodTo'],
    ['a day that does not exist', { periodFrom: '2026-02-30' }, 'periodFrom'],
    ['a word that says another thing than how sure it is', { qualifier: 'aviserat' }, 'qualifier'],
    ['less than nothing', { thousandths: -1 }, 'thousandths'],
    ['more exact than a thousandth', { thousandths: 0.5 }, 'thousandths'],
  ])('are refused where they are wrong: %s', async (_name, wrong, field) => {
    const refused: Answered<unknown> = await call({ values: [{ ...figure(), ...wrong } as ReportedValue] });
    expect(refused.status).toBe(422);
    expect((refused.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([`#/values/0/${field}`]);
  });

  it('are sealed with the report', async () => {
    const lower = figure({ thousandths: 64_500 });
    const rule = `figure-lower-${trained}`;
    const saved = await save({ values: [lower], replies: [{ rule, text: 'Två räknades dubbelt.' }] });
    const { questions } = await reporter.get('listPlainQuestions', { params: { reportId } });
    expect(questions.filter((question) => question.rule === rule)).toHaveLength(1);
    const receipt = await attester.get('submitReport', { params: { reportId }, ifMatch: saved.version, body: {} });
    const { latest } = await shown(analyst);
    expect(latest?.content.values).toEqual([lower]);
    expect(latest?.asked.find((question) => question.rule === rule)).toMatchObject({ reply: 'Två räknades dubbelt.' });
    expect(receipt.sha256).toBe(sealOf(saved.content, latest?.asked));
    expect(sealOf({ ...saved.content, values: [figure()] }, latest?.asked)).not.toBe(receipt.sha256);
  });

  it('stand on the assignment’s page once their round is published, and not before', async () => {
    const { indicators } = await analyst.get('showAssignment', { params: { assignmentKey: 'ovning-6-2' } });
    expect(indicators).toHaveLength(1);
    expect(indicators[0]?.values.map(({ value, organisation }) => [organisation.key, value.thousandths, value.periodTo])).toEqual([
      ['polismyndigheten', 24_000, '2025-04-30'],
      ['polismyndigheten', 46_000, '2025-10-31'],
      ['polismyndigheten', 65_000, '2026-04-30'],
    ]);
  });
});
