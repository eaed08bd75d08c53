import type { ObstacleMap as MapOfObstacles, ObstacleState } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { ObstacleBoard } from './board';
import { ObstacleMap, shadeOf } from './obstacle-map';
import { obstacleOf, summaryOf } from './obstacle-sample';
import { marksOf, ObstacleTimeline } from './timeline';

const routes = [{ path: '**', children: [] }];
const page = { page: 1, limit: 10, kinds: [], can: { raise: true, editKinds: true } };

describe('the board', () => {
  const shown = async (moves: ObstacleState[] = ['being-handled', 'resolved']): Promise<Rendered<ObstacleBoard>> => {
    const screen = await render(ObstacleBoard, { inputs: { planKey: 'ovning', query: { open: true, area: 3 } }, routes });
    screen.http
      .match((request) => request.url.endsWith('/obstacles'))
      .forEach((each) => {
        const state = each.request.params.get('state') as ObstacleState;
        expect([each.request.params.get('area'), each.request.params.get('open')]).toEqual(['3', null]);
        const items = state === 'flagged' ? [summaryOf({ state, moves })] : [];
        each.flush({ ...page, items, total: state === 'flagged' ? 14 : 0 });
      });
    await screen.settle();
    return screen;
  };

  it('has a column for each state, with how many, the sentence, and a way to the rest', async () => {
    const { element } = await shown();
    const columns = allByRole(element, 'region');
    expect(columns.map((column) => column.getAttribute('aria-label'))).toEqual([
      'Flaggat',
      'Hanteras',
      'Behöver beslut',
      'Löst',
      'Avslutat utan åtgärd',
    ]);
    expect(wordsIn(columns[0]!)).toContain('Fem myndigheter, tre omgångar, behöver beslut av regeringen.');
    expect(byRole<HTMLAnchorElement>(columns[0]!, 'link', 'Visa alla 14').getAttribute('href')).toBe('/?state=flagged');
    expect(wordsIn(columns[1]!)).toContain('Inget hinder här.');
  });

  it('moves an obstacle without dragging, and reads the columns again', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Flytta Lagstöd saknas').click();
    await settle();
    const dialog = byRole(document.body, 'dialog');
    expect(allByRole(dialog, 'radio')).toHaveLength(2);
    const send = async (): Promise<void> => {
      byRole(dialog, 'button', 'Flytta').click();
      await settle();
    };
    await send();
    expect(wordsIn(dialog)).toContain('Välj ett läge.');
    byLabel(dialog, 'Hanteras').click();
    await settle();
    await send();
    const sent = http.expectOne('/api/v1/obstacles/o-1/events');
    expect([sent.request.body, sent.request.headers.get('If-Match')]).toEqual([{ state: 'being-handled' }, '"2"']);
    sent.flush(obstacleOf({ state: 'being-handled' }));
    await settle();
    expect(wordsIn(element)).toContain('”Lagstöd saknas” har fått läget hanteras.');
    expect(http.match((request) => request.url.endsWith('/obstacles'))).toHaveLength(5);
  });

  it('says in the field what the server asks for, and offers nothing to those who may not', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Flytta Lagstöd saknas').click();
    await settle();
    const dialog = byRole(document.body, 'dialog');
    byLabel(dialog, 'Löst').click();
    await settle();
    byRole(dialog, 'button', 'Flytta').click();
    await settle();
    const errors = [{ pointer: '#/text', rule: 'required', detail: 'x' }];
    http
      .expectOne('/api/v1/obstacles/o-1/events')
      .flush(
        { type: 'x', kind: 'invalid-input', title: 'x', status: 422, detail: 'x', instance: 'i', errors },
        { status: 422, statusText: 'x' },
      );
    await settle();
    expect(wordsIn(dialog)).toContain('Fyll i det här fältet.');
  });

  it('offers nothing to those who may not move', async () => {
    expect(allByRole((await shown([])).element, 'button')).toEqual([]);
  });
});

describe('the map', () => {
  const map: MapOfObstacles = {
    columns: [
      { area: 1, name: { sv: 'Samordna', en: null }, total: 3 },
      { area: 0, name: { sv: 'Utan område', en: 'No area' }, total: 1 },
    ],
    rows: [
      { kind: { key: 'sekretess', sv: 'Sekretess', en: 'Secrecy' }, total: 3, cells: [3, 0] },
      { kind: { key: 'lag', sv: 'Lag', en: 'Law' }, total: 1, cells: [0, 1] },
    ],
    total: 4,
  };
  const shown = async (answer: MapOfObstacles = map): Promise<Rendered<ObstacleMap>> => {
    const screen = await render(ObstacleMap, { inputs: { planKey: 'ovning', query: { open: true, kind: 'lag', page: 2 } }, routes });
    const asked = screen.http.expectOne((request) => request.url.endsWith('/obstacle-map'));
    expect(asked.request.params.keys()).toEqual(['open']);
    asked.flush(answer);
    await screen.settle();
    return screen;
  };

  it('writes every number, and each leads to what is behind it', async () => {
    const { element } = await shown();
    const rows = allByRole(element, 'row').map((row) => allByRole(row, 'cell').map(wordsIn));
    expect([rows[1], rows[3]]).toEqual([
      ['3', '0', '3'],
      ['3', '1', '4'],
    ]);
    const door = byRole<HTMLAnchorElement>(element, 'link', '3 av slaget Sekretess, Område 1: Samordna');
    expect(door.getAttribute('href')).toBe('/?kind=sekretess&area=1');
    expect(byRole<HTMLAnchorElement>(element, 'link', '1 av slaget Lag, Utan område').getAttribute('href')).toBe('/?kind=lag&area=0');
  });

  it('is empty when nothing fits', async () => {
    expect(wordsIn((await shown({ columns: [], rows: [], total: 0 })).element)).toContain('Inget hinder passar urvalet.');
  });

  it('shades by share, and makes no few look like many', () => {
    expect([0, 1, 2, 3, 4].map((count) => shadeOf(count, 1))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 10, 11, 30, 40].map((count) => shadeOf(count, 40))).toEqual([0, 1, 1, 2, 3, 4]);
  });
});

describe('the timeline', () => {
  const rounds = [1, 2, 3, 4, 5].map((nr) => ({ id: `round-${nr}`, nr }));
  const kinds = (more: Parameters<typeof summaryOf>[0]): string[] => marksOf(summaryOf(more), rounds).map((mark) => mark.kind);

  it('marks where an obstacle was met, where it stood, and where it was not', () => {
    expect(kinds({})).toEqual(['none', 'met', 'met', 'met', 'stands']);
    expect(kinds({ state: 'resolved' })).toEqual(['none', 'met', 'met', 'met', 'none']);
    const gap = [
      { roundId: 'round-2', nr: 2, organisations: 1 },
      { roundId: 'round-4', nr: 4, organisations: 1 },
    ];
    expect(kinds({ state: 'resolved', reportedIn: gap })).toEqual(['none', 'met', 'stands', 'met', 'none']);
    expect(kinds({ reportedIn: [] })).toEqual(['none', 'since', 'stands', 'stands', 'stands']);
    expect(kinds({ reportedIn: [], sinceRound: null })).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('is a table of rounds that have been opened, read out in words', async () => {
    const { element, http, settle } = await render(ObstacleTimeline, { inputs: { planKey: 'ovning', obstacles: [summaryOf()] }, routes });
    const items = [
      { id: 'round-3', nr: 3, title: { sv: 'Omgång 3, vår', en: null }, state: 'planned' },
      { id: 'round-2', nr: 2, title: { sv: 'Omgång 2, höst', en: null }, state: 'open' },
      { id: 'round-1', nr: 1, title: { sv: 'Omgång 1, vår', en: null }, state: 'published' },
    ];
    http.expectOne((request) => request.url.endsWith('/rounds')).flush({ items, page: 1, limit: 100, total: 3 });
    await settle();
    expect(allByRole(element, 'columnheader').map((each) => each.textContent.trim().slice(0, 8))).toEqual([
      'Hinder',
      'Omgång 1',
      'Omgång 2',
    ]);
    expect(wordsIn(allByRole(element, 'row')[1]!)).toContain('2 organisationer');
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Lagstöd saknas').getAttribute('href')).toBe('/obstacles/o-1');
  });
});
