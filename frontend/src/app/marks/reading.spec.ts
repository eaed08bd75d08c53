import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { ReadingItem } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { markRuns } from './mark-runs';
import { answerText, choiceOf, itemOf, markOf, planOf } from './marks-sample';
import { AnswerReading } from './reading';
import { markersOf, readingQuery, roundOf, viewOf } from './reading-address';
import { sentencesOf, stretchOf } from './sentences';

const questions = {
  core: [
    { key: 'workStatus', kind: 'choice', section: 'status', required: true, label: { sv: 'Läge', en: 'Status' } },
    { key: 'obstacles', kind: 'text', section: 'obstacles', required: false, label: { sv: 'Vilka hinder har ni mött?', en: 'x' } },
  ],
  own: [
    {
      key: 'lan',
      kind: 'text',
      required: false,
      label: { sv: 'Vilka län?', en: 'x' },
      help: null,
      unit: null,
      choices: [],
      assignments: [],
    },
  ],
  assignments: [],
  copyFrom: null,
  can: { change: false },
};

const shown = async (items: ReadingItem[], inputs: Record<string, unknown> = {}): Promise<Rendered<AnswerReading>> => {
  const screen = await render(AnswerReading, { inputs: { planKey: 'ovning', ...inputs }, routes: [{ path: '**', children: [] }] });
  screen.http.expectOne('/api/v1/plans/ovning').flush(planOf);
  await screen.settle();
  screen.http.match((request) => request.url.endsWith('/questions')).forEach((request) => request.flush(questions));
  screen.http
    .match((request) => request.url.endsWith('/assignments'))
    .forEach((request) => request.flush({ items: [], page: 1, limit: 100, total: 0 }));
  await answered(screen, items);
  return screen;
};

const answered = async (screen: Rendered<AnswerReading>, items: ReadingItem[]): Promise<void> => {
  screen.http
    .expectOne((request) => request.url.endsWith('/plans/ovning/answers'))
    .flush({ items, page: 1, limit: 20, total: items.length, silent: 3 });
  await screen.settle();
};

describe('the reading of answers', () => {
  it('opens with how many of those asked answer, side by side, and says when nothing was answered', async () => {
    const { element } = await shown([itemOf(), { ...itemOf([], ''), source: { ...itemOf().source, id: 'v-2' } }]);
    expect(wordsIn(element)).toContain('2 av 5 svarar på ”Vilka hinder har ni mött?”');
    expect(allByRole(element, 'heading', '1.1 Samordna arbetet')).toHaveLength(2);
    expect(wordsIn(element)).toContain('Inget svar.');
    expect(byLabel<HTMLSelectElement>(element, 'Omgång').value).toBe('n-3');
    expect([...byLabel<HTMLSelectElement>(element, 'Fråga').options].map((option) => option.value).filter(Boolean)).toEqual([
      'obstacles',
      'own:lan',
    ]);
  });

  it('shows marks in the text and in the margin: who, and what they are tied to', async () => {
    const colleague = markOf({ id: 'm-2', start: 8, end: 23, mine: false, by: 'Rahel', can: { remove: false } });
    const { element } = await shown([itemOf([markOf(), colleague])]);
    const margin = byRole(element, 'list', 'Markeringar i Polismyndigheten');
    expect(allByRole(margin, 'listitem').map(wordsIn)).toEqual([
      'Markering 11KodSekretess Du, 22 november 2026 Ta bort Markering 1',
      'Markering 22KodSekretess Rahel, 22 november 2026',
    ]);
    expect(byRole<HTMLAnchorElement>(margin.children[0] as HTMLElement, 'link', 'Sekretess').getAttribute('href')).toBe(
      '/plans/ovning/marks?targetKind=code&target=c-1',
    );
    expect([...element.querySelectorAll('mark [data-start]')].map((run) => run.textContent)).toEqual(['Sekretes', 'sen ', 'hindrar oss']);
  });

  it('marks whole sentences by keyboard, and ties them to what is chosen', async () => {
    const screen = await shown([itemOf()]);
    const { element, http, settle } = screen;
    byRole(element, 'button', /^Markera hela meningar/).click();
    await settle();
    expect(document.activeElement).toBe(byLabel(element, 'Sekretessen hindrar oss.'));
    byLabel(element, 'Vi har bett om råd.').click();
    await settle();
    byRole(element, 'button', 'Markera …').click();
    await settle();
    http.expectOne((request) => request.url.endsWith('/mark-targets')).flush({ items: [choiceOf()], page: 1, limit: 40, total: 1 });
    await settle();
    const dialog = byRole(document.body, 'dialog');
    expect(wordsIn(dialog)).toContain('Vi har bett om råd.');
    const save = byRole(dialog, 'button', 'Markera stället');
    expect([save.getAttribute('aria-disabled'), wordsIn(dialog)]).toEqual(['true', expect.stringContaining('Välj minst ett') as string]);
    byLabel(dialog, /^Sekretess/).click();
    await settle();
    save.click();
    await settle();
    const sent = http.expectOne((request) => request.method === 'POST');
    expect(sent.request.body).toEqual({
      sourceKind: 'report-version',
      sourceId: 'v-1',
      field: 'obstacles',
      start: 25,
      end: answerText.length,
      quote: 'Vi har bett om råd.',
      targets: [{ kind: 'code', key: 'c-1' }],
    });
    sent.flush(markOf());
    await settle();
    await answered(screen, [itemOf([markOf()])]);
    expect(wordsIn(element)).toContain('Stället är markerat.');
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(document.activeElement).toBe(byRole(element, 'button', /^Markera hela meningar/));
  });

  it('offers to mark what has been selected', async () => {
    const { element, settle } = await shown([itemOf()]);
    const words = element.querySelector('[data-start]')!.firstChild!;
    document.getSelection()!.setBaseAndExtent(words, 0, words, 11);
    Object.defineProperty(Range.prototype, 'getBoundingClientRect', { configurable: true, value: () => ({ left: 0, bottom: 0 }) });
    element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    await settle();
    byRole(byRole(element, 'group', 'Det markerade'), 'button', 'Markera …').click();
    await settle();
    expect(document.querySelector('[role=dialog] blockquote')?.textContent).toBe('Sekretessen');
  });

  it('adds a code that is missing where it is needed', async () => {
    const { element, http, settle } = await shown([itemOf()]);
    byRole(element, 'button', /^Markera hela meningar/).click();
    await settle();
    byLabel(element, 'Vi har bett om råd.').click();
    await settle();
    byRole(element, 'button', 'Markera …').click();
    await settle();
    const dialog = byRole(document.body, 'dialog');
    write(byLabel(dialog, /^Sök bland/), 'Tolkar');
    await settle();
    http
      .match((request) => request.url.endsWith('/mark-targets'))
      .at(-1)!
      .flush({ items: [], page: 1, limit: 40, total: 0 });
    await settle();
    byRole(dialog, 'button', 'Lägg till koden ”Tolkar”').click();
    await settle();
    const added = { id: 'c-9', name: 'Tolkar', parentId: null, level: 1, version: 1, retired: false, marks: 0, merged: [] };
    http
      .expectOne((request) => request.method === 'POST' && request.url.endsWith('/codes'))
      .flush({ codes: [added], can: { change: true } });
    await settle();
    expect(wordsIn(dialog)).toContain('Valda: Tolkar');
  });

  it('removes a mark of one’s own, and says what was refused', async () => {
    const screen = await shown([itemOf([markOf()])]);
    const remove = (): void => byRole(screen.element, 'button', /^Ta bort/).click();
    remove();
    await screen.settle();
    const refusal = { type: 'x', kind: 'not-found', title: 'x', status: 404, detail: 'x', instance: 'i' };
    screen.http.expectOne('/api/v1/marks/m-1').flush(refusal, { status: 404, statusText: 'Not Found' });
    await screen.settle();
    expect(wordsIn(byRole(screen.element, 'alert'))).toContain('finns inte');
    remove();
    await screen.settle();
    screen.http.expectOne('/api/v1/marks/m-1').flush(null, { status: 204, statusText: 'No Content' });
    await screen.settle();
    await answered(screen, [itemOf()]);
    expect(screen.element.querySelectorAll('mark')).toHaveLength(0);
  });

  it('writes whose marks are shown in the address, and says why it is empty', async () => {
    const { element, settle } = await shown([]);
    expect(wordsIn(element)).toContain('Ingen inlämnad rapport passar urvalet.');
    const markers = byLabel<HTMLSelectElement>(element, 'Markeringar');
    markers.value = 'mine';
    markers.dispatchEvent(new Event('change'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?by=mine');
  });

  it('gives the words of a refusal', async () => {
    const { element, http, settle } = await render(AnswerReading, { inputs: { planKey: 'ovning', source: 'v-1' } });
    const refusal = { type: 'x', kind: 'not-allowed', title: 'x', status: 403, detail: 'x', instance: 'i' };
    http.match(() => true).forEach((request) => request.flush(refusal, { status: 403, statusText: 'Forbidden' }));
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Du får inte göra det här');
  });
});

describe('what the address asks for', () => {
  it('is a question in the latest round that has begun, an assignment over all rounds, or one version', () => {
    const plan = planOf as unknown as Parameters<typeof roundOf>[0];
    expect([roundOf(plan, {})?.id, roundOf(plan, { round: 'n-2' })?.id, roundOf(plan, { round: 'n-4' })?.id]).toEqual([
      'n-3',
      'n-2',
      'n-3',
    ]);
    expect([viewOf({}), viewOf({ assignment: 'a' }), viewOf({ assignment: 'a', source: 'v' })]).toEqual([
      'question',
      'assignment',
      'source',
    ]);
    expect(readingQuery({ area: '3', page: '2', organisation: 'o', silent: 'true' }, 'n-3')).toEqual({
      ...{ by: 'all', page: 2, limit: 20, round: 'n-3', question: 'obstacles', silent: true, area: 3, organisation: 'o' },
    });
    expect(readingQuery({ assignment: 'a', question: 'done' }, 'n-3')).toEqual({ by: 'all', page: 1, limit: 20, assignment: 'a' });
    expect(readingQuery({ area: 'x' }, undefined)).toBeUndefined();
    expect([markersOf({ by: 'mine' }), markersOf({ by: 'nonsense' })]).toEqual(['mine', 'all']);
  });
});

describe('how a marked text is drawn', () => {
  it('is cut where marks begin and end, also where they overlap', () => {
    const marks = [markOf({ start: 0, end: 5 }), markOf({ start: 3, end: 8, mine: false })];
    expect(markRuns('0123456789', marks).map(({ text, marks: on, ends, mine }) => [text, on, ends, mine])).toEqual([
      ['012', [1], [], true],
      ['34', [1, 2], [1], true],
      ['567', [2], [2], false],
      ['89', [], [], false],
    ]);
    expect(
      markRuns('åäö 🙂 x', marks)
        .map((run) => run.text)
        .join(''),
    ).toBe('åäö 🙂 x');
  });

  it('has sentences that stand where they say, and go from the first chosen to the last', () => {
    const text = '  Ett. Två!\n\nTre? ';
    const sentences = sentencesOf(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Ett.', 'Två!', 'Tre?']);
    const stretch = stretchOf(sentences, new Set([2, 0]))!;
    expect(text.slice(stretch.start, stretch.end)).toBe('Ett. Två!\n\nTre?');
    expect(stretchOf(sentences, new Set())).toBeNull();
  });
});
