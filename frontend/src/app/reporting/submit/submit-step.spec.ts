import type { TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { problems, type ProblemKind, type ReportView } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../../testing/seek';
import { Report } from '../report';
import { draftOf, lastContent, reportOf, submittedOf } from '../report-sample';

// The first test also compiles the whole page.
jest.setTimeout(30_000);

const address = '/api/v1/reports/r-1';
const attester = { ...reportOf().can, submit: true };
const finished = (more: Partial<ReportView> = {}): ReportView => reportOf({ draft: draftOf(lastContent, { missing: [] }), ...more });
const keyOf = (request: TestRequest): string | null => request.request.headers.get('Idempotency-Key');

function refuse(request: TestRequest, kind: ProblemKind): void {
  const { status } = problems[kind];
  request.flush({ kind, status, title: '', detail: '', instance: 'i-1', type: '' }, { status, statusText: kind });
}

describe('submitting a report', () => {
  let page: Rendered<Report>;

  const show = async (report: ReportView): Promise<void> => {
    page = await render(Report, { inputs: { reportId: 'r-1', step: 'submit' }, routes: [{ path: '**', children: [] }] });
    page.http.expectOne(address).flush(report);
    await page.settle();
  };
  const press = async (): Promise<void> => {
    byRole(page.element, 'button', 'Skicka in rapporten').click();
    await page.settle();
  };
  const sent = (): TestRequest => page.http.expectOne(`${address}/submissions`);

  it('lists what is missing with links to the fields, and does not send', async () => {
    await show(reportOf());
    expect(
      allByRole(page.element, 'link')
        .map((link) => link.getAttribute('href'))
        .filter((href) => href?.includes('#answer-')),
    ).toEqual(['/#answer-workStatus', '/#answer-rating', '/#answer-done', '/#answer-next']);
    await press();
    page.http.expectNone(`${address}/submissions`);
    expect(wordsIn(page.element)).toContain('Rapporten kan skickas in när det som saknas är ifyllt.');
  });

  it('says who receives it and what is sent, to the last öre', async () => {
    await show(finished());
    expect(wordsIn(page.element)).toContain(
      'Rapporten går till samordningen för Övningsplan 2024–2027 och blir inkommen där i samma stund.',
    );
    expect(wordsIn(page.element)).toContain('Innehållet låses som version 1.');
    expect(wordsIn(page.element)).toContain('Kursplanen är klar.');
    expect(wordsIn(page.element).replace(/\s/g, ' ')).toContain('1 200 tkr');
  });

  it('asks plain questions that never stop anything, and saves what is answered', async () => {
    await show(finished({ can: attester }));
    const text = { sv: 'Har inget ändrats?', en: 'Has nothing changed?' };
    page.http.expectOne(`${address}/plain-questions`).flush({ questions: [{ rule: 'same-words', text }] });
    await page.settle();
    const field = byLabel(page.element, /Har inget ändrats\?/);
    write(field, 'Nej.');
    field.dispatchEvent(new Event('blur'));
    await page.settle();
    const saved = page.http.expectOne(`${address}/draft`);
    expect(saved.request.body).toEqual({ replies: [{ rule: 'same-words', text: 'Nej.' }] });
    const view = draftOf({ ...lastContent, replies: [{ rule: 'same-words', text: 'Nej.' }] }, { version: 4, missing: [] });
    saved.flush(view);
    await page.settle();
    await press();
    expect(sent().request.headers.get('If-Match')).toBe('"4"');
  });

  it('lists marks that are not true and those without their sentence, and does not send', async () => {
    const carriedOver = [{ question: 'next', timesInARow: 2, since: { sv: 'Omgång 2', en: 'Round 2' }, needsSentence: true }];
    const unchanged = ['done', 'next'].map((question) => ({ question, sentence: '' }));
    const draft = draftOf({ ...lastContent, done: 'Nytt.', unchanged }, { missing: [] });
    await show(finished({ can: attester, draft, carriedOver }));
    const links = allByRole(page.element, 'link').map((link) => link.getAttribute('href'));
    expect(links.filter((href) => href?.includes('#answer-'))).toEqual(['/#answer-done', '/#answer-unchanged-next']);
    await press();
    page.http.expectNone(`${address}/submissions`);
  });

  it('says in whose place a substitute submits', async () => {
    await show(finished({ can: attester, substituteFor: { id: 'p-9', name: 'Helena Storm Bergman' } }));
    expect(wordsIn(page.element)).toContain('Du skickar in som ersättare för Helena Storm Bergman.');
  });

  it('needs to know on whose behalf it is sent, from somebody who may not attest', async () => {
    await show(finished());
    await press();
    page.http.expectNone(`${address}/submissions`);
    expect(wordsIn(page.element)).toContain('Välj ett av alternativen.');
    byLabel(page.element, /Helena Storm Bergman/).click();
    await press();
    expect(sent().request.body).toEqual({ evidenceSeen: [], onBehalfOfId: 'p-9' });
  });

  it('asks an attester nothing, sends what is saved, and goes to the receipt', async () => {
    const navigate = jest.spyOn(Router.prototype, 'navigate');
    await show(finished({ can: attester }));
    expect(allByRole(page.element, 'radio')).toEqual([]);
    await press();
    const request = sent();
    expect([request.request.body, request.request.headers.get('If-Match')]).toEqual([{ evidenceSeen: [] }, '"3"']);
    request.flush({ reportId: 'r-1', versionNr: 1 });
    await page.settle();
    expect(navigate).toHaveBeenCalledWith(['/reports', 'r-1', 'receipt', 1], { replaceUrl: true });
    expect(TestBed.inject(Router).url).toBe('/reports/r-1/receipt/1');
    navigate.mockRestore();
  });

  it('keeps its key when no answer came, and does not claim that nothing was sent', async () => {
    await show(finished({ can: attester }));
    await press();
    const first = sent();
    first.error(new ProgressEvent('error'));
    await page.settle();
    expect(wordsIn(page.element)).toContain('Vi vet inte om rapporten kom fram');
    await press();
    const second = sent();
    expect(keyOf(first)).toMatch(/^[0-9a-f-]{36}$/);
    expect(keyOf(second)).toBe(keyOf(first));
  });

  it('shows where the report stands when somebody else has submitted it', async () => {
    await show(finished({ can: attester }));
    await press();
    refuse(sent(), 'report-not-open');
    await page.settle();
    page.http.expectOne(address).flush(submittedOf());
    await page.settle();
    expect(wordsIn(page.element)).toContain('Rapporten kan inte ändras nu');
    expect(wordsIn(page.element)).toContain('Rapporten är inlämnad och väntar på granskning.');
  });

  it('reads the report again when somebody has saved meanwhile, and shows what is sent now', async () => {
    await show(finished({ can: attester }));
    await press();
    refuse(sent(), 'version-stale');
    await page.settle();
    page.http
      .expectOne(address)
      .flush(finished({ can: attester, draft: draftOf({ ...lastContent, next: 'Ändrat av en kollega.' }, { version: 9, missing: [] }) }));
    await page.settle();
    expect(wordsIn(page.element)).toContain('Någon annan har sparat en nyare version');
    expect(wordsIn(page.element)).toContain('Ändrat av en kollega.');
    await press();
    expect(sent().request.headers.get('If-Match')).toBe('"9"');
  });

  it('says what to do when there is nobody who can attest', async () => {
    await show(finished({ attesters: [] }));
    expect(wordsIn(page.element)).toContain('Er organisation har ingen attestant i Lägesbild.');
    expect(allByRole(page.element, 'button', 'Skicka in rapporten')).toEqual([]);
  });
});
