import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { SearchAnswer, SearchHit } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { piecesOf, Search } from './search';

const hit: SearchHit = {
  source: {
    kind: 'report-version',
    id: 'v-1',
    sha256: 'a'.repeat(64),
    reportId: 'r-1',
    versionNr: 2,
    latest: true,
    submittedAt: '2026-05-20T08:00:00.000Z',
    assignment: { key: 'uppdrag-1', label: '1.1', title: { sv: 'Samordna arbetet', en: null } },
    area: null,
    organisation: { key: 'polisen', name: { sv: 'Polismyndigheten', en: null }, shortName: null },
    round: { id: 'n-3', nr: 3, title: { sv: 'Omgång 3', en: 'Round 3' } },
  },
  field: 'done',
  label: { sv: 'Vad har ni gjort?', en: 'What have you done?' },
  hits: 2,
  excerpts: [{ start: 100, text: 'om myndigheternas arbete', found: [{ start: 103, end: 117 }] }],
};
const plan = { key: 'ovning', title: { sv: 'Övningsplan', en: null }, exercise: true, areas: [], rounds: [] };
const found = (items: SearchHit[], rest: Partial<SearchAnswer> = {}): SearchAnswer => ({
  ...{ items, page: 1, limit: 20, total: items.length, lookedFor: ['myndighet'], waiting: 0 },
  ...rest,
});

const shown = async (answer: SearchAnswer | null, inputs: Record<string, unknown> = { words: 'myndighet' }): Promise<Rendered<Search>> => {
  const screen = await render(Search, { inputs: { planKey: 'ovning', ...inputs }, routes: [{ path: '**', children: [] }] });
  screen.http.expectOne('/api/v1/plans/ovning').flush(plan);
  if (answer) screen.http.expectOne((request) => request.url.endsWith('/search')).flush(answer);
  await screen.settle();
  return screen;
};

describe('the search', () => {
  it('asks for nothing before something is written, then writes it in the address', async () => {
    const { element, http, settle } = await shown(null, {});
    http.expectNone((request) => request.url.endsWith('/search'));
    write(byLabel(element, 'Sök efter'), ' skyddat boende ');
    await settle();
    byRole(element, 'button', 'Sök').click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?words=skyddat%20boende');
  });

  it('shows hits in their context, with what was found marked, and leads to where they can be read', async () => {
    const { element } = await shown(found([hit]));
    expect(wordsIn(element)).toContain('Ett svar har ordet myndighet, i någon form.');
    expect([...element.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['myndigheternas']);
    expect(wordsIn(element.querySelector('.excerpt')!)).toBe('om myndigheternas arbete');
    expect(byRole<HTMLAnchorElement>(element, 'link', /^Läs och markera/).getAttribute('href')).toBe('/plans/ovning/reading?source=v-1');
  });

  it('says why nothing was found, and what cannot be searched yet', async () => {
    const nothing = await shown(found([], { waiting: 3 }));
    expect(wordsIn(nothing.element)).toContain('Inget svar har alla orden.');
    expect(wordsIn(nothing.element)).toContain('3 nyinlämnade rapporter går inte att söka i än.');
    TestBed.resetTestingModule();
    const silent = await shown(found([], { lookedFor: [] }), { words: 'och' });
    expect(wordsIn(silent.element)).toContain('så vanliga att de inte säger något');
  });

  it('is narrowed to one organisation from a hit, and by the questions of the round', async () => {
    const round = { id: 'n-3', nr: 3, state: 'open', title: { sv: 'Omgång 3', en: 'Round 3' } };
    const { element, http, settle } = await render(Search, {
      inputs: { planKey: 'ovning', words: 'myndighet' },
      routes: [{ path: '**', children: [] }],
    });
    http.expectOne('/api/v1/plans/ovning').flush({ ...plan, rounds: [round] });
    http.expectOne((request) => request.url.endsWith('/search')).flush(found([hit]));
    await settle();
    const label = { sv: 'Vad har ni gjort?', en: 'x' };
    const core = [{ key: 'done', kind: 'text', section: 'done', required: true, label }];
    http.expectOne('/api/v1/rounds/n-3/questions').flush({ core, own: [], assignments: [], copyFrom: null, can: { change: false } });
    await settle();
    expect([...byLabel<HTMLSelectElement>(element, 'Fråga').options].map((option) => option.value)).toEqual(['', 'done']);
    byRole(element, 'button', /^Bara den här organisationen/).click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?organisation=polisen');
  });

  it('asks for earlier versions and another order by the address', async () => {
    const screen = await render(Search, {
      inputs: {
        ...{
          planKey: 'ovning',
          words: 'tull',
          earlier: 'true',
          order: 'most-hits',
          area: '3',
          page: 'x',
          question: 'done',
          organisation: 'polisen',
        },
      },
    });
    const { params } = screen.http.expectOne((request) => request.url.endsWith('/search')).request;
    expect(Object.fromEntries(params.keys().map((key) => [key, params.get(key)]))).toEqual({
      ...{ words: 'tull', order: 'most-hits', page: '1', question: 'done', area: '3', organisation: 'polisen', earlier: 'true' },
    });
  });

  it('gives the words of a refusal', async () => {
    const { element, http, settle } = await render(Search, { inputs: { planKey: 'ovning', words: 'tull' } });
    const refusal = { type: 'x', kind: 'not-allowed', title: 'x', status: 403, detail: 'x', instance: 'i' };
    http.match(() => true).forEach((request) => request.flush(refusal, { status: 403, statusText: 'Forbidden' }));
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Du får inte göra det här');
  });
});

describe('an excerpt', () => {
  it('is cut where what was found begins and ends; what overlaps is one', () => {
    const found = [
      { start: 12, end: 15 },
      { start: 13, end: 18 },
    ];
    expect(piecesOf({ start: 10, text: '0123456789', found })).toEqual([
      { text: '01', found: false },
      { text: '234', found: true },
      { text: '567', found: true },
      { text: '89', found: false },
    ]);
  });
});
