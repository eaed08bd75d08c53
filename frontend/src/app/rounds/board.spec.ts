import type { CompletenessBoard } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { RoundBoard } from './board';
import { sampleReports, sampleRound } from './round-sample';

const five = { expected: 6, received: 4, receivedShare: 4 / 6, onTime: 3, onTimeShare: 0.5, approved: 2 };
const none = { expected: 0, received: 0, receivedShare: null, onTime: 0, onTimeShare: null, approved: 0 };
const board = (facts: Partial<CompletenessBoard> = {}): CompletenessBoard => ({
  asOf: '2026-11-18',
  basis: { sv: '4 av 6 lägesrapporter hade kommit in, per 2026-11-18.', en: '4 of 6 status reports had come in, as of 2026-11-18.' },
  completeness: five,
  by: 'county',
  groups: [
    { key: '12', name: { sv: 'Skåne län', en: 'Skåne County' }, completeness: { ...five, expected: 5, received: 3, onTime: 2 } },
    { key: null, name: { sv: 'Utan län', en: 'Without a county' }, completeness: { ...five, expected: 1, received: 1 } },
  ],
  nothingExpected: [{ sv: 'Gotlands län', en: 'Gotland County' }],
  flow: [
    { status: 'not-due', count: 2, longestSince: null },
    { status: 'submitted', count: 4, longestSince: '2026-11-12T09:00:00.000Z' },
  ],
  ...facts,
});

const show = async (answer: CompletenessBoard, inputs: object = {}): Promise<Rendered<RoundBoard>> => {
  const screen = await render(RoundBoard, { inputs: { roundId: 'r4', ...inputs }, routes: [{ path: '**', children: [] }] });
  screen.http.expectOne('/api/v1/rounds/r4').flush(sampleRound());
  screen.http.expectOne((asked) => asked.url === '/api/v1/rounds/r4/completeness').flush(answer);
  await screen.settle();
  return screen;
};

describe('how complete a round is', () => {
  it('asks for the day and the division that stand in the address', async () => {
    const { http, settle } = await render(RoundBoard, { inputs: { roundId: 'r4', by: 'county', asOf: '2026-11-18' } });
    await settle();
    const asked = http.expectOne((each) => each.url === '/api/v1/rounds/r4/completeness');
    expect([asked.request.params.get('by'), asked.request.params.get('asOf')]).toEqual(['county', '2026-11-18']);
  });

  it('gives the figures with what they rest on, and leads from each to its rows', async () => {
    const { element, http, settle } = await show(board(), { by: 'county', asOf: '2026-11-18', county: '12', counted: 'received' });
    expect(wordsIn(element)).toContain('4 av 6 lägesrapporter hade kommit in, per 2026-11-18.');
    expect(wordsIn(element)).toContain('Inget väntas från 1 andra');
    expect(byRole(element, 'link', '3: Skåne län').getAttribute('href')).toMatch(/county=12.*counted=received/);
    const rows = http.expectOne((asked) => asked.url === '/api/v1/rounds/r4/reports');
    expect([rows.request.params.get('county'), rows.request.params.get('counted'), rows.request.params.get('asOf')]).toEqual([
      '12',
      'received',
      '2026-11-18',
    ]);
    rows.flush({ items: sampleReports, page: 1, limit: 20, total: 2 });
    await settle();
    expect(wordsIn(element)).toContain('De rapporter som har kommit in.');
    expect(wordsIn(element)).toContain('förlängd till 4 december 2026');
  });

  it('says that nothing was expected, rather than nought per cent', async () => {
    const { element } = await show(board({ completeness: none, groups: [], flow: [] }));
    expect(wordsIn(element)).toContain('Den dagen väntades ingen rapport');
    expect(allByRole(element, 'table')).toHaveLength(0);
  });
});
