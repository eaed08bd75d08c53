import type { TestRequest } from '@angular/common/http/testing';
import { HttpEventType } from '@angular/common/http';
import { evidenceLimits, problems, type EvidenceView, type ProblemKind, type ReportView } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../../testing/seek';
import { Report } from '../report';
import { reportOf, submittedOf } from '../report-sample';

// The first test also compiles the whole page.
jest.setTimeout(30_000);

const address = '/api/v1/reports/r-1';
const file = (more: Partial<EvidenceView> = {}): EvidenceView => ({
  id: 'e-1',
  kind: 'file',
  title: 'Utvärdering.pdf',
  address: null,
  mediaType: 'application/pdf',
  bytes: 1_258_291,
  sha256: 'ab'.repeat(32),
  secrecy: null,
  ...more,
});
const link = file({
  id: 'e-2',
  kind: 'link',
  title: 'Skrivelsen',
  address: 'https://www.regeringen.se/a',
  mediaType: null,
  bytes: null,
  sha256: null,
});

function refuse(request: TestRequest, kind: ProblemKind): void {
  const { status } = problems[kind];
  request.flush({ kind, status, title: '', detail: '', instance: 'i-1', type: '' }, { status, statusText: kind });
}

async function show(report: ReportView): Promise<Rendered<Report>> {
  const page = await render(Report, { inputs: { reportId: 'r-1' }, routes: [{ path: '**', children: [] }] });
  page.http.expectOne(address).flush(report);
  await page.settle();
  return page;
}

/** Chooses files, as the browser's own dialogue would. */
async function choose({ element, settle }: Rendered<Report>, ...files: File[]): Promise<void> {
  const box = element.querySelector<HTMLInputElement>('app-evidence-form input[type=file]')!;
  Object.defineProperty(box, 'files', { value: files, configurable: true });
  box.dispatchEvent(new Event('change'));
  await settle();
}

describe('the evidence of a draft', () => {
  it('sends a file as it is, says how far it has come, and lists it', async () => {
    const page = await show(reportOf());
    expect(wordsIn(page.element)).toContain('Inget underlag är bifogat.');
    const sent = new File(['%PDF-'], 'Utvärdering.pdf');
    await choose(page, sent);
    const request = page.http.expectOne(`${address}/files?name=Utv%C3%A4rdering.pdf`);
    expect([request.request.body, request.request.headers.get('Content-Type')]).toEqual([sent, 'application/octet-stream']);
    request.event({ type: HttpEventType.UploadProgress, loaded: 2, total: 5 });
    await page.settle();
    expect(wordsIn(page.element).replace(/\s/g, ' ')).toContain('Laddar upp Utvärdering.pdf: 40 %');
    request.flush({ items: [file()] });
    await page.settle();
    const shown = byRole(page.element, 'link', 'Hämta Utvärdering.pdf');
    expect([shown.getAttribute('href'), shown.getAttribute('download')]).toEqual([`${address}/files/e-1`, 'Utvärdering.pdf']);
    expect(wordsIn(page.element).replace(/\s/g, ' ')).toContain('1,2 MB');
    expect(page.element.querySelector('progress')).toBeNull();
  });

  it('says beside the file why it was not taken, before it is sent where that is known', async () => {
    const page = await show(reportOf());
    const large = new File(['a'], 'stor.pdf');
    Object.defineProperty(large, 'size', { value: evidenceLimits.fileBytes + 1 });
    await choose(page, new File(['MZ'], 'program.exe'), large, new File([], 'tom.txt'));
    page.http.expectNone((request) => request.url.includes('/files'));
    expect(wordsIn(page.element)).toContain('program.exe togs inte emot.');
    expect(wordsIn(page.element)).toContain('stor.pdf togs inte emot.');
    expect(wordsIn(page.element)).toContain('tom.txt togs inte emot.');
    await choose(page, new File(['a'], 'bild.png'));
    refuse(page.http.expectOne(`${address}/files?name=bild.png`), 'file-content-differs');
    await page.settle();
    expect(wordsIn(page.element)).toContain('bild.png togs inte emot. Filen är inte det som namnet säger.');
    expect(() => byRole(page.element, 'button', 'Försök igen')).toThrow();
    for (const button of allByRole(page.element, 'button').filter((each) => each.textContent.includes('Ta bort meddelandet')))
      button.click();
    await page.settle();
    expect(wordsIn(page.element)).not.toContain('togs inte emot');
  });

  it('sends one file after the other, and again when the network was away', async () => {
    const page = await show(reportOf());
    await choose(page, new File(['a'], 'a.txt'), new File(['b'], 'b.txt'));
    page.http.expectNone(`${address}/files?name=b.txt`);
    page.http.expectOne(`${address}/files?name=a.txt`).error(new ProgressEvent('error'));
    await page.settle();
    page.http.expectOne(`${address}/files?name=b.txt`).flush({ items: [file({ title: 'b.txt' })] });
    await page.settle();
    byRole(page.element, 'button', 'Försök igen').click();
    await page.settle();
    page.http.expectOne(`${address}/files?name=a.txt`).flush({ items: [file({ title: 'a.txt' }), file({ id: 'e-3', title: 'b.txt' })] });
    await page.settle();
    expect(wordsIn(page.element)).not.toContain('togs inte emot');
  });

  it('takes a note on secrecy and shows it as a marking', async () => {
    const page = await show(reportOf({ draftEvidence: [file()] }));
    byRole(page.element, 'button', 'Not om sekretess för Utvärdering.pdf').click();
    await page.settle();
    write(byLabel(page.element, 'Not om sekretess för Utvärdering.pdf'), '18 kap. 1 § OSL');
    await page.settle();
    byRole(page.element, 'button', 'Spara noten').click();
    const request = page.http.expectOne(`${address}/evidence/e-1`);
    expect([request.request.method, request.request.body]).toEqual(['PATCH', { secrecy: '18 kap. 1 § OSL' }]);
    request.flush({ items: [file({ secrecy: '18 kap. 1 § OSL' })] });
    await page.settle();
    expect(wordsIn(page.element)).toContain('Sekretess 18 kap. 1 § OSL');
  });

  it('asks before it takes evidence out', async () => {
    const page = await show(reportOf({ draftEvidence: [file(), link] }));
    byRole(page.element, 'button', 'Ta bort Utvärdering.pdf').click();
    await page.settle();
    expect(wordsIn(page.element)).toContain('Ta bort ”Utvärdering.pdf” ur utkastet? Det som redan är inlämnat påverkas inte.');
    byRole(page.element, 'button', 'Ja, ta bort').click();
    const request = page.http.expectOne(`${address}/evidence/e-1`);
    expect(request.request.method).toBe('DELETE');
    request.flush({ items: [link] });
    await page.settle();
    expect(wordsIn(page.element)).toContain('Utvärdering.pdf är borttagen.');
  });

  it('adds a link, and says at the address what is wrong with it', async () => {
    const page = await show(reportOf());
    byRole(page.element, 'button', 'Lägg till en länk').click();
    await page.settle();
    write(byLabel(page.element, 'Vad länken visar'), 'Skrivelsen');
    write(byLabel(page.element, 'Adress'), 'http://regeringen.se');
    await page.settle();
    byRole(page.element, 'button', 'Lägg till länken').click();
    const { status } = problems['invalid-input'];
    const errors = [{ pointer: '#/address', rule: 'wrong-form', detail: 'Fel form' }];
    page.http
      .expectOne(`${address}/links`)
      .flush({ kind: 'invalid-input', status, title: '', detail: '', instance: 'i-1', type: '', errors }, { status, statusText: '' });
    await page.settle();
    expect(byLabel(page.element, 'Adress').getAttribute('aria-invalid')).toBe('true');
    write(byLabel(page.element, 'Adress'), 'https://www.regeringen.se/a');
    await page.settle();
    byRole(page.element, 'button', 'Lägg till länken').click();
    const request = page.http.expectOne(`${address}/links`);
    expect(request.request.body).toEqual({ title: 'Skrivelsen', address: 'https://www.regeringen.se/a' });
    request.flush({ items: [link] });
    await page.settle();
    const shown = byRole(page.element, 'link', /^Skrivelsen/);
    expect([shown.getAttribute('href'), shown.getAttribute('rel')]).toEqual(['https://www.regeringen.se/a', 'noopener noreferrer']);
  });
});

describe('the evidence of a submitted report', () => {
  it('is read, and not changed', async () => {
    const latest = { ...submittedOf().latest!, evidence: [file({ secrecy: '21 kap. 1 § OSL' })] };
    const page = await show(submittedOf({ latest }));
    expect(byRole(page.element, 'link', 'Hämta Utvärdering.pdf')).toBeTruthy();
    expect(wordsIn(page.element)).toContain('Sekretess 21 kap. 1 § OSL');
    expect(page.element.querySelector('input[type=file]')).toBeNull();
  });
});
