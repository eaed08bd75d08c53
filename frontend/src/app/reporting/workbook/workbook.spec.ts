import { problems, type WorkbookReading, type WorkbookRow } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../../testing/seek';
import { Report } from '../report';
import { draftOf, reportOf } from '../report-sample';

// The first test also compiles the whole page.
jest.setTimeout(30_000);

const address = '/api/v1/reports/r-1';
const row = (more: Partial<WorkbookRow>): WorkbookRow => ({
  sheet: '6.2',
  row: 8,
  column: 'D',
  question: { sv: 'Vad har ni gjort under perioden?', en: 'What have you done during the period?' },
  outcome: 'imported',
  reason: null,
  excerpt: 'Kursen har hållits.',
  ...more,
});
const reading: WorkbookReading = {
  rows: [
    row({}),
    row({
      row: 6,
      outcome: 'failed',
      reason: 'not-one-of',
      excerpt: 'sådär',
      question: { sv: 'Går det enligt plan?', en: 'Is it on track?' },
    }),
    row({ row: 9, outcome: 'skipped', reason: 'same' }),
    row({ row: 20, outcome: 'skipped', reason: 'unknown-row', question: null }),
  ],
  change: { done: 'Kursen har hållits.', perspectives: [{ key: 'hbtqi', text: 'Något nytt.' }] },
};

describe('a report in Excel', () => {
  let page: Rendered<Report>;

  beforeEach(async () => {
    page = await render(Report, { inputs: { reportId: 'r-1' }, routes: [{ path: '**', children: [] }] });
    page.http.expectOne(address).flush(reportOf());
    await page.settle();
  });

  const choose = async (name: string): Promise<void> => {
    const box = page.element.querySelector<HTMLInputElement>('app-workbook-panel input[type=file]')!;
    Object.defineProperty(box, 'files', { value: [new File(['x'], name)], configurable: true });
    box.dispatchEvent(new Event('change'));
    await page.settle();
  };
  const answer = async (): Promise<void> => {
    await choose('ifylld.xlsx');
    page.http.expectOne({ method: 'POST', url: `${address}/workbook` }).flush(reading);
    await page.settle();
  };

  it('can be downloaded, alone or with all the others of the round', () => {
    expect(byRole(page.element, 'link', 'Hämta rapporten som Excel').getAttribute('href')).toBe(`${address}/workbook?language=sv`);
    expect(byRole(page.element, 'link', 'Hämta alla våra rapporter i omgången').getAttribute('href')).toBe(
      '/api/v1/rounds/round-5/workbook?language=sv',
    );
  });

  it('shows what was read, row by row, before anything changes', async () => {
    await answer();
    expect(wordsIn(page.element)).toContain('1 svar är nytt, 1 gick inte att läsa och 2 förs inte in. Inget har sparats än.');
    const rows = allByRole(page.element, 'row').map((each) => wordsIn(each));
    expect(rows).toContain('Vad har ni gjort under perioden?● Förs in6.2, D8Kursen har hållits.');
    expect(rows).toContain('Går det enligt plan?■ Gick inte att läsaSvaret är inget av de ord som går att välja.6.2, D6sådär');
    expect(rows.some((each) => each.startsWith('Ingen fråga i rapporten○ Förs inte in'))).toBe(true);
    expect(byLabel(page.element, 'Vad har ni gjort sedan förra omgången?').value).toBe('');
    page.http.expectNone(`${address}/draft`);
  });

  it('puts the answers into the fields, from where they are saved the ordinary way', async () => {
    await answer();
    byRole(page.element, 'button', 'För in 1 svar i rapporten').click();
    await page.settle();
    expect(byLabel(page.element, 'Vad har ni gjort sedan förra omgången?').value).toBe('Kursen har hållits.');
    const saved = page.http.expectOne(`${address}/draft`);
    expect([saved.request.body, saved.request.headers.get('If-Match')]).toEqual([
      { done: 'Kursen har hållits.', perspectives: [{ key: 'hbtqi', text: 'Något nytt.' }] },
      '"3"',
    ]);
    saved.flush(draftOf({}, { version: 4 }));
    await page.settle();
    expect(wordsIn(page.element)).toContain('1 svar är införda i fälten och sparas.');
  });

  it('can be left without a trace', async () => {
    await answer();
    byRole(page.element, 'button', 'Kasta läsningen').click();
    await page.settle();
    expect(wordsIn(page.element)).not.toContain('Läst ur');
    page.http.expectNone(`${address}/draft`);
  });

  it('says in words when the file cannot be read', async () => {
    await choose('annat.xlsx');
    const { status } = problems['workbook-unreadable'];
    page.http
      .expectOne(`${address}/workbook`)
      .flush({ kind: 'workbook-unreadable', status, title: '', detail: '', instance: 'i-1', type: '' }, { status, statusText: '' });
    await page.settle();
    expect(wordsIn(page.element)).toContain('Excelfilen går inte att läsa in');
  });
});
