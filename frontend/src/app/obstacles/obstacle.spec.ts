import type { ObstacleView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { toldBackwards } from './history';
import { Obstacle } from './obstacle';
import { obstacleOf } from './obstacle-sample';

const shown = async (obstacle: ObstacleView = obstacleOf()): Promise<Rendered<Obstacle>> => {
  const screen = await render(Obstacle, { inputs: { obstacleId: 'o-1' }, routes: [{ path: '**', children: [] }] });
  screen.http.expectOne('/api/v1/obstacles/o-1').flush(obstacle);
  await screen.settle();
  return screen;
};

const refusal = (kind: string, status: number, more: object = {}) =>
  [
    { type: 'x', kind, title: 'x', status, detail: 'x', instance: 'i', ...more },
    { status, statusText: kind },
  ] as const;

describe('an obstacle', () => {
  it('opens with its name and the sentence about it, and says what it hinders and who must act', async () => {
    const { element } = await shown();
    expect(wordsIn(byRole(element, 'heading', 'Lagstöd saknas'))).toBe('Lagstöd saknas');
    const words = wordsIn(element);
    [
      'Fem myndigheter, tre omgångar',
      'Rutinen kan inte tas i bruk.',
      'Regeringen',
      'Allvarlig: arbetet kan inte slutföras',
      'Behöver beslut',
    ].forEach((part) => expect(words).toContain(part));
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Polismyndigheten').getAttribute('href')).toBe('/organisations/polisen');
  });

  it('rests on quotes, each with who, where and a link to the report', async () => {
    const { element } = await shown();
    expect(wordsIn(element)).toContain('Ett citat från en organisation');
    const round = byRole(element, 'listitem', /Avsaknad av lagstöd/);
    expect(byRole<HTMLAnchorElement>(round, 'link', 'Läs rapporten från Migrationsverket om 3.1').getAttribute('href')).toBe(
      '/reports/r-1',
    );
    expect(byRole<HTMLAnchorElement>(round, 'link', /Gemensam rutin/).getAttribute('href')).toBe('/assignments/a-3-1');
  });

  it('says so when the reader may see none of them', async () => {
    const { element } = await shown(obstacleOf({ links: [], events: [] }));
    expect(wordsIn(element)).toContain('Inget citat ur en rapport som du får läsa.');
    expect(wordsIn(element)).toContain('Inget har hänt sedan hindret flaggades.');
  });

  it('tells its history from the end, and names a state only where it changed', () => {
    expect(toldBackwards(obstacleOf().events).map((event) => event.moved)).toEqual(['needs-decision', null, null, 'flagged']);
  });

  it('explains itself when it cannot be read', async () => {
    const screen = await render(Obstacle, { inputs: { obstacleId: 'o-1' } });
    screen.http.expectOne('/api/v1/obstacles/o-1').flush(...refusal('not-found', 404));
    await screen.settle();
    expect(wordsIn(byRole(screen.element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
  });
});

describe('answering an obstacle', () => {
  it('is offered only to those who may, and the state only to the coordination', async () => {
    const none = await shown(obstacleOf({ can: { changeState: false, answer: false, link: false } }));
    expect(allByRole(none.element, 'button')).toEqual([]);
  });

  it('moves it to another state with a sentence, from the version that is shown', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Spara svaret').click();
    await settle();
    expect(wordsIn(element)).toContain('Fyll i det här fältet.');
    expect(document.activeElement).toBe(byLabel(element, 'Vad har hänt?'));
    const state = byLabel<HTMLSelectElement>(element, 'Nytt läge');
    state.value = 'resolved';
    state.dispatchEvent(new Event('change'));
    write(byLabel(element, 'Vad har hänt?'), 'Lagen är ändrad.');
    await settle();
    byRole(element, 'button', 'Spara svaret').click();
    await settle();
    const sent = http.expectOne('/api/v1/obstacles/o-1/events');
    expect([sent.request.body, sent.request.headers.get('If-Match')]).toEqual([{ state: 'resolved', text: 'Lagen är ändrad.' }, '"2"']);
    sent.flush(obstacleOf({ state: 'resolved', version: 3 }));
    await settle();
    expect(wordsIn(element)).toContain('Svaret är sparat.');
    expect(byLabel<HTMLTextAreaElement>(element, 'Vad har hänt?').value).toBe('');
  });

  it('keeps the words when somebody else came first, and says who', async () => {
    const { element, http, settle } = await shown(obstacleOf({ can: { changeState: false, answer: true, link: false } }));
    write(byLabel(element, 'Vad har hänt?'), 'Vi har mötts.');
    await settle();
    expect(localStorage.getItem('lagesbild.obstacle..o-1')).toBe('Vi har mötts.');
    byRole(element, 'button', 'Spara svaret').click();
    await settle();
    http.expectOne('/api/v1/obstacles/o-1/events').flush(...refusal('version-stale', 412));
    await settle();
    const event = {
      at: '2026-11-01T08:00:00.000Z',
      by: 'Åsa Bergendahl',
      organisation: obstacleOf().raisedByOrganisation,
      state: null,
      text: 'Jag var först.',
    };
    http
      .expectOne('/api/v1/obstacles/o-1')
      .flush(obstacleOf({ version: 3, events: [...obstacleOf().events, event], can: { changeState: false, answer: true, link: false } }));
    await settle();
    expect(wordsIn(element)).toContain('Åsa Bergendahl, Migrationsverket, skrev medan du skrev.');
    expect(byLabel<HTMLTextAreaElement>(element, 'Vad har hänt?').value).toBe('Vi har mötts.');
    byRole(element, 'button', 'Spara svaret').click();
    await settle();
    const again = http.expectOne('/api/v1/obstacles/o-1/events');
    expect([again.request.body, again.request.headers.get('If-Match')]).toEqual([{ text: 'Vi har mötts.' }, '"3"']);
  });
});
