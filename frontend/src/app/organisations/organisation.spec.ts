import type { OrganisationAssignment, OrganisationView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { Organisation } from './organisation';

const other = (key: string, name: string) => ({ key, name: { sv: name, en: null }, shortName: null });

const source = {
  source: { key: 'k', title: 'Regionkoordinatorer', publisher: 'Länsstyrelsen', date: null, documentNo: null, readAs: 'hela' },
  reference: 'Regionkoordinatorer, s. 2',
};

const view: OrganisationView = {
  key: 'lansstyrelsen-stockholms',
  name: { sv: 'Länsstyrelsen i Stockholms län', en: 'County Administrative Board of Stockholm' },
  shortName: 'Lst Stockholm',
  kind: 'lansstyrelse',
  county: '01',
  validFrom: null,
  validTo: null,
  assignments: 2,
  organisationNumber: '202100-2247',
  roles: ['utforare', 'nationell-samordnare-2009-2017'],
  parent: other('lansstyrelserna', 'Länsstyrelserna (samtliga 21)'),
  successor: null,
  predecessors: [],
  parts: [],
  coordinatorRegion: {
    name: { sv: 'Region Stockholm', en: 'Stockholm region' },
    certainty: 'trolig',
    note: 'Indelningen följer polisregionerna',
    knownSeat: 'Umeå',
    citations: [source],
  },
  citations: [],
};

const row = (key: string, planKey: string, certainty: string | null): OrganisationAssignment => ({
  planKey,
  planTitle: { sv: `Plan ${planKey}`, en: null },
  exercise: planKey === 'ny',
  assignmentKey: key,
  label: null,
  title: { sv: `Uppdrag ${key}`, en: null },
  role: { key: 'ansvarig', sv: 'Ansvarig', en: 'Responsible' },
  certainty,
});

const shown = async (
  of: Partial<OrganisationView> = {},
  items = [row('a', 'ny', null), row('b', 'gammal', 'saker')],
): Promise<Rendered<Organisation>> => {
  const screen = await render(Organisation, { inputs: { organisationKey: view.key } });
  screen.http.expectOne(`/api/v1/organisations/${view.key}`).flush({ ...view, ...of });
  await screen.settle();
  screen.http.expectOne((request) => request.url.endsWith('/assignments')).flush({ items, page: 1, limit: 20, total: items.length });
  await screen.settle();
  return screen;
};

const part = (element: HTMLElement, heading: string): HTMLElement => byRole(element, 'heading', heading).closest('section')!;
const factsIn = (element: HTMLElement): Record<string, string> =>
  Object.fromEntries([...element.querySelectorAll('dt')].map((term) => [wordsIn(term), wordsIn(term.nextElementSibling as HTMLElement)]));
const lead = (element: HTMLElement): string => wordsIn(element.querySelector<HTMLElement>('.lead')!);

describe('an organisation', () => {
  it('shows what it is, with how sure its region is', async () => {
    const { element } = await shown();
    expect(lead(element)).toBe('Har en roll i 2 uppdrag.');
    const facts = factsIn(part(element, 'Om organisationen'));
    expect(facts).toMatchObject({
      Slag: 'Länsstyrelse',
      Organisationsnummer: '202100-2247',
      'Finns sedan': 'Framgår inte av källan',
      Regionkoordinator: expect.stringMatching(
        /^Region StockholmKänd ort: UmeåIndelningen följer polisregionernaSäkerhet: trolig\s*Källa/,
      ) as string,
      'I det här arbetet': 'Utför uppdrag, samordnade nationellt 2009–2017',
    });
    expect(factsIn(part(element, 'Före, efter och delar'))).toEqual({ 'Del av': 'Länsstyrelserna (samtliga 21)' });
  });

  it('lists its assignments under their plans, with certainty where there is any', async () => {
    const { element } = await shown();
    const tables = allByRole(element, 'table');
    expect(tables.map((table) => allByRole(table, 'columnheader').map(wordsIn))).toEqual([
      ['Uppdrag', 'Roll'],
      ['Uppdrag', 'Roll', 'Säkerhet'],
    ]);
    expect(
      allByRole(element, 'heading')
        .map(wordsIn)
        .filter((words) => words.startsWith('Plan')),
    ).toEqual(['Plan nyÖvningsdata – påhittade uppgifter', 'Plan gammal']);
    expect(byRole(element, 'link', 'Plan gammal').getAttribute('href')).toBe('/plans/gammal');
    expect(byRole(element, 'link', 'Uppdrag b').getAttribute('href')).toBe('/assignments/b');
    expect(wordsIn(tables[1]!)).toContain('säker');
  });

  it.each([
    [
      { validTo: '2014-12-31', successor: other('polismyndigheten', 'Polismyndigheten'), assignments: 1 },
      'Upphörde 31 december 2014. Ersattes av Polismyndigheten. Har en roll i ett uppdrag.',
    ],
    [{ validTo: '2014', assignments: 0 }, 'Upphörde 2014. Har ingen roll i något uppdrag som finns här.'],
  ])('opens with what became of it (%#)', async (of, words) => {
    const { element } = await shown(of, []);
    expect(lead(element)).toBe(words);
    expect(wordsIn(element)).toContain('Organisationen finns i registret men har ingen roll i något uppdrag här.');
  });

  it('puts many parts behind a disclosure', async () => {
    const parts = Array.from({ length: 9 }, (_each, nr) => other(`lst-${nr}`, `Länsstyrelse ${nr}`));
    const { element } = await shown({ parts });
    expect(wordsIn(part(element, 'Före, efter och delar').querySelector('summary')!)).toBe('9 delar');
  });

  it('says nothing of relations when none is known', async () => {
    const { element } = await shown({ parent: null });
    expect(allByRole(element, 'heading', 'Före, efter och delar')).toHaveLength(0);
  });

  it('says what was refused', async () => {
    const { element, http, settle } = await render(Organisation, { inputs: { organisationKey: 'finns-inte' } });
    http.expectOne('/api/v1/organisations/finns-inte').flush({ kind: 'not-found', status: 404 }, { status: 404, statusText: 'x' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
  });
});
