import type { ReportView } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../../testing/seek';
import { Review } from './review';
import { content, pageOf, queued, signedIn, underReview } from './review-sample';

const oldest = queued('r-0', 'Stödboende', '2027-01-20T08:00:00.000Z');

type Screen = Rendered<Review>;

const queueReads = ({ http }: Screen) => http.match((request) => request.url.endsWith('/review-queue'));

const answerQueue = async (screen: Screen): Promise<void> => {
  queueReads(screen).forEach((request) => request.flush(pageOf([queued('r-1', 'Utbildning', '2027-01-28T13:05:00.000Z'), oldest])));
  await screen.settle();
};

const shown = async (report: ReportView = underReview(), inputs: Record<string, unknown> = {}): Promise<Screen> => {
  const screen = await render(Review, {
    inputs: { reportId: report.id, ...inputs },
    providers: [signedIn],
    routes: [{ path: '**', children: [] }],
  });
  screen.http.expectOne(`/api/v1/reports/${report.id}`).flush(report);
  await screen.settle();
  await answerQueue(screen);
  return screen;
};

const press = async ({ settle }: Screen, key: string, target: EventTarget = document.body): Promise<void> => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
};

const refusal = (kind: string, status: number) =>
  [
    { type: 'x', kind, title: kind, status, detail: kind, instance: 'i' },
    { status, statusText: kind },
  ] as const;

// The whole desk is drawn each time: that takes seconds on a machine that is busy with other things.
jest.setTimeout(30_000);

afterEach(() => document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove()));

describe('the analyst’s desk', () => {
  it('says how many wait, and lists them with the oldest first', async () => {
    const { element } = await shown();
    expect(wordsIn(byRole(element, 'heading', /rapporter väntar/))).toMatch(/^Två rapporter väntar, den äldsta /);
    const links = allByRole(byRole(element, 'navigation', 'Kön'), 'link');
    expect(links.map(wordsIn)).toEqual(['Hela kön och filter', 'Stödboende', 'Utbildning']);
    expect(links[2]?.getAttribute('aria-current')).toBe('page');
    expect(links[1]?.getAttribute('href')).toBe('/reports/r-0/review?round=round-5');
  });

  it('asks for the queue of the round in the address', async () => {
    const screen = await render(Review, { inputs: { reportId: 'r-1', round: 'round-3' }, providers: [signedIn] });
    expect(queueReads(screen).map(({ request }) => request.url)).toEqual(['/api/v1/rounds/round-3/review-queue']);
  });

  it('explains itself when the report cannot be read, and when it has not been submitted', async () => {
    const screen = await render(Review, { inputs: { reportId: 'r-1' }, providers: [signedIn] });
    screen.http.expectOne('/api/v1/reports/r-1').flush(...refusal('not-found', 404));
    await screen.settle();
    expect(wordsIn(byRole(screen.element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
    byRole(screen.element, 'button', 'Försök igen').click();
    await screen.settle();
    screen.http.expectOne('/api/v1/reports/r-1').flush(underReview({ latest: null }));
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Rapporten är inte inlämnad än.');
  });

  it('shows the buttons that the server allows, and no others', async () => {
    const can = { ...underReview().can, note: false, return: false, approve: false, assess: false, raiseObstacle: false };
    const { element } = await shown(underReview({ can }));
    expect(allByRole(element, 'button', /Godkänn|Återsänd|Skriv not|Flagga|Spara|Lägg till/)).toEqual([]);
    expect(wordsIn(element)).toContain('Rapporten granskas.');
  });

  it('approves after a question, with the version that is shown, and offers the next in the queue', async () => {
    const screen = await shown();
    await press(screen, 'g');
    expect(document.activeElement?.textContent).toContain('Ja, godkänn');
    await press(screen, 'g');
    const sent = screen.http.expectOne('/api/v1/reports/r-1/approval');
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    sent.flush(underReview({ status: 'approved', version: 5, can: { ...underReview().can, approve: false, return: false } }));
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Rapporten är godkänd.');
    expect(document.activeElement?.closest('app-review-decision')?.querySelector('a')).toBe(document.activeElement);
    expect(document.activeElement?.textContent).toContain('Stödboende');
    expect(queueReads(screen)).toHaveLength(1);
  });

  it('goes to the next and the previous report, and starts a note or an obstacle, with one key', async () => {
    const screen = await shown();
    await press(screen, 'n');
    expect(document.activeElement).toBe(byLabel(screen.element, 'Ny not'));
    await press(screen, 'h');
    expect(wordsIn(document.querySelector('[role=dialog]') ?? document.body)).toContain('Lagstöd saknas.');
  });

  it('shows the keys when asked, and suggests other words for what is at hand', async () => {
    const screen = await shown();
    await press(screen, '?');
    expect(wordsIn(byRole(document.body, 'dialog'))).toContain('föreslå formulering');
    byRole(document.body, 'button', 'Stäng').click();
    await screen.settle();
    await press(screen, 'f');
    const dialog = byRole(document.body, 'dialog');
    expect(wordsIn(dialog)).toContain('Lagstöd saknas.');
    write(byLabel(dialog, 'Förslag'), 'Stöd i lag saknas.');
    byRole(dialog, 'button', 'Lägg till förslaget').click();
    await screen.settle();
    const sent = screen.http.expectOne('/api/v1/reports/r-1/suggestions');
    expect(sent.request.body).toEqual({ section: 'obstacles', start: 0, end: 15, proposal: 'Stöd i lag saknas.' });
    sent.flush(underReview({ version: 5 }));
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Förslaget är tillagt.');
  });

  it('tells who has the report, and takes it over with a reason', async () => {
    const can = { ...underReview().can, approve: false, return: false, takeOver: true };
    const review = { by: 'Rahel Gebremedhin', mine: false, since: '2027-01-29T08:00:00.000Z' };
    const screen = await shown(underReview({ can, review }));
    expect(wordsIn(screen.element)).toContain('Rahel Gebremedhin granskar');
    byRole(screen.element, 'button', 'Ta över granskningen').click();
    await screen.settle();
    write(byLabel(screen.element, 'Skäl'), 'Hon är sjuk.');
    byRole(screen.element, 'button', 'Ta över granskningen').click();
    await screen.settle();
    const sent = screen.http.expectOne('/api/v1/reports/r-1/takeover');
    expect([sent.request.headers.get('If-Match'), sent.request.body]).toEqual(['"4"', { reason: 'Hon är sjuk.' }]);
    sent.flush(underReview({ review: { ...review, mine: true } }));
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Du granskar');
    expect(queueReads(screen)).toHaveLength(1);
  });

  it('leaves the keys alone while somebody writes, with a modifier, and when they are turned off', async () => {
    const screen = await shown();
    const confirming = (): boolean => allByRole(screen.element, 'button', 'Ja, godkänn').length > 0;
    await press(screen, 'g', byLabel(screen.element, 'Ny not'));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'g', ctrlKey: true, bubbles: true }));
    await screen.settle();
    expect(confirming()).toBe(false);
    byLabel(screen.element, 'Använd tangenterna på den här sidan').click();
    await screen.settle();
    await press(screen, 'g');
    expect(confirming()).toBe(false);
    expect(localStorage.getItem('lagesbild.review.keys')).toBe('off');
  });
});

describe('when somebody else came first', () => {
  it('reads the report again, says what changed, and keeps what was written', async () => {
    const screen = await shown();
    byLabel(screen.element, 'Avvikelse').click();
    await screen.settle();
    write(byLabel(screen.element, /^Varför/), 'Min text');
    await screen.settle();
    byRole(screen.element, 'button', 'Spara bedömningen').click();
    await screen.settle();
    const sent = screen.http.expectOne('/api/v1/reports/r-1/assessment');
    expect(sent.request.headers.get('If-Match')).toBe('"0"');
    sent.flush(...refusal('version-stale', 412));
    await screen.settle();
    const assessment = {
      version: 1,
      rating: 'off-track' as const,
      reason: 'Annan syn.',
      by: 'Åsa Bergendahl',
      at: '2027-02-01T08:00:00.000Z',
    };
    screen.http.expectOne('/api/v1/reports/r-1').flush(underReview({ assessment }));
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Åsa Bergendahl satte samordningens bedömning.');
    expect(byLabel<HTMLTextAreaElement>(screen.element, /^Varför/).value).toBe('Min text');
    byRole(screen.element, 'button', 'Spara bedömningen').click();
    await screen.settle();
    expect(screen.http.expectOne('/api/v1/reports/r-1/assessment').request.headers.get('If-Match')).toBe('"1"');
  });
});

describe('what has been compared', () => {
  const button = (screen: Screen, name: string): HTMLElement => byRole(screen.element, 'button', name);

  it('marks what was added, says what is unchanged, and names what it is held against', async () => {
    const screen = await shown();
    expect(screen.element.querySelector('ins')?.textContent).toBe('tillagt: nästan ');
    const words = wordsIn(screen.element);
    expect(words).toContain('Ändrat sedan omgång 4');
    expect(words).toContain('Oförändrat sedan omgång 4');
    expect(words).toContain('Inget svar i omgång 4');
    expect(words).toContain('förut: Försenat Stoppat');
  });

  it('says of the round’s own questions which of them have not changed', async () => {
    const plan = { key: 'plan', kind: 'text' as const, required: false, help: null, unit: null, choices: [] };
    const own = [{ key: 'plan', value: 'Vi har en.' }];
    const unchanged = [{ question: 'own:plan', sentence: '' }];
    const { element } = await shown(
      underReview({
        ownQuestions: [{ ...plan, label: { sv: 'Har ni en plan?', en: 'Do you have a plan?' } }],
        latest: { ...underReview().latest!, content: { ...content, own, unchanged } },
      }),
    );
    expect(wordsIn(element)).toMatch(/Vi har en\. ?= ?Inget har ändrats sedan Omgång 4\./);
  });

  it('holds it against an earlier version when the address says so, and folds in what was rewritten', async () => {
    const [sealed] = underReview().versions;
    const latest = { ...underReview().latest!, nr: 2 };
    const screen = await render(Review, { inputs: { reportId: 'r-1', compare: '1' }, providers: [signedIn] });
    screen.http.expectOne('/api/v1/reports/r-1').flush(underReview({ latest, versions: [{ ...sealed!, nr: 2 }, sealed!] }));
    await screen.settle();
    screen.http
      .expectOne('/api/v1/reports/r-1/versions/1')
      .flush({ ...sealed, id: 'v-0', evidence: [], content: { ...content, done: 'Vi väntar på besked från departementet.' } });
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Skrivet på nytt');
    button(screen, 'Visa svaret i version 1 om avsnittet Gjort').click();
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Vi väntar på besked från departementet.');
  });

  it('marks the passages that are tied to obstacles, with a link', async () => {
    const mark = {
      obstacleId: 'o-1',
      obstacleTitle: { sv: 'Lagstöd', en: null },
      section: 'obstacles' as const,
      perspective: null,
      start: 0,
      end: 7,
    };
    const screen = await shown(underReview({ marks: [mark] }));
    expect(screen.element.querySelector('.marked')?.textContent).toBe('Lagstöd');
    expect(byRole<HTMLAnchorElement>(screen.element, 'link', 'Hinder 1: Lagstöd').getAttribute('href')).toBe('/obstacles/o-1');
  });
});

describe('what somebody selects', () => {
  const place = { left: 0, bottom: 0 } as DOMRect;
  const select = async (screen: Screen, from: [Node, number], to: [Node, number]): Promise<void> => {
    document.getSelection()?.setBaseAndExtent(...from, ...to);
    screen.element.querySelector('app-review-reading')?.dispatchEvent(new Event('mouseup'));
    await screen.settle();
  };

  beforeEach(() => {
    Range.prototype.getBoundingClientRect = () => place;
  });

  it('can be flagged or linked, and the buttons go when the selection does', async () => {
    const screen = await shown();
    const words = screen.element.querySelector('#answer-obstacles [data-start]')!.firstChild!;
    await select(screen, [words, 0], [words, 8]);
    byRole(screen.element, 'button', 'Koppla till befintligt hinder');
    byRole(screen.element, 'button', 'Flagga hinder av markeringen').click();
    await screen.settle();
    expect(document.querySelector('[role=dialog] blockquote')?.textContent).toBe('Lagstöd');
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    await screen.settle();
    expect(allByRole(screen.element, 'button', 'Flagga hinder av markeringen')).toEqual([]);
  });

  it('offers nothing to those who may neither flag obstacles nor suggest wordings', async () => {
    const screen = await shown(underReview({ can: { ...underReview().can, raiseObstacle: false, suggest: false } }));
    const words = screen.element.querySelector('#answer-obstacles [data-start]')!.firstChild!;
    await select(screen, [words, 0], [words, 8]);
    expect(allByRole(screen.element, 'group', 'Det du har markerat')).toEqual([]);
  });
});
