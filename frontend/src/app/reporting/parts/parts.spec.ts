import type { PartRow, PartsView } from '@lagesbild/contract';
import { render } from '../../../testing/render';
import { allByRole, byRole, wordsIn } from '../../../testing/seek';
import { reportOf } from '../report-sample';
import { Parts } from './parts';

const row = (key: string, county: string, more: Partial<PartRow> = {}): PartRow => ({
  ...{ reportId: `p-${key}`, county, lead: false, status: 'not-due', submittedAt: null, onTime: null, workStatus: null, rating: null },
  organisation: { key, name: { sv: `Länsstyrelsen ${key}`, en: null }, shortName: null },
  ...more,
});
const view: PartsView = {
  ...{ reportId: 'p-0', planKey: 'ovningsplan', planTitle: { sv: 'Övningsplan', en: null }, exercise: true, round: reportOf().round },
  assignment: { key: 'ovning-1-1', label: '1.1', title: { sv: 'Regional samverkan', en: null } },
  lead: { key: 'stockholm', name: { sv: 'Länsstyrelsen Stockholm', en: null }, shortName: null },
  expected: 2,
  received: 1,
  rows: [
    row('stockholm', '01', { reportId: 'p-0', lead: true }),
    row('skane', '12', {
      status: 'submitted',
      submittedAt: '2026-11-20T09:00:00.000Z',
      onTime: true,
      workStatus: 'ongoing',
      rating: 'at-risk',
    }),
    row('gotland', '09'),
  ],
  counties: [
    { code: '01', letter: 'AB', name: { sv: 'Stockholm', en: null } },
    { code: '12', letter: 'M', name: { sv: 'Skåne', en: null } },
    { code: '09', letter: 'I', name: { sv: 'Gotland', en: null } },
    { code: '25', letter: 'BD', name: { sv: 'Norrbotten', en: null } },
  ],
  partsUsedOre: 50_000_000,
  partsForecastOre: null,
  leadUsedOre: 70_000_000,
  leadForecastOre: null,
};

describe('the parts of a shared assignment', () => {
  it('stand on the map and in the table, and lead to what can be read', async () => {
    const { element, http, settle } = await render(Parts, { inputs: { reportId: 'p-0' } });
    http.expectOne('/api/v1/reports/p-0/parts').flush(view);
    await settle();
    expect(wordsIn(element)).toContain('1 av 2 delar har kommit in. Länsstyrelsen Stockholm leder uppdraget');
    expect(byRole(element, 'link', /Skåne: Inlämnad/).getAttribute('href')).toBe('/reports/p-skane');
    expect(wordsIn(element)).toContain('Gotland: Ej inlämnad än');
    expect(wordsIn(element)).toContain('Norrbotten: inget väntas');
    expect(allByRole(element, 'link').map((link) => link.textContent.trim())).not.toContain('Länsstyrelsen gotland');
    expect(wordsIn(element)).toContain('Delarnas summor står bredvid');
    http.expectOne('/api/v1/reports/p-0').flush(reportOf());
    const answers = http.expectOne((asked) => asked.url === '/api/v1/reports/p-0/part-answers');
    expect(answers.request.params.get('question')).toBe('done');
    answers.flush({
      items: [{ reportId: 'p-skane', organisation: view.rows[1]?.organisation, text: 'Vi har en plan.' }],
      page: 1,
      limit: 20,
      total: 1,
    });
    await settle();
    expect(wordsIn(element)).toContain('Vi har en plan.');
  });
});
