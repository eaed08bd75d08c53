import type { ReportView, SuggestionView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { Report } from './report';
import { draftOf, reportOf, submittedOf, writer } from './report-sample';

jest.setTimeout(30_000);

const address = '/api/v1/reports/r-1';

async function show(report: ReportView): Promise<Rendered<Report>> {
  const page = await render(Report, { inputs: { reportId: 'r-1' }, routes: [{ path: '**', children: [] }] });
  page.http.expectOne(address).flush(report);
  await page.settle();
  return page;
}

const press = async (page: Rendered<Report>, name: string | RegExp): Promise<void> => {
  byRole(page.element, 'button', name).click();
  await page.settle();
};

const suggestion: SuggestionView = {
  id: 's-1',
  versionNr: 1,
  section: 'done',
  perspective: null,
  start: 0,
  end: 10,
  quote: 'Kursplanen',
  proposal: 'Planen',
  by: 'Linnéa Castegren',
  at: '2027-01-29T08:00:00.000Z',
  mine: false,
  answer: null,
  answeredBy: null,
  answeredAt: null,
};
const returned = submittedOf({
  status: 'returned',
  can: writer,
  suggestions: [suggestion],
  events: [{ at: '2027-01-29T08:00:00.000Z', kind: 'returned', by: 'Linnéa Castegren', versionNr: 1, reason: null }],
});

describe('steps that are taken with a reason', () => {
  it('withdraws a submitted report after a question, and opens it for writing', async () => {
    const page = await show(submittedOf({ version: 2, can: { ...submittedOf().can, withdraw: true } }));
    await press(page, 'Ta tillbaka rapporten');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await press(page, 'Ta tillbaka rapporten');
    const request = page.http.expectOne(`${address}/withdrawal`);
    expect([request.request.headers.get('If-Match'), request.request.body]).toEqual(['"2"', {}]);
    request.flush(reportOf());
    await page.settle();
    expect(byLabel(page.element, 'Vad har ni gjort sedan förra omgången?')).toBeTruthy();
  });

  it('locks only with a reason, and says why the server refused', async () => {
    const page = await show(submittedOf({ can: { ...submittedOf().can, lock: true } }));
    await press(page, 'Lås rapporten');
    await press(page, 'Lås rapporten');
    expect(wordsIn(page.element)).toContain('Skriv varför.');
    page.http.expectNone(`${address}/lock`);
    write(byLabel(page.element, 'Skäl'), 'Uppgifterna utreds.');
    await press(page, 'Lås rapporten');
    const request = page.http.expectOne(`${address}/lock`);
    expect(request.request.body).toEqual({ reason: 'Uppgifterna utreds.' });
    request.flush({ kind: 'version-stale', status: 412, title: '', detail: '', instance: '', type: '' }, { status: 412, statusText: 'x' });
    await page.settle();
    expect(wordsIn(byRole(page.element, 'alert'))).toContain('nyare version');
  });

  it('tells by whom and why a report is locked, and unlocks only for whoever may', async () => {
    const lock = { by: 'Åsa Bergendahl', at: '2027-01-29T08:00:00.000Z', reason: 'Uppgifterna utreds.' };
    const page = await show(submittedOf({ lock }));
    expect(wordsIn(page.element)).toContain('Låst av Åsa Bergendahl 29 januari 2027 kl. 09.00');
    expect(wordsIn(page.element)).toContain('Uppgifterna utreds.');
    expect(allByRole(page.element, 'button', /Lås/)).toEqual([]);
  });
});

describe('suggested wordings in a report that came back', () => {
  it('stand beside their field and in the list of parts', async () => {
    const page = await show(returned);
    expect(wordsIn(byRole(page.element, 'navigation', 'Delar'))).toContain('1 förslag');
    expect(wordsIn(page.element)).toContain('En föreslagen formulering står vid sitt fält.');
    const group = byRole(page.element, 'group', 'Linnéa Castegren föreslår en annan formulering');
    expect([group.querySelector('del')?.textContent, group.querySelector('ins')?.textContent]).toEqual([
      expect.stringContaining('Kursplanen'),
      expect.stringContaining('Planen'),
    ]);
  });

  it('are put into the field by the writer, from the version that is stored', async () => {
    const page = await show(returned);
    await press(page, 'Godta: Planen');
    const request = page.http.expectOne(`${address}/suggestions/s-1/acceptance`);
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    const content = { ...draftOf().content, done: 'Planen är klar.' };
    const answered: SuggestionView = { ...suggestion, answer: 'accepted', answeredBy: 'Karin Lindqvist' };
    request.flush({ draft: { ...draftOf(), version: 4, content }, suggestions: [answered] });
    await page.settle();
    expect(byLabel<HTMLTextAreaElement>(page.element, 'Vad har ni gjort sedan förra omgången?').value).toBe('Planen är klar.');
    expect(wordsIn(page.element)).toContain('Godtaget av Karin Lindqvist');
    expect(allByRole(page.element, 'button', /Godta/)).toEqual([]);
  });

  it('are left, and explain themselves when they no longer fit', async () => {
    const page = await show(returned);
    await press(page, 'Avböj: Planen');
    const kind = 'suggestion-does-not-fit';
    const body = { kind, status: 409, title: '', detail: '', instance: '', type: '' };
    page.http.expectOne(`${address}/suggestions/s-1/refusal`).flush(body, { status: 409, statusText: 'x' });
    await page.settle();
    expect(wordsIn(byRole(page.element, 'alert'))).toContain('Förslaget passar inte längre i texten');
  });
});
