import type { CompletenessBoard } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';

/** The board of the exercise plan's open round, on 22 November 2026: it opened on 2 November. */
describe('how complete a round is, as of any day', () => {
  let api: Api;
  let analyst: Client;
  let roundId: string;

  beforeAll(async () => {
    api = await startApi();
    analyst = await api.as('linnea.castegren');
    roundId = (await new Ground(api.house, api.clock.now).roundIn('open')).id;
  });
  afterAll(() => api.stop());

  const board = (query: { asOf?: string; by?: CompletenessBoard['by'] } = {}): Promise<CompletenessBoard> =>
    analyst.get('showCompleteness', { params: { roundId }, query });
  const rows = (query: object) => analyst.get('listRoundReports', { params: { roundId }, query: { ...query, limit: 100 } });

  it('says the same as the round’s page when no day is given', async () => {
    const now = await board();
    const page = await analyst.get('showRound', { params: { roundId } });
    expect(now.completeness).toEqual(page.completeness);
    expect(now.groups.map(({ key, completeness }) => [key, completeness])).toEqual(
      page.byArea.map(({ areaNr, completeness }) => [String(areaNr), completeness]),
    );
    expect(now.flow.reduce((sum, step) => sum + step.count, 0)).toBe(now.completeness.expected);
    expect(now.basis.sv).toBe(
      `33 av 56 lägesrapporter hade kommit in, ${now.completeness.onTime} av dem i tid, och ${now.completeness.approved} var godkända, per 2026-11-22.`,
    );
  });

  it('goes back to any day: nothing was expected before the round opened, and nothing had come the day it did', async () => {
    const before = await board({ asOf: '2026-11-01' });
    expect(before.completeness).toEqual({ expected: 0, received: 0, receivedShare: null, onTime: 0, onTimeShare: null, approved: 0 });
    expect(before.basis.sv).toBe('Inga lägesrapporter väntades per 2026-11-01.');
    const first = await board({ asOf: '2026-11-02' });
    expect(first.completeness).toMatchObject({ expected: 56, received: 0, receivedShare: 0 });
    expect(first.flow).toContainEqual({ status: 'not-due', count: 56, longestSince: null });
    const counts: number[] = [];
    for (const asOf of ['2026-11-09', '2026-11-13', '2026-11-18', '2026-11-20']) counts.push((await board({ asOf })).completeness.received);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    expect(counts[0]).toBeLessThan(counts.at(-1) ?? 0);
    expect((await board({ asOf: '2030-01-01' })).asOf).toBe('2026-11-22');
  });

  it.each(['area', 'organisation', 'county'] as const)('gives the five figures by %s, which together are the whole', async (by) => {
    const { groups, completeness } = await board({ by });
    const sum = (key: 'expected' | 'received' | 'onTime' | 'approved'): number =>
      groups.reduce((total, group) => total + group.completeness[key], 0);
    expect([sum('expected'), sum('received'), sum('onTime'), sum('approved')]).toEqual([
      completeness.expected,
      completeness.received,
      completeness.onTime,
      completeness.approved,
    ]);
  });

  it('says from whom nothing is expected', async () => {
    expect((await board({ by: 'county' })).nothingExpected).toEqual([]);
    expect((await board({ by: 'county', asOf: '2026-11-01' })).nothingExpected).toHaveLength(21);
    const { nothingExpected } = await board({ by: 'organisation' });
    expect(nothingExpected.length).toBeGreaterThan(0);
  });

  it.each([
    ['area', 'area'],
    ['organisation', 'organisation'],
    ['county', 'county'],
  ] as const)('leads from each figure by %s to the rows behind it, on any day', async (by, filter) => {
    const asOf = '2026-11-18';
    const { groups } = await board({ by, asOf });
    for (const { key, completeness } of groups.filter((group) => group.key !== null).slice(0, 4)) {
      const where = { asOf, [filter]: key ?? '' };
      expect((await rows({ ...where, counted: 'expected' })).total).toBe(completeness.expected);
      expect((await rows({ ...where, counted: 'received' })).total).toBe(completeness.received);
      expect((await rows({ ...where, counted: 'on-time' })).total).toBe(completeness.onTime);
      expect((await rows({ ...where, counted: 'approved' })).total).toBe(completeness.approved);
    }
  });

  it('follows who is where and since when, out of the steps that were taken', async () => {
    const { flow } = await board({ asOf: '2026-11-18' });
    for (const { status, count, longestSince } of flow) {
      const { items, total } = await rows({ status, asOf: '2026-11-18' });
      expect([status, total]).toEqual([status, count]);
      const since = items.flatMap((row) => row.since ?? []).sort();
      expect(longestSince).toBe(since[0] ?? null);
      expect(since.every((moment) => moment < '2026-11-18T23:00:00.000Z')).toBe(true);
    }
  });

  it('follows a report that is released by its reviewer, locked, and taken back', async () => {
    const statusOf = async (reportId: string): Promise<string | undefined> =>
      (await rows({})).items.find((row) => row.reportId === reportId)?.status;
    const agency = await api.as('karin.lindqvist');
    const coordinator = await api.as('asa.bergendahl');
    const waiting = (await rows({ status: 'submitted' })).items;
    const withdrawn = waiting.find(({ organisation }) => organisation.key === 'polismyndigheten')?.reportId ?? '';
    const released = waiting.find(({ organisation }) => organisation.key !== 'polismyndigheten')?.reportId ?? '';
    const ifMatch = async (reportId: string) => (await analyst.get('showReport', { params: { reportId } })).version;
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
    const before = (await board()).completeness;
    const mine = { params: { reportId: released } };
    await analyst.get('startReview', { ...mine, ifMatch: await ifMatch(released) });
    await coordinator.get('lockReport', { ...mine, ifMatch: await ifMatch(released), body: { reason: 'Prövas av jurist.' } });
    expect(await statusOf(released)).toBe('in-review');
    await analyst.get('releaseReview', { ...mine, ifMatch: await ifMatch(released) });
    expect(await statusOf(released)).toBe('submitted');
    await agency.get('withdrawReport', { params: { reportId: withdrawn }, ifMatch: await ifMatch(withdrawn), body: {} });
    const after = await board();
    expect(after.completeness.received).toBe(before.received - 1);
    expect(after.completeness).toEqual((await analyst.get('showRound', { params: { roundId } })).completeness);
    expect((await board({ asOf: '2026-11-21' })).completeness.received).toBe(before.received);
  });

  it('is the coordination’s own before the round is published', async () => {
    const agency = await api.as('karin.lindqvist');
    expect((await agency.call('showCompleteness', { params: { roundId } })).status).toBe(403);
  });
});
