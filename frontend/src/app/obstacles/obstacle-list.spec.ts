import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { narrowed, queryOf, stateChoice, stateInAddress } from './filter';
import { ObstacleList } from './obstacle-list';
import { summaryOf } from './obstacle-sample';

const kinds = [
  { key: 'sekretess', sv: 'Sekretess', en: 'Secrecy', open: 2 },
  { key: 'tolkar', sv: 'Brist på tolkar', en: 'Interpreters', open: 4 },
  { key: 'lag', sv: 'Lag', en: 'Law', open: 0 },
];
const plan = {
  key: 'ovning',
  title: { sv: 'Övningsplan', en: null },
  exercise: true,
  areas: [{ nr: 3, name: { sv: 'Upptäcka', en: null } }],
};

const shown = async (inputs: Record<string, unknown> = {}, items = [summaryOf()]): Promise<Rendered<ObstacleList>> => {
  const screen = await render(ObstacleList, { inputs: { planKey: 'ovning', ...inputs }, routes: [{ path: '**', children: [] }] });
  const answer = { items, page: 1, limit: 20, total: items.length, kinds, can: { raise: true, editKinds: true } };
  screen.http.expectOne((request) => request.url.endsWith('/obstacles') && request.params.get('limit') === null).flush(answer);
  screen.http.expectOne((request) => request.params.get('limit') === '1').flush({ ...answer, total: 3 });
  screen.http.expectOne('/api/v1/plans/ovning').flush(plan);
  await screen.settle();
  return screen;
};

describe('the register of obstacles', () => {
  it('opens with how many stand in the way and how many wait for a decision', async () => {
    const { element } = await shown();
    expect(wordsIn(element)).toContain('Sex öppna hinder i planen. Tre behöver beslut.');
    expect(wordsIn(element)).toContain('Övningsdata');
  });

  it('says of each what it is, how serious, where it stands, who must act and how far it reaches', async () => {
    const { element } = await shown();
    const row = byRole(element, 'row', /Lagstöd saknas/);
    expect(byRole<HTMLAnchorElement>(row, 'link', 'Lagstöd saknas').getAttribute('href')).toBe('/obstacles/o-1');
    expect(allByRole(row, 'cell').map(wordsIn)).toEqual([
      'Allvarlig',
      'Behöver beslut',
      'Regeringen, Polismyndigheten',
      '5',
      '3, sedan omgång 2',
    ]);
  });

  it('shows the kinds as bars that filter, the most common first, and leaves out those without open obstacles', async () => {
    const { element } = await shown({ kind: 'tolkar' });
    const bars = allByRole(element, 'link', /^(Sekretess|Brist på tolkar|Lag) \d/) as HTMLAnchorElement[];
    expect(bars.map(wordsIn)).toEqual(['Brist på tolkar 4', 'Sekretess 2']);
    expect(bars[0]?.getAttribute('aria-current')).toBe('true');
    expect(bars[1]?.getAttribute('href')).toBe('/?kind=sekretess');
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Visa alla slag').getAttribute('href')).toBe('/');
  });

  it('writes a choice in the address', async () => {
    const { element, settle } = await shown();
    const state = byLabel<HTMLSelectElement>(element, 'Läge');
    state.value = 'resolved';
    state.dispatchEvent(new Event('change'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?state=resolved');
  });

  it('says why it is empty, and how to see more', async () => {
    const whole = await shown({}, []);
    expect(wordsIn(whole.element)).toContain('Inga öppna hinder är flaggade i planen.');
    TestBed.resetTestingModule();
    const { element } = await shown({ kind: 'lag' }, []);
    expect(wordsIn(element)).toContain('Inget hinder passar urvalet.');
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Visa alla öppna hinder').getAttribute('href')).toBe('/plans/ovning/obstacles');
  });

  it('gives the words of a refusal', async () => {
    const { element, http, settle } = await render(ObstacleList, { inputs: { planKey: 'ovning' } });
    http
      .match((request) => request.url.includes('/plans/'))
      .forEach((request) =>
        request.flush(
          { type: 'x', kind: 'not-found', title: 'x', status: 404, detail: 'x', instance: 'i' },
          { status: 404, statusText: 'Not Found' },
        ),
      );
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
  });
});

describe('what the address asks for', () => {
  it.each([
    [{}, { open: true, page: 1 }],
    [{ open: 'true' }, { open: true, page: 1 }],
    [{ open: 'false', page: '2' }, { page: 2 }],
    [
      { state: 'resolved', kind: 'lag', area: '3' },
      { state: 'resolved', kind: 'lag', area: 3, page: 1 },
    ],
    [
      { state: 'nonsense', area: 'x', page: 'y' },
      { open: true, page: 1 },
    ],
  ])('%o', (filters, query) => {
    expect(queryOf(filters)).toEqual(query);
  });

  it('comes back from what is written in it', () => {
    for (const choice of ['open', 'all', 'flagged'] as const) {
      const { state, open } = stateInAddress(choice);
      expect(stateChoice({ ...(state ? { state } : {}), ...(open ? { open } : {}) })).toBe(choice);
    }
    expect([narrowed({}), narrowed({ page: '2' }), narrowed({ area: '3' })]).toEqual([false, false, true]);
  });
});
