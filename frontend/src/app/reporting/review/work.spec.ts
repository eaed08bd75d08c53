import type { ReportView } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../../testing/seek';
import { Review } from './review';
import { pageOf, signedIn, underReview } from './review-sample';

const shown = async (report: ReportView = underReview()): Promise<Rendered<Review>> => {
  const screen = await render(Review, { inputs: { reportId: report.id }, providers: [signedIn], routes: [{ path: '**', children: [] }] });
  screen.http.expectOne(`/api/v1/reports/${report.id}`).flush(report);
  await screen.settle();
  screen.http.match((request) => request.url.endsWith('/review-queue')).forEach((request) => request.flush(pageOf([])));
  await screen.settle();
  return screen;
};

const note = {
  id: 'n-1',
  versionNr: 1,
  section: 'money' as const,
  perspective: null,
  text: 'Ange prognosen.',
  by: 'Linnéa Castegren',
  at: '2027-02-01T08:00:00.000Z',
  mine: true,
};
const dialog = (): HTMLElement => document.querySelector<HTMLElement>('[role=dialog]')!;

// The whole desk is drawn each time: that takes seconds on a machine that is busy with other things.
jest.setTimeout(30_000);

afterEach(() => document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove()));

describe('notes', () => {
  it('are written on a section of the report, and kept until they are sent', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Skriv not om avsnittet Pengar').click();
    await settle();
    expect(document.activeElement).toBe(byLabel(element, 'Ny not'));
    write(byLabel(element, 'Ny not'), 'Ange prognosen.');
    await settle();
    expect(localStorage.getItem('lagesbild.review.p-1.r-1')).toContain('Ange prognosen.');
    byRole(element, 'button', 'Lägg till noten').click();
    await settle();
    const sent = http.expectOne('/api/v1/reports/r-1/notes');
    expect(sent.request.body).toEqual({ section: 'money', text: 'Ange prognosen.' });
    sent.flush(underReview({ notes: [note] }));
    await settle();
    expect(byLabel<HTMLTextAreaElement>(element, 'Ny not').value).toBe('');
    expect(localStorage.getItem('lagesbild.review.p-1.r-1')).toBeNull();
  });

  it('can be about one perspective, and say so', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Skriv not om perspektivet Barnets rätt').click();
    await settle();
    const about = byLabel<HTMLSelectElement>(element, 'Avsnitt');
    expect(about.selectedOptions[0]?.text).toBe('Perspektiv: Barnets rätt');
    write(byLabel(element, 'Ny not'), 'Hur många barn?');
    byRole(element, 'button', 'Lägg till noten').click();
    await settle();
    const sent = http.expectOne('/api/v1/reports/r-1/notes');
    expect(sent.request.body).toEqual({ section: 'perspectives', perspective: 'barnets-ratt', text: 'Hur många barn?' });
    const on = { ...note, section: 'perspectives' as const, perspective: 'barnets-ratt', text: 'Hur många barn?' };
    sent.flush(underReview({ notes: [on] }));
    await settle();
    expect(byRole(element, 'button', 'Ta bort noten om Perspektiv: Barnets rätt')).toBeTruthy();
  });

  it('can be removed by whoever wrote them, and put back', async () => {
    const others = { ...note, id: 'n-2', section: 'next' as const, mine: false };
    const { element, http, settle } = await shown(underReview({ notes: [note, others] }));
    expect(allByRole(element, 'button', /^Ta bort noten/).map((each) => each.getAttribute('aria-label'))).toEqual([
      'Ta bort noten om Pengar',
    ]);
    byRole(element, 'button', 'Ta bort noten om Pengar').click();
    await settle();
    http.expectOne('/api/v1/reports/r-1/notes/n-1').flush(underReview({ notes: [others] }));
    await settle();
    byRole(element, 'button', 'Ångra').click();
    await settle();
    expect(http.expectOne('/api/v1/reports/r-1/notes').request.body).toEqual({ section: 'money', text: 'Ange prognosen.' });
  });
});

describe('the coordination’s assessment', () => {
  it('needs a reason when it differs from the agency’s, and says so at the field', async () => {
    const { element, http, settle } = await shown();
    byLabel(element, 'Avvikelse').click();
    await settle();
    byRole(element, 'button', 'Spara bedömningen').click();
    await settle();
    http.expectNone('/api/v1/reports/r-1/assessment');
    expect(byLabel(element, /^Varför/).getAttribute('aria-invalid')).toBe('true');
    write(byLabel(element, /^Varför/), 'Provet har inte börjat.');
    await settle();
    byRole(element, 'button', 'Spara bedömningen').click();
    await settle();
    const sent = http.expectOne('/api/v1/reports/r-1/assessment');
    expect(sent.request.body).toEqual({ rating: 'off-track', reason: 'Provet har inte börjat.' });
    sent.flush(
      underReview({
        assessment: {
          version: 1,
          rating: 'off-track',
          reason: 'Provet har inte börjat.',
          by: 'Linnéa Castegren',
          at: '2027-02-01T08:00:00.000Z',
        },
      }),
    );
    await settle();
    expect(wordsIn(element)).toContain('Bedömningen är sparad.');
  });
});

describe('a return', () => {
  it('shows the server’s words at the reason when neither note nor reason is given', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Återsänd').click();
    await settle();
    expect(document.activeElement).toBe(byLabel(element, 'Skäl'));
    byRole(element, 'button', 'Återsänd rapporten').click();
    await settle();
    const refused = { type: 'x', kind: 'return-needs-note', title: 'x', status: 409, detail: 'x', instance: 'i' };
    http.expectOne('/api/v1/reports/r-1/return').flush(refused, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(wordsIn(element)).toContain('Skriv minst en not, ett förslag eller ett skäl');
    write(byLabel(element, 'Skäl'), 'Prognosen saknas.');
    await settle();
    byRole(element, 'button', 'Återsänd rapporten').click();
    await settle();
    const sent = http.expectOne('/api/v1/reports/r-1/return');
    expect([sent.request.body, sent.request.headers.get('If-Match')]).toEqual([{ reason: 'Prognosen saknas.' }, '"4"']);
  });
});

describe('obstacles', () => {
  const register = { ...pageOf([]), kinds: [{ key: 'sekretess', sv: 'Sekretess', en: 'Secrecy', open: 2 }], can: { raise: true } };

  it('are flagged from a whole answer, and keep what was written when the server refuses', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Flagga hinder ur avsnittet Hinder').click();
    await settle();
    http.expectOne((request) => request.url.endsWith('/obstacles')).flush(register);
    await settle();
    byRole(dialog(), 'button', 'Flagga hindret').click();
    await settle();
    expect(byLabel(dialog(), 'Rubrik').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(byLabel(dialog(), 'Rubrik'));
    write(byLabel(dialog(), 'Rubrik'), 'Lagstöd saknas');
    write(byLabel(dialog(), 'Vad det hindrar'), 'Rutinen.');
    byLabel(dialog(), /^Allvarlig/).click();
    byLabel(dialog(), 'Regeringen måste besluta').click();
    const kinds = byLabel<HTMLSelectElement>(dialog(), 'Slag');
    kinds.value = 'sekretess';
    kinds.dispatchEvent(new Event('change'));
    await settle();
    byRole(dialog(), 'button', 'Flagga hindret').click();
    await settle();
    const sent = http.expectOne((request) => request.method === 'POST');
    expect(sent.request.body).toEqual({
      title: 'Lagstöd saknas',
      kind: 'sekretess',
      hinders: 'Rutinen.',
      severity: 'high',
      governmentMustAct: true,
      mustActKeys: [],
      passage: { reportId: 'r-1', versionNr: 1, section: 'obstacles', start: 0, end: 15 },
    });
    sent.flush(
      { type: 'x', kind: 'passage-not-found', title: 'x', status: 409, detail: 'x', instance: 'i' },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(wordsIn(byRole(dialog(), 'alert'))).toContain('Citatet finns inte i rapporten');
    expect(byLabel(dialog(), 'Rubrik').value).toBe('Lagstöd saknas');
  });

  it('can be chosen among those that the plan has open', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Koppla till hinder ur avsnittet Gjort').click();
    await settle();
    const obstacle = {
      id: 'o-1',
      title: { sv: 'Personal slutar', en: null },
      kind: { key: 'p', sv: 'Personalomsättning', en: 'Turnover' },
      severity: 'high',
      state: 'flagged',
      governmentMustAct: false,
      mustAct: [],
      sinceRound: null,
      areas: [],
      organisations: 3,
      rounds: 1,
    };
    http
      .expectOne((request) => request.params.get('open') === 'true')
      .flush({ ...register, ...pageOf([obstacle, { ...obstacle, id: 'o-2', title: { sv: 'Lagstöd saknas', en: null } }]) });
    await settle();
    write(byLabel(dialog(), 'Sök bland planens öppna hinder'), 'lagstöd');
    await settle();
    expect(allByRole(dialog(), 'button', /^Koppla/).map(wordsIn)).toEqual(['Koppla: Lagstöd saknas']);
    byRole(dialog(), 'button', 'Koppla: Lagstöd saknas').click();
    await settle();
    const sent = http.expectOne('/api/v1/obstacles/o-2/links');
    expect(sent.request.body).toMatchObject({ section: 'done', start: 0 });
    sent.flush({ ...obstacle, id: 'o-2', title: { sv: 'Lagstöd saknas', en: null } });
    await settle();
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(wordsIn(element)).toContain('Stället är kopplat till hindret ”Lagstöd saknas”.');
    expect(http.match('/api/v1/reports/r-1')).toHaveLength(1);
  });
});
