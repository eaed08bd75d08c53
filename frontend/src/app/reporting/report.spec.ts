import { problems, type ProblemKind, type ReportView } from '@lagesbild/contract';
import type { TestRequest } from '@angular/common/http/testing';
import { Language } from '../core/language';
import { TestBed } from '@angular/core/testing';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { render, type Rendered } from '../../testing/render';
import { Report } from './report';
import { draftOf, emptyContent, lastContent, reportOf, submittedOf } from './report-sample';

// The first test also compiles the whole page.
jest.setTimeout(30_000);

const address = '/api/v1/reports/r-1';
const done = 'Vad har ni gjort sedan förra omgången?';

function refuse(request: TestRequest, kind: ProblemKind): void {
  const { status } = problems[kind];
  request.flush({ kind, status, title: '', detail: '', instance: 'i-1', type: '' }, { status, statusText: kind });
}

const onPerspective = {
  id: 'n-1',
  versionNr: 1,
  section: 'perspectives' as const,
  perspective: 'hbtqi',
  text: 'Vad har ni sett?',
  by: 'Linnéa Castegren',
  at: '2027-01-20T09:30:00.000Z',
  mine: false,
};

async function show(report: ReportView, inputs: Record<string, unknown> = {}): Promise<Rendered<Report>> {
  const page = await render(Report, { inputs: { reportId: 'r-1', ...inputs }, routes: [{ path: '**', children: [] }] });
  page.http.expectOne(address).flush(report);
  await page.settle();
  return page;
}

async function leave({ settle }: Rendered<Report>, control: HTMLElement): Promise<void> {
  control.dispatchEvent(new Event('blur'));
  await settle();
}

describe('writing a report', () => {
  it('says what may be done, how long there is and what is left', async () => {
    jest.useFakeTimers({ now: new Date('2027-01-12T08:00:00Z'), doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'nextTick'] });
    const { element } = await show(reportOf());
    jest.useRealTimers();
    expect(byRole(element, 'heading', '6.2 Utbildning av utredare')).toBeTruthy();
    expect(wordsIn(element)).toContain('Skriv klart och skicka in.');
    expect(wordsIn(element)).toContain('Sista dag är 30 januari 2027, om 18 dagar. Omgången stänger 13 februari 2027.');
    expect(wordsIn(element)).toContain('Kvar innan rapporten kan skickas in: Läget, Gjort, På gång.');
    expect(wordsIn(element)).toContain('Övningsdata');
  });

  it('asks about money only where the server has that part', async () => {
    const sections = draftOf().sections.filter(({ section }) => section !== 'money');
    const { element } = await show(reportOf({ draft: draftOf({}, { sections }) }));
    expect(() => byLabel(element, /Använt sedan starten/)).toThrow();
    expect(byLabel(element, 'Hbtqi')).toBeTruthy();
  });

  it('saves when a field is left, and says when it is saved', async () => {
    const page = await show(reportOf());
    const text = byLabel(page.element, done);
    write(text, 'Kursen har hållits.');
    await page.settle();
    expect(wordsIn(page.element)).toContain('Sparar …');
    await leave(page, text);
    const request = page.http.expectOne(`${address}/draft`);
    expect(request.request.body).toEqual({ done: 'Kursen har hållits.' });
    request.flush(draftOf({ done: 'Kursen har hållits.' }, { version: 4, savedAt: new Date().toISOString() }));
    await page.settle();
    expect(wordsIn(page.element)).toMatch(/Sparat \d\d\.\d\d av Karin Lindqvist/);
  });

  it('copies last round’s answer into the field, and takes it back again', async () => {
    const page = await show(reportOf({ draft: draftOf({ done: 'Påbörjat svar' }) }));
    byRole(page.element, 'button', /^Inget har ändrats, behåll svaret: Gjort/).click();
    await page.settle();
    expect(byLabel(page.element, done).value).toBe('Kursplanen är klar.');
    expect(wordsIn(page.element)).toContain('Inget har ändrats sedan Omgång 4');
    const request = page.http.expectOne(`${address}/draft`);
    expect(request.request.body).toEqual({ done: 'Kursplanen är klar.', unchanged: [{ question: 'done', sentence: '' }] });
    request.flush(draftOf({}, { version: 4 }));
    await page.settle();
    byRole(page.element, 'button', /^Ångra/).click();
    await page.settle();
    expect(byLabel(page.element, done).value).toBe('Påbörjat svar');
    expect(wordsIn(page.element)).not.toContain('Inget har ändrats sedan');
  });

  it('takes the mark away as soon as something is written in the field', async () => {
    const marked = draftOf({ done: 'Kursplanen är klar.', unchanged: [{ question: 'done', sentence: '' }] });
    const page = await show(reportOf({ draft: marked }));
    expect(wordsIn(page.element)).toContain('Inget har ändrats sedan Omgång 4');
    const text = byLabel(page.element, done);
    write(text, 'Kursplanen är klar. Kursen börjar.');
    await leave(page, text);
    expect(wordsIn(page.element)).not.toContain('Inget har ändrats sedan');
    expect(page.http.expectOne(`${address}/draft`).request.body).toEqual({
      done: 'Kursplanen är klar. Kursen börjar.',
      unchanged: [{ question: 'done', sentence: null }],
    });
  });

  it('asks for a sentence the third time in a row, and says since when', async () => {
    const carriedOver = [{ question: 'done', timesInARow: 2, since: { sv: 'Omgång 2', en: 'Round 2' }, needsSentence: true }];
    const page = await show(reportOf({ carriedOver }));
    byRole(page.element, 'button', /^Inget har ändrats, behåll svaret: Gjort/).click();
    await page.settle();
    expect(wordsIn(page.element)).toContain('Inget har ändrats sedan Omgång 2');
    page.http.expectOne(`${address}/draft`).flush(draftOf({}, { version: 4 }));
    await page.settle();
    const sentence = byLabel(page.element, /^Svaret är detsamma för 3:e gången i rad\. Varför har inget ändrats\?/);
    write(sentence, 'Beslutet dröjer.');
    await leave(page, sentence);
    expect(page.http.expectOne(`${address}/draft`).request.body).toEqual({
      unchanged: [{ question: 'done', sentence: 'Beslutet dröjer.' }],
    });
  });

  it('names a colleague who has the report open, and in which part', async () => {
    const page = await show(reportOf());
    const told = page.http.expectOne(`${address}/presence`);
    expect([told.request.method, told.request.body]).toEqual(['PUT', { section: null }]);
    told.flush({
      colleagues: [
        { name: 'Erik Nyman', section: 'next' },
        { name: 'Li Berg', section: null },
      ],
    });
    await page.settle();
    expect(wordsIn(page.element)).toContain('Erik Nyman har också rapporten öppen, i På gång.');
    expect(wordsIn(page.element)).toContain('Li Berg har också rapporten öppen.');
    // In sight on a narrow screen too, and read out once.
    const [bar] = page.element.querySelectorAll<HTMLElement>('app-save-bar');
    expect(bar && wordsIn(bar)).toContain('Erik Nyman har också rapporten öppen, i På gång.');
    expect(allByRole(page.element, 'status').filter((each) => wordsIn(each).includes('Erik Nyman'))).toHaveLength(1);
    byLabel(page.element, done).focus();
    await page.settle();
    expect(page.http.expectOne(`${address}/presence`).request.body).toEqual({ section: 'done' });
  });

  it('keeps the text when the network is away, and says so', async () => {
    const page = await show(reportOf());
    const text = byLabel(page.element, done);
    write(text, 'viktigt');
    await leave(page, text);
    page.http.expectOne(`${address}/draft`).error(new ProgressEvent('error'));
    await page.settle();
    expect(wordsIn(page.element)).toContain('Inte sparat: nätet svarar inte, texten finns kvar här.');
    expect(text.value).toBe('viktigt');
  });

  it('asks to sign in again, and to come back to the same place', async () => {
    const page = await show(reportOf());
    const text = byLabel(page.element, done);
    write(text, 'viktigt');
    await leave(page, text);
    refuse(page.http.expectOne(`${address}/draft`), 'sign-in-required');
    await page.settle();
    const [link] = allByRole(page.element, 'link', 'Logga in igen och fortsätt');
    expect(link?.getAttribute('href')).toContain('/sign-in?returnTo=');
    expect(text.value).toBe('viktigt');
  });

  it('lets the writer choose when two have written the same field, and saves nothing for it before', async () => {
    const page = await show(reportOf());
    const text = byLabel(page.element, done);
    write(text, 'min text');
    await leave(page, text);
    refuse(page.http.expectOne(`${address}/draft`), 'version-stale');
    await page.settle();
    page.http
      .expectOne(address)
      .flush(reportOf({ draft: draftOf({ done: 'annan text', next: 'Nytt steg' }, { version: 8, savedBy: 'Erik Nyman' }) }));
    await page.settle();
    expect(wordsIn(page.element)).toContain('Du och Erik Nyman har skrivit här samtidigt.');
    expect(wordsIn(page.element)).toContain('annan text');
    expect(wordsIn(page.element)).toMatch(/Erik Nyman har sparat i rapporten samtidigt ?De här svaren har fått den nya texten: På gång\./);
    page.http.expectNone(`${address}/draft`);
    byRole(page.element, 'button', /^Ta den andra/).click();
    await page.settle();
    expect(text.value).toBe('annan text');
    byRole(page.element, 'button', /^Ångra/).click();
    await page.settle();
    expect(text.value).toBe('min text');
  });

  it('offers what was not saved when the page was last open', async () => {
    localStorage.setItem(
      'lagesbild.draft..r-1.earlier',
      JSON.stringify({ writtenAt: '2027-01-11T20:15:00.000Z', answers: { done: { value: 'från i går', known: [''] } } }),
    );
    const page = await show(reportOf());
    expect(wordsIn(page.element)).toContain('Det finns text som inte hann sparas');
    byRole(page.element, 'button', 'Lägg tillbaka texten').click();
    await page.settle();
    expect(byLabel(page.element, done).value).toBe('från i går');
    expect(page.http.expectOne(`${address}/draft`).request.body).toEqual({ done: 'från i går' });
  });

  it('opens a text for what is to be discussed, and keeps it when the box is cleared and ticked again', async () => {
    const page = await show(reportOf());
    const box = byLabel(page.element, 'Vi vill ta upp något på ett dialogmöte');
    box.click();
    await page.settle();
    write(byLabel(page.element, 'Vad vill ni ta upp?'), 'Lagstödet');
    box.click();
    await page.settle();
    expect(() => byLabel(page.element, 'Vad vill ni ta upp?')).toThrow();
    box.click();
    await page.settle();
    expect(byLabel(page.element, 'Vad vill ni ta upp?').value).toBe('Lagstödet');
  });

  it('shows the coordination’s notes beside the parts, and the reason on top, when a report comes back', async () => {
    const note = {
      id: 'n-1',
      versionNr: 1,
      section: 'done' as const,
      perspective: null,
      text: 'Vilka regioner?',
      by: 'Linnéa Castegren',
      at: '2027-01-20T09:00:00.000Z',
      mine: false,
    };
    const events = [
      {
        at: '2027-01-20T09:30:00.000Z',
        kind: 'returned' as const,
        by: 'Linnéa Castegren',
        versionNr: 1,
        reason: 'Svaren om regionerna saknas.',
      },
    ];
    const { element } = await show(
      submittedOf({
        status: 'returned',
        notes: [note, { ...note, id: 'n-0', versionNr: 0, text: 'Gammal not' }],
        events,
        can: reportOf().can,
      }),
    );
    expect(wordsIn(element)).toMatch(
      /Återsänd av Linnéa Castegren 20 januari 2027 kl. 10.30 ?Svaren om regionerna saknas\. ?En not står vid den del som den gäller\./,
    );
    const part = byRole(element, 'heading', 'Gjort').closest('section');
    expect(part && wordsIn(part)).toContain('Vilka regioner?');
    expect(wordsIn(element)).not.toContain('Gammal not');
  });

  it('shows a note on one perspective beside that perspective alone', async () => {
    const { element } = await show(submittedOf({ status: 'returned', notes: [onPerspective], can: reportOf().can }));
    const notes = [...element.querySelectorAll('app-note')];
    expect(notes.map((each) => each.nextElementSibling?.id)).toEqual(['answer-perspectives-hbtqi']);
  });

  it('may be left while the browser keeps the text, and asks first when it does not', async () => {
    const ask = jest.spyOn(window, 'confirm').mockReturnValue(false);
    const page = await show(reportOf());
    const { componentInstance: screen } = page.fixture;
    expect(await screen.mayLeave()).toBe(true);
    write(byLabel(page.element, done), 'kvar i webbläsaren');
    expect([await screen.mayLeave(), ask.mock.calls.length]).toEqual([true, 0]);
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    write(byLabel(page.element, done), 'finns bara här');
    const leaving = screen.mayLeave();
    page.http.expectOne(`${address}/draft`).error(new ProgressEvent('error'));
    expect([await leaving, ask.mock.calls.length]).toEqual([false, 1]);
    await page.settle();
    expect(wordsIn(page.element)).toContain('Stäng inte sidan förrän det står att den är sparad.');
    full.mockRestore();
    ask.mockRestore();
  });

  it('is complete in English', async () => {
    const page = await show(reportOf());
    TestBed.inject(Language).set('en');
    await page.settle();
    expect(byLabel(page.element, 'What have you done since the last round?')).toBeTruthy();
    expect(byRole(page.element, 'heading', '6.2 Training of investigators')).toBeTruthy();
  });
});

describe('reading a report', () => {
  it('shows the latest version with its receipt, and nothing to write in', async () => {
    const { element } = await show(submittedOf());
    expect(allByRole(element, 'textbox')).toEqual([]);
    expect(wordsIn(element)).toContain('Version 1, inlämnad 28 januari 2027 kl. 14.05 av Karin Lindqvist.');
    expect(wordsIn(element)).toContain('Kursplanen är klar.');
    expect(byRole(element, 'link', 'Kvittens på version 1').getAttribute('href')).toBe('/reports/r-1/receipt/1');
    expect(wordsIn(element)).toContain('på uppdrag av Helena Storm Bergman');
  });

  it('shows a note on one perspective with that perspective alone', async () => {
    const { element } = await show(submittedOf({ notes: [onPerspective] }));
    const rows = [...element.querySelectorAll<HTMLElement>('dl > div')].map(wordsIn).filter((words) => words.includes('Vad har ni sett?'));
    expect(rows).toEqual([expect.stringMatching(/^Hbtqi/)]);
    expect(element.querySelectorAll('app-note')).toHaveLength(1);
  });

  it('says what has not changed, and what was asked and not answered', async () => {
    const content = {
      ...lastContent,
      unchanged: [{ question: 'done', sentence: 'Beslutet dröjer.' }],
      replies: [{ rule: 'day-passed', text: 'I mars.' }],
    };
    const question = (rule: string, sv: string, reply: string | null) => ({ rule, text: { sv, en: sv }, reply });
    const asked = [question('same-words', 'Har inget ändrats?', null), question('day-passed', 'När kommer den?', 'I mars.')];
    const { element } = await show(submittedOf({ latest: { ...submittedOf().latest!, content, asked } }));
    expect(wordsIn(element)).toMatch(/Inget har ändrats sedan Omgång 4\. ?Beslutet dröjer\./);
    expect(wordsIn(element)).toMatch(/Har inget ändrats\? ?Svarade inte\. ?När kommer den\? ?I mars\./);
  });

  it('says it of the round’s own questions too, beside the answer', async () => {
    const question = { kind: 'text' as const, required: false, help: null, unit: null, choices: [] };
    const ownQuestions = [
      { ...question, key: 'plan', label: { sv: 'Har ni en plan?', en: 'Do you have a plan?' } },
      { ...question, key: 'samverkan', label: { sv: 'Med vem samverkar ni?', en: 'With whom do you co-operate?' } },
    ];
    const own = ownQuestions.map(({ key }) => ({ key, value: `Om ${key}.` }));
    const content = { ...lastContent, own, unchanged: [{ question: 'own:plan', sentence: 'Den gäller till 2028.' }] };
    const { element } = await show(submittedOf({ ownQuestions, latest: { ...submittedOf().latest!, content } }));
    expect(wordsIn(element)).toMatch(/Om plan\. ?= ?Inget har ändrats sedan Omgång 4\. ?Den gäller till 2028\. ?Med vem/);
    expect(wordsIn(element).split('Inget har ändrats sedan')).toHaveLength(2);
  });

  it('reads an older version when the address says so', async () => {
    const versions = [2, 1].map((nr) => ({
      nr,
      submittedAt: `2027-01-2${nr}T13:05:00.000Z`,
      submittedBy: 'Karin Lindqvist',
      onBehalfOf: null,
      asSubstitute: false,
      sha256: 'a'.repeat(64),
      withdrawnAt: null,
    }));
    const page = await show(
      submittedOf({ versions, latest: { ...versions[0]!, id: 'v-2', content: lastContent, asked: [], evidence: [] } }),
      {
        version: '1',
      },
    );
    page.http
      .expectOne(`${address}/versions/1`)
      .flush({ ...versions[1], id: 'v-1', content: { ...emptyContent, done: 'Första svaret.' }, asked: [], evidence: [] });
    await page.settle();
    expect(wordsIn(page.element)).toContain('Första svaret.');
    expect(wordsIn(page.element)).toContain('Du läser en äldre version.');
    expect(byRole(page.element, 'link', 'Läs den senaste').getAttribute('href')).toBe('/reports/r-1');
  });

  it('says that there is nothing to read when nothing has been submitted', async () => {
    const { element } = await show(submittedOf({ status: 'not-due', draft: null, latest: null, versions: [], events: [] }));
    expect(wordsIn(element)).toContain('Det finns ingen inlämnad rapport att läsa än.');
  });

  it('leads those who review to the review', async () => {
    const can = { ...submittedOf().can, startReview: true };
    const { element } = await show(submittedOf({ draft: null, can }));
    expect(byRole(element, 'link', 'Öppna granskningen').getAttribute('href')).toBe('/reports/r-1/review');
  });

  it('says in words when the report cannot be read', async () => {
    const page = await render(Report, { inputs: { reportId: 'r-1' } });
    refuse(page.http.expectOne(address), 'not-found');
    await page.settle();
    expect(wordsIn(byRole(page.element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
  });
});
