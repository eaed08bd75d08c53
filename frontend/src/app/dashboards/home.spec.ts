import { stockholmDay, type Home as HomeView, type ObstacleSummary, type ReportSummary } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { sampleRound } from './brief-sample';
import { Home } from './home';

const inDays = (days: number): string => stockholmDay(new Date(Date.now() + days * 86_400_000));
const instantInDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const report = (id: string, facts: Partial<ReportSummary> = {}): ReportSummary => ({
  id,
  assignment: { key: `a-${id}`, label: id, title: { sv: `Uppdrag ${id}`, en: `Assignment ${id}` } },
  area: null,
  organisation: { key: 'polismyndigheten', name: { sv: 'Polismyndigheten', en: 'Police Authority' }, shortName: null },
  roundId: 'r4',
  roundTitle: { sv: 'Omgång 4', en: 'Round 4' },
  dueOn: inDays(5),
  part: false,
  status: 'draft',
  submittedAt: null,
  versionNr: null,
  workStatus: null,
  rating: null,
  wantsToDiscuss: false,
  ...facts,
});
const obstacle: ObstacleSummary = {
  reportedIn: [],
  version: 1,
  sentence: { sv: 'Flaggat.', en: 'Flagged.' },
  moves: [],
  id: 'o1',
  title: { sv: 'Rättsligt stöd saknas', en: 'No legal basis' },
  kind: { key: 'sekretess', sv: 'Sekretess', en: 'Secrecy' },
  severity: 'high',
  state: 'needs-decision',
  governmentMustAct: true,
  mustAct: [],
  sinceRound: { id: 'r2', nr: 2, title: { sv: 'Omgång 2', en: 'Round 2' } },
  areas: [],
  organisations: 5,
  rounds: 3,
};
const nothing: HomeView = {
  lead: { sv: 'Inget att göra.', en: 'Nothing to do.' },
  reporter: null,
  analyst: null,
  coordinator: null,
  ministry: null,
  administrator: null,
};
const plan = { planKey: 'ovningsplan', planTitle: { sv: 'Övningsplan', en: 'Exercise plan' } };
const completeness = { expected: 56, received: 33, receivedShare: 33 / 56, onTime: 33, onTimeShare: 33 / 56, approved: 13 };

const show = async (facts: Partial<HomeView>): Promise<Rendered<Home>> => {
  const screen = await render(Home);
  screen.http.expectOne('/api/v1/home').flush({ ...nothing, ...facts });
  await screen.settle();
  return screen;
};
const panel = (element: HTMLElement, heading: string | RegExp): HTMLElement => byRole(element, 'heading', heading).closest('section')!;

describe('home', () => {
  it('opens with the sentence of the server', async () => {
    const { element } = await show({ lead: { sv: 'Fyra rapporter ska in senast 27 november.', en: 'Four.' } });
    expect(wordsIn(byRole(element, 'heading', 'Att göra'))).toBe('Att göra');
    expect(wordsIn(element)).toContain('Fyra rapporter ska in senast 27 november.');
  });

  it('says why it is empty to somebody without a role', async () => {
    const { element } = await show({});
    expect(wordsIn(element)).toContain('Du har ingen roll som har något att göra här.');
  });

  it('says what is refused, and asks again', async () => {
    const { element, http, settle } = await render(Home);
    http.expectOne('/api/v1/home').flush({ kind: 'internal', status: 500, instance: 'abc' }, { status: 500, statusText: 'Fault' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Något gick fel hos oss');
    byRole(element, 'button', 'Försök igen').click();
    await settle();
    http.expectOne('/api/v1/home').flush(nothing);
  });
});

describe('home of a reporter', () => {
  const part = (due: NonNullable<HomeView['reporter']>['due']): HomeView['reporter'] => ({ due, waiting: [], namedObstacles: [] });

  it('lists what is due with days left, what is missing and one press to the field', async () => {
    const { element } = await show({
      reporter: part([
        { ...report('6.2', { dueOn: inDays(-2) }), missing: ['status', 'done'], begun: false },
        { ...report('6.3', { dueOn: inDays(1) }), missing: ['status', 'done', 'money'], begun: true },
        { ...report('6.4'), missing: [], begun: true },
        { ...report('6.5', { status: 'returned' }), missing: [], begun: true },
      ]),
    });
    const tasks = allByRole(panel(element, 'Att rapportera'), 'listitem').map(wordsIn);
    expect(tasks[0]).toContain('Inte påbörjad.');
    expect(tasks[0]).toContain('2 dagar för sent');
    expect(tasks[1]).toContain('Kvar att fylla i: läget, gjort och pengar.');
    expect(tasks[1]).toContain('i morgon');
    expect(tasks[2]).toContain('Allt är ifyllt. Läs igenom och skicka in.');
    expect(tasks[3]).toContain('Återsänd med noter');
    expect(byRole(element, 'link', 'Börja skriva: Uppdrag 6.2').getAttribute('href')).toBe('/reports/6.2');
  });

  it('says why nothing is due', async () => {
    const { element } = await show({ reporter: part([]) });
    expect(wordsIn(panel(element, 'Att rapportera'))).toContain('När samordningen öppnar en rapporteringsomgång står era uppdrag här.');
    expect(wordsIn(panel(element, 'Inlämnat'))).toContain('Ingen rapport väntar på granskning.');
  });

  it('names the obstacles that wait for the organisation', async () => {
    const { element } = await show({
      reporter: { due: [], waiting: [report('6.1', { status: 'submitted', submittedAt: instantInDays(0) })], namedObstacles: [obstacle] },
    });
    expect(wordsIn(panel(element, /^Hinder/))).toContain('Behöver beslut · sekretess · 5 organisationer berörs · sedan Omgång 2');
    expect(wordsIn(panel(element, 'Inlämnat'))).toMatch(/6\.1 Uppdrag 6\.1Inlämnad\s?den \d/);
  });
});

describe('home of an analyst', () => {
  it('lists what has come in with how long it has waited, and leads to the rest', async () => {
    const incoming = [
      report('3.1', { status: 'submitted', submittedAt: instantInDays(-4), versionNr: 2 }),
      report('5.3', { status: 'submitted', submittedAt: instantInDays(0), versionNr: 1 }),
    ];
    const { element } = await show({ analyst: [{ ...plan, round: sampleRound, incoming, incomingTotal: 7, mine: [], toDiscuss: [] }] });
    const work = panel(element, 'Granska: Omgång 3');
    expect(wordsIn(work)).toContain('7 rapporter väntar på granskning, den äldsta sedan 4 dagar.');
    expect(wordsIn(work)).toContain('Polismyndigheten · version 2 · väntat 4 dagar');
    expect(byRole(work, 'link', /^3\.1/).getAttribute('href')).toBe('/reports/3.1/review');
    expect(byRole(work, 'link', 'Alla 7 som väntar').getAttribute('href')).toBe('/rounds/r3/review?state=waiting');
    expect(wordsIn(work)).toContain('Du har ingen påbörjad granskning.');
  });

  it('says why there is nothing to review', async () => {
    const { element } = await show({ analyst: [] });
    expect(wordsIn(element)).toContain('Ingen rapporteringsomgång är öppen eller stängd.');
  });
});

describe('home of a coordinator', () => {
  it('shows each round with the five figures, the two days and the next action', async () => {
    const round = { ...sampleRound, state: 'open' as const };
    const { element } = await show({
      coordinator: [{ ...plan, round, completeness, late: 3, waiting: 17, next: { sv: 'Påminn de tre.', en: 'Remind the three.' } }],
    });
    const work = panel(element, 'Omgång 3: öppen');
    expect(wordsIn(work)).toContain('Sista dag 29 maj 2026. Stänger 12 juni 2026.');
    expect(wordsIn(work)).toContain('Påminn de tre.');
    expect(wordsIn(work)).toContain('Väntade56Inkomna33Andel inkomna59 %I tid33');
    expect(byRole(work, 'link', '3 rapporter är försenade').getAttribute('href')).toBe('/rounds/r3?status=missing');
    expect(byRole(work, 'link', '17 är inte färdiggranskade').getAttribute('href')).toBe('/rounds/r3/review');
  });
});

describe('home of a reader', () => {
  it('is the picture itself for somebody who only reads', async () => {
    const { element } = await show({
      ministry: [
        {
          ...plan,
          roundId: 'r3',
          roundTitle: { sv: 'Omgång 3', en: 'Round 3' },
          lead: { sv: '31 av 36 uppdrag är rapporterade.', en: '31 of 36.' },
        },
      ],
    });
    expect(byRole(element, 'heading', 'Läget')).toBeTruthy();
    expect(wordsIn(element).match(/31 av 36 uppdrag är rapporterade\./g)).toHaveLength(1);
    expect(byRole(element, 'link', 'Läs hela läget: Övningsplan').getAttribute('href')).toBe('/plans/ovningsplan/brief');
  });

  it('says why there is no picture', async () => {
    const { element } = await show({ ministry: [] });
    expect(wordsIn(element)).toContain('Inget läge är publicerat än.');
  });
});

describe('home of an administrator', () => {
  it('leads from every count to what is counted', async () => {
    const { element } = await show({ administrator: { people: 1, organisations: 240, plans: 12 } });
    expect(allByRole(element, 'link').map((link) => [wordsIn(link), link.getAttribute('href')])).toEqual([
      ['En person', '/people'],
      ['240 organisationer', '/organisations'],
      ['12 handlingsplaner', '/plans'],
    ]);
  });
});
