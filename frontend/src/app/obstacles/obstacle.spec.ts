import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { ObstacleView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { toldBackwards } from './history';
import { Obstacle } from './obstacle';
import { turnSentence } from './turn-words';
import { eventOf, mayOnly, obstacleOf, summaryOf } from './obstacle-sample';

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
    const none = await shown(obstacleOf({ can: mayOnly() }));
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
    const { element, http, settle } = await shown(obstacleOf({ can: mayOnly({ answer: true }) }));
    write(byLabel(element, 'Vad har hänt?'), 'Vi har mötts.');
    await settle();
    expect(localStorage.getItem('lagesbild.obstacle..o-1')).toBe('Vi har mötts.');
    byRole(element, 'button', 'Spara svaret').click();
    await settle();
    http.expectOne('/api/v1/obstacles/o-1/events').flush(...refusal('version-stale', 412));
    await settle();
    const event = eventOf({ at: '2026-11-01T08:00:00.000Z', by: 'Åsa Bergendahl', text: 'Jag var först.' });
    http
      .expectOne('/api/v1/obstacles/o-1')
      .flush(obstacleOf({ version: 3, events: [...obstacleOf().events, event], can: mayOnly({ answer: true }) }));
    await settle();
    expect(wordsIn(element)).toContain('Åsa Bergendahl, Migrationsverket, skrev medan du skrev.');
    expect(byLabel<HTMLTextAreaElement>(element, 'Vad har hänt?').value).toBe('Vi har mötts.');
    byRole(element, 'button', 'Spara svaret').click();
    await settle();
    const again = http.expectOne('/api/v1/obstacles/o-1/events');
    expect([again.request.body, again.request.headers.get('If-Match')]).toEqual([{ text: 'Vi har mötts.' }, '"3"']);
  });
});

describe('what those that must act have said', () => {
  it('is shown with who and when, and who has said nothing comes first', async () => {
    const police = summaryOf().mustAct[0]!;
    const { element } = await shown(
      obstacleOf({
        answers: [
          { organisation: obstacleOf().raisedByOrganisation, latest: null, answers: 0 },
          { organisation: police, latest: { at: '2026-11-01T08:00:00.000Z', by: 'Karin Lindqvist', text: 'Klart i mars.' }, answers: 3 },
        ],
      }),
    );
    const panel = byRole(element, 'region', 'Svar från dem som måste agera');
    expect(allByRole(panel, 'listitem').map(wordsIn)).toEqual([
      'MigrationsverketHar inte svarat.',
      'PolismyndighetenKlart i mars.1 november 2026, Karin Lindqvist2 tidigare svar står i historiken.',
    ]);
  });
});

describe('an obstacle that is part of another', () => {
  const merged = obstacleOf({
    state: 'merged',
    links: [],
    moves: [],
    mergedInto: { id: 'o-2', title: { sv: 'Det större', en: null } },
    can: mayOnly({ unmerge: true }),
  });

  it('says so and leads on, and nothing else can be done to it', async () => {
    const { element } = await shown(merged);
    expect(wordsIn(byRole(element, 'status', /Hindret ingår i/))).toContain('Hindret ingår i ”Det större”');
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Gå till ”Det större”').getAttribute('href')).toBe('/obstacles/o-2');
    expect(allByRole(element, 'button').map(wordsIn)).toEqual(['Låt det stå för sig igen']);
    expect(wordsIn(element)).not.toContain('Det här säger rapporterna');
  });

  it('stands by itself again, with a reason', async () => {
    const { element, http, settle } = await shown(merged);
    byRole(element, 'button', 'Låt det stå för sig igen').click();
    await settle();
    const dialog = byRole(document.body, 'dialog');
    const press = async (): Promise<void> => {
      byRole(dialog, 'button', 'Låt det stå för sig igen').click();
      await settle();
    };
    await press();
    expect(wordsIn(dialog)).toContain('Skriv varför.');
    write(byLabel(dialog, 'Varför'), 'Det var två saker.');
    await settle();
    await press();
    const sent = http.expectOne('/api/v1/obstacles/o-1/unmerging');
    expect([sent.request.body, sent.request.headers.get('If-Match')]).toEqual([{ text: 'Det var två saker.' }, '"2"']);
    sent.flush(obstacleOf({ state: 'flagged' }));
    await settle();
    expect(wordsIn(element)).not.toContain('Hindret ingår i');
  });
});

describe('the work of the coordination', () => {
  const register = { items: [], page: 1, limit: 1, total: 0, can: { raise: true, editKinds: true } };
  const kinds = [
    { key: 'sekretess', sv: 'Sekretess', en: 'Secrecy', open: 2, retired: false },
    { key: 'gammalt', sv: 'Gammalt', en: 'Old', open: 0, retired: true },
  ];
  const openDialog = async (screen: Rendered<Obstacle>, button: string): Promise<HTMLElement> => {
    byRole(screen.element, 'button', button).click();
    await screen.settle();
    screen.http.match((request) => request.params.get('limit') === '1').forEach((each) => each.flush({ ...register, kinds }));
    screen.http.match('/api/v1/plans/ovning').forEach((each) =>
      each.flush({
        key: 'ovning',
        title: { sv: 'Övning', en: null },
        exercise: true,
        areas: [{ nr: 3, name: { sv: 'Upptäcka', en: null } }],
      }),
    );
    await screen.settle();
    return byRole(document.body, 'dialog');
  };

  it('names an obstacle anew; what is retired cannot be chosen, and the words of others are not offered', async () => {
    const screen = await shown();
    const dialog = await openDialog(screen, 'Ändra');
    const kind = byLabel<HTMLSelectElement>(dialog, 'Slag');
    expect([...kind.options].map((option) => wordsIn(option))).toEqual(['Välj …', 'Sekretess']);
    expect(wordsIn(dialog)).not.toContain('Vad det hindrar');
    expect(wordsIn(dialog)).toContain('Allvarlig: arbetet kan inte slutföras');
    write(byLabel(dialog, 'Rubrik'), 'Ett nytt namn');
    await screen.settle();
    byRole(dialog, 'button', 'Spara ändringen').click();
    await screen.settle();
    const sent = screen.http.expectOne('/api/v1/obstacles/o-1');
    expect([sent.request.method, sent.request.headers.get('If-Match'), sent.request.body]).toEqual([
      'PATCH',
      '"2"',
      {
        titleSv: 'Ett nytt namn',
        titleEn: 'No legal basis',
        kind: 'sekretess',
        severity: 'high',
        governmentMustAct: true,
        mustActKeys: ['polisen'],
        areaNrs: [3],
      },
    ]);
    sent.flush(obstacleOf({ title: { sv: 'Ett nytt namn', en: null } }));
    await screen.settle();
    expect(wordsIn(byRole(screen.element, 'heading', 'Ett nytt namn'))).toBe('Ett nytt namn');
  });

  it('splits with the quotes that are chosen, and goes to the new obstacle', async () => {
    const screen = await shown();
    const dialog = await openDialog(screen, 'Dela upp');
    const send = async (): Promise<void> => {
      byRole(dialog, 'button', 'Bryt ut hindret').click();
      await screen.settle();
    };
    await send();
    ['Välj minst ett citat.', 'Fyll i det här fältet.', 'Skriv varför.'].forEach((part) => expect(wordsIn(dialog)).toContain(part));
    byLabel(dialog, 'Migrationsverket, omgång 4, 3.1').click();
    write(byLabel(dialog, 'Rubrik'), 'Den ena saken');
    write(byLabel(dialog, 'Vad det hindrar'), 'Det ena.');
    write(byLabel(dialog, 'Varför de är två saker'), 'Två saker.');
    await screen.settle();
    await send();
    const sent = screen.http.expectOne('/api/v1/obstacles/o-1/splits');
    expect(sent.request.body).toMatchObject({ title: 'Den ena saken', kind: 'sekretess', linkIds: ['l-1'], text: 'Två saker.' });
    sent.flush(obstacleOf({ id: 'o-9' }));
    await screen.settle();
    expect(TestBed.inject(Router).url).toBe('/obstacles/o-9');
  });

  it('merges into another open obstacle of the plan, never into itself', async () => {
    const screen = await shown(obstacleOf({ related: [{ id: 'o-2', title: { sv: 'Det större', en: null } }] }));
    byRole(screen.element, 'button', 'För in i ett annat').click();
    await screen.settle();
    const items = [summaryOf(), summaryOf({ id: 'o-2', title: { sv: 'Det större', en: null } })];
    screen.http.expectOne((request) => request.params.get('open') === 'true').flush({ ...register, items, total: 2, kinds });
    await screen.settle();
    const dialog = byRole(document.body, 'dialog');
    expect(allByRole(dialog, 'radio')).toHaveLength(1);
    byLabel(dialog, 'Det större').click();
    write(byLabel(dialog, 'Varför de är samma sak'), 'Samma sak.');
    await screen.settle();
    byRole(dialog, 'button', 'För in hindret').click();
    await screen.settle();
    const sent = screen.http.expectOne('/api/v1/obstacles/o-1/merging');
    expect(sent.request.body).toEqual({ intoId: 'o-2', text: 'Samma sak.' });
    sent.flush(
      { kind: 'obstacles-do-not-fit', title: 'x', status: 409, detail: 'x', type: 'x', instance: 'i' },
      { status: 409, statusText: 'Conflict' },
    );
    await screen.settle();
    expect(wordsIn(byRole(dialog, 'alert'))).toContain('Hindren kan inte föras samman så');
  });

  it('ties a finding of an earlier plan, which then says since when', async () => {
    const finding = {
      key: 'f-1',
      kind: { key: 'hinder', sv: 'Hinder', en: 'Obstacle' },
      text: { sv: 'Sekretessen hindrar', en: 'Secrecy hinders' },
      year: 2010,
      plan: { key: 'plan-2008-2010', title: { sv: 'Planen 2008–2010', en: null } },
      citations: [],
    };
    const screen = await shown();
    byRole(screen.element, 'button', 'Leta i tidigare planer').click();
    await screen.settle();
    const asked = screen.http.expectOne((request) => request.url.endsWith('/earlier-findings'));
    expect(asked.request.params.get('kind')).toBe('sekretess');
    asked.flush({ items: [finding], page: 1, limit: 10, total: 1 });
    await screen.settle();
    byRole(byRole(document.body, 'dialog'), 'button', 'Koppla iakttagelsen: Sekretessen hindrar').click();
    await screen.settle();
    const sent = screen.http.expectOne('/api/v1/obstacles/o-1/findings/f-1');
    expect(sent.request.method).toBe('PUT');
    sent.flush(obstacleOf({ earlier: [finding] }));
    await screen.settle();
    expect(wordsIn(byRole(screen.element, 'region', 'Redan rapporterat 2010'))).toContain('Sekretessen hindrar');
  });
});

describe('the history in words', () => {
  it.each([
    [
      eventOf({ turn: 'merged', other: { id: 'o-2', title: { sv: 'B', en: null } }, passages: 2 }),
      'Förde in hindret i ”B”. 2 citat flyttade.',
    ],
    [eventOf({ turn: 'split', passages: 1 }), 'Bröt ut ett annat hinder som ett eget hinder. Ett citat flyttade.'],
    [eventOf({ turn: 'related', other: { id: 'o-2', title: { sv: 'B', en: null } } }), 'Kopplade hindret till ”B”.'],
    [eventOf({ turn: 'finding-tied', finding: { sv: 'Svag lagföring', en: null } }), 'Kopplade en tidigare iakttagelse: Svag lagföring'],
  ])('%#', (event, sentence) => {
    expect(turnSentence(event)?.sv).toBe(sentence);
  });

  it('shows what an edit changed, as it was and as it became', async () => {
    const edits = [
      { of: 'severity' as const, before: 'low', after: 'high' },
      { of: 'areas' as const, before: '', after: '1, 3' },
    ];
    const { element } = await shown(obstacleOf({ events: [eventOf({ turn: 'edited', edits })] }));
    ['Allvar: Liten → Allvarlig', 'Insatsområden: inget → 1, 3'].forEach((part) => expect(wordsIn(element)).toContain(part));
  });
});
