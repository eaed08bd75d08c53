import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AssignmentSummary, PlanView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { AssignmentList } from './assignment-list';

@Component({ selector: 'app-elsewhere', template: '' })
class Elsewhere {}

const named = (key: string): AssignmentSummary['responsible'][number] => ({ key, name: { sv: key, en: null }, shortName: null });

const assignment = (key: string, more: Partial<AssignmentSummary> = {}): AssignmentSummary => ({
  key,
  label: '6.2',
  title: { sv: `Uppdrag ${key}`, en: null },
  area: { key: 'rattsvasendet', nr: 6, name: { sv: 'Rättsväsendet', en: null } },
  certainty: 'saker',
  responsible: [named('Polisen')],
  knownOre: 450_000_000,
  workStatus: 'delayed',
  rating: 'on-track',
  assessedRating: 'at-risk',
  statusAtFollowUp: null,
  ...more,
});

const publishedRound = {
  id: 'r3',
  nr: 3,
  title: { sv: 'Omgång 3', en: null },
  state: 'published',
  publishedAt: '2026-07-03T13:00:00.000Z',
};
const plan = {
  key: 'p',
  title: { sv: 'Planen', en: null },
  exercise: true,
  history: false,
  assignmentsDeclared: 2,
  assignmentsNamed: 2,
  areas: [{ key: 'rattsvasendet', nr: 6, name: { sv: 'Rättsväsendet', en: null } }],
  rounds: [publishedRound],
  completeness: { note: null, notIdentifiedAtLeast: null },
} as unknown as PlanView;
const history = {
  ...plan,
  exercise: false,
  history: true,
  assignmentsDeclared: 36,
  assignmentsNamed: 31,
  rounds: [],
  completeness: { note: 'Kopplade av oss.', notIdentifiedAtLeast: 5 },
} as unknown as PlanView;

interface Given {
  plan?: PlanView;
  items?: AssignmentSummary[];
  inputs?: Record<string, string>;
}

const asked: string[] = [];
const organisations = ['Polisen', 'Åklagarna'].map((key) => ({ organisation: named(key), count: 1 }));

const shown = async ({ plan: of = plan, items = [assignment('a')], inputs = {} }: Given = {}): Promise<Rendered<AssignmentList>> => {
  const screen = await render(AssignmentList, { inputs: { planKey: 'p', ...inputs }, routes: [{ path: '**', component: Elsewhere }] });
  screen.http.expectOne('/api/v1/plans/p').flush(of);
  const lists = screen.http.match((request) => request.url === '/api/v1/plans/p/assignments');
  asked.splice(0, asked.length, ...lists.map((request) => request.request.urlWithParams));
  lists.forEach((request) => request.flush({ items, page: 1, limit: 40, total: items.length, organisations }));
  await screen.settle();
  return screen;
};

const choose = (element: HTMLElement, label: string, chosen: string): void => {
  const select = byLabel<HTMLSelectElement>(element, label);
  select.value = chosen;
  select.dispatchEvent(new Event('change'));
};

describe('the assignments of a plan with rounds', () => {
  it('show how each goes by the latest published round, and never a missing report as not done', async () => {
    const missing = assignment('b', { workStatus: null, rating: null, assessedRating: null });
    const { element } = await shown({ items: [assignment('a'), missing] });
    expect(wordsIn(element)).toContain('Så går det för planens 2 uppdrag enligt det senast publicerade läget.');
    expect(wordsIn(element)).toContain('Läge och bedömning: Omgång 3, publicerad 3 juli 2026.');
    const cells = allByRole(element, 'cell').map(wordsIn);
    expect(cells).toEqual([
      ...['Polisen', 'Försenat', 'Enligt plan', 'Risk', '4,5'],
      ...['Polisen', 'Ej rapporterat', 'Ej rapporterat', 'Ej rapporterat', '4,5'],
    ]);
    expect(wordsIn(element)).toContain('Övningsdata – påhittade uppgifter');
  });

  it('keep the filter in the address', async () => {
    const { element, settle } = await shown();
    choose(element, 'Läge', 'delayed');
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?workStatus=delayed');
    choose(element, 'Organisation', 'Polisen');
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?workStatus=delayed&organisation=Polisen');
  });

  it('are sought by a part of the title, at once with the Enter key', async () => {
    const { element, settle } = await shown();
    write(byLabel(element, 'Sök i rubriken'), ' utredare ');
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?search=utredare');
  });

  it('ask the server for what the address says, and say how many match', async () => {
    const { element } = await shown({ inputs: { area: 'rattsvasendet', rating: 'on-track', search: 'polis', page: '2' } });
    expect(asked[0]).toBe('/api/v1/plans/p/assignments?area=rattsvasendet&rating=on-track&title=polis&page=2&limit=40');
    expect(wordsIn(element)).toContain('Ett uppdrag svarar mot urvalet.');
    expect(byLabel(element, 'Sök i rubriken').value).toBe('polis');
    byRole(element, 'link', 'Visa alla uppdrag');
  });

  it('pass over a word in the address that is none of theirs', async () => {
    const { element } = await shown({ inputs: { workStatus: 'nonsense', page: 'x' } });
    expect(asked[0]).toBe('/api/v1/plans/p/assignments?page=1&limit=40');
    expect(allByRole(element, 'link', 'Visa alla uppdrag')).toHaveLength(0);
  });

  it('offer everybody who takes part in the plan, also those who are on no row, with a single question', async () => {
    const { element, http, fixture, settle } = await shown({ items: [assignment('a')] });
    expect(asked).toHaveLength(1);
    const offered = (): string[] => [...byLabel<HTMLSelectElement>(element, 'Organisation').options].map((option) => option.value);
    expect(offered()).toEqual(['', 'Polisen', 'Åklagarna']);
    fixture.componentRef.setInput('page', '2');
    await settle();
    expect(offered()).toEqual(['', 'Polisen', 'Åklagarna']);
    http.expectOne('/api/v1/plans/p/assignments?page=2&limit=40');
  });

  it('offer the organisation of the address though it answers for none of them', async () => {
    const screen = await shown({ inputs: { organisation: 'tullen' } });
    screen.http.expectOne('/api/v1/organisations/tullen').flush({ ...named('tullen'), assignments: 1 });
    await screen.settle();
    expect(byLabel<HTMLSelectElement>(screen.element, 'Organisation').value).toBe('tullen');
  });

  it('name one of many who answer, and how many more there are', async () => {
    const boards = ['Stockholm', 'Uppsala', 'Skåne', 'Kalmar'].map(named);
    const { element } = await shown({ items: [assignment('a', { responsible: boards })] });
    expect(allByRole(element, 'cell').map(wordsIn)[0]).toBe('Stockholm och 3 till');
  });

  it('explain that nothing matches', async () => {
    const { element } = await shown({ items: [], inputs: { area: 'kunskap' } });
    expect(wordsIn(element)).toContain('Inget uppdrag svarar mot urvalet.');
  });
});

describe('the assignments of a plan of the past', () => {
  it('show where they stood at the follow-up and how sure they are', async () => {
    const followUp = { key: 'okand', sv: 'Okänd', en: 'Unknown' };
    const past = assignment('a', { label: null, responsible: [], certainty: 'osaker', knownOre: null, statusAtFollowUp: followUp });
    const { element } = await shown({ plan: history, items: [past] });
    expect(wordsIn(element)).toContain('31 av de 36 uppdrag som planen anger finns med här. Minst fem är inte identifierade.');
    expect(wordsIn(element)).toContain('Kopplade av oss.');
    expect(allByRole(element, 'cell').map(wordsIn)).toEqual(['framgår inte av källan', 'Okänd', 'osäker', 'ej känt']);
    expect(allByRole(element, 'combobox')).toHaveLength(2);
  });

  it('may be refused', async () => {
    const { element, http, settle } = await render(AssignmentList, { inputs: { planKey: 'borta' } });
    http.expectOne('/api/v1/plans/borta').flush({ kind: 'not-found', status: 404 }, { status: 404, statusText: 'x' });
    await settle();
    byRole(element, 'alert');
  });
});
