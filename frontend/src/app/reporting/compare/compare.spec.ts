import { byLabel, byRole, wordsIn } from '../../../testing/seek';
import type { OwnQuestion } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { lastContent, reportOf, submittedOf } from '../report-sample';
import { Compare } from './compare';

jest.setTimeout(30_000);

const sealed = {
  submittedAt: '2027-01-28T13:05:00.000Z',
  submittedBy: 'Karin Lindqvist',
  onBehalfOf: null,
  asSubstitute: false,
  sha256: 'ab',
  withdrawnAt: null,
};
const report = reportOf({
  versions: [
    { ...sealed, nr: 2, withdrawnAt: '2027-01-29T08:00:00.000Z' },
    { ...sealed, nr: 1 },
  ],
});
const versionOf = (nr: number, done: string) => ({ ...sealed, nr, id: `v-${nr}`, content: { ...lastContent, done } });

describe('comparing versions', () => {
  const show = async (shown = report, inputs: object = {}): Promise<Rendered<Compare>> => {
    const page = await render(Compare, { inputs: { reportId: 'r-1', ...inputs }, routes: [{ path: '**', children: [] }] });
    page.http.expectOne('/api/v1/reports/r-1').flush(shown);
    await page.settle();
    return page;
  };
  const answer = async (page: Rendered<Compare>, nr: number, done: string): Promise<void> => {
    page.http.expectOne(`/api/v1/reports/r-1/versions/${nr}`).flush(versionOf(nr, done));
    await page.settle();
  };

  it('holds the newest version against the one before it, word by word', async () => {
    const page = await show();
    await answer(page, 1, 'Kursplanen är nästan klar.');
    await answer(page, 2, 'Kursplanen är helt klar.');
    const section = byRole(page.element, 'heading', 'Gjort').closest('section') ?? page.element;
    expect(section.querySelector('del')?.textContent).toContain('nästan');
    expect(section.querySelector('ins')?.textContent).toContain('helt');
    const later = byLabel(page.element, 'Senare') as unknown as HTMLSelectElement;
    expect(later.selectedOptions[0]?.textContent.trim()).toBe('Version 2, 28 januari 2027 kl. 14.05, tillbakatagen');
  });

  it('holds a version against last round’s answer when the address says so', async () => {
    const page = await show(report, { from: 'round', to: '1' });
    await answer(page, 1, 'Kursplanen är klar.');
    expect(wordsIn(page.element)).toContain('Oförändrat sedan omgång 4');
  });

  it('holds the answers to the round’s own questions against each other too', async () => {
    const question: OwnQuestion = {
      key: 'q1',
      kind: 'number',
      required: false,
      label: { sv: 'Hur många har fått stöd?', en: 'How many have been given support?' },
      help: null,
      unit: { sv: 'personer', en: 'people' },
      choices: [],
    };
    const page = await show({ ...report, ownQuestions: [question] });
    for (const [nr, value] of [
      [1, '90'],
      [2, '105'],
    ] as const) {
      const sent = { ...versionOf(nr, 'Klart.'), content: { ...lastContent, own: [{ key: 'q1', value }] } };
      page.http.expectOne(`/api/v1/reports/r-1/versions/${nr}`).flush(sent);
      await page.settle();
    }
    const section = byRole(page.element, 'heading', 'Omgångens frågor').closest('section') ?? page.element;
    expect(section.querySelector('del')?.textContent).toContain('90 personer');
    expect(wordsIn(section)).toContain('105 personer');
  });

  it('says when there is nothing to compare', async () => {
    const page = await show(submittedOf({ previous: null }));
    expect(wordsIn(page.element)).toContain('Det finns inget att jämföra än');
  });

  it('says why an earlier version cannot be read', async () => {
    const page = await show();
    await answer(page, 2, 'Kursplanen är helt klar.');
    const body = { kind: 'not-found', status: 404, title: '', detail: '', instance: '', type: '' };
    page.http.expectOne('/api/v1/reports/r-1/versions/1').flush(body, { status: 404, statusText: 'x' });
    await page.settle();
    expect(wordsIn(byRole(page.element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
  });
});
