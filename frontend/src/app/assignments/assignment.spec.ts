import { TestBed } from '@angular/core/testing';
import type { AssignmentView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { followedUpHere, missing, published, toldBySources } from './assignment-sample';
import { Assignment } from './assignment';

const url = '/api/v1/assignments/ovning-6-2';
const reading = () => render(Assignment, { inputs: { assignmentKey: 'ovning-6-2' } });

const shown = async (view: Partial<AssignmentView> = {}): Promise<Rendered<Assignment>> => {
  const screen = await reading();
  screen.http.expectOne(url).flush({ ...followedUpHere, ...view });
  await screen.settle();
  return screen;
};

/** What each of the elements says. */
const wordsOf = (elements: readonly HTMLElement[]): string[] => elements.map(wordsIn);

/** The part of the page under a heading. */
const part = (element: HTMLElement, heading: string): HTMLElement => byRole(element, 'heading', heading).closest('section')!;
const opening = (element: HTMLElement): string => wordsIn(element.querySelector<HTMLElement>('.lead')!);

const figuresOf = (element: HTMLElement): string | null => element.querySelector('a[href$="/indicators"]')?.textContent ?? null;

describe('an assignment', () => {
  it('says that it is being read, and what was refused', async () => {
    const { element, http, settle } = await reading();
    expect(wordsIn(byRole(element, 'status'))).toBe('Läser in uppdraget …');
    http.expectOne(url).flush({ kind: 'not-found', status: 404 }, { status: 404, statusText: 'x' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
    expect(allByRole(element, 'heading', 'Uppdrag')).toHaveLength(1);
  });

  it('opens with where it stands, who answers for it and what is due', async () => {
    const { element } = await shown();
    expect(wordsIn(byRole(element, 'heading', '6.2 Utbildning av utredare'))).toBeTruthy();
    expect(opening(element)).toBe(
      'Läget när den senaste omgången publicerades 3 juli 2026: försenat. Myndigheten bedömer: risk. Samordningen bedömer: avvikelse. Beräknas klart 30 november 2027.',
    );
    expect(wordsIn(element)).toContain('Insatsområde 6 · ansvarig Polismyndigheten · nästa redovisning: slutredovisning 1 oktober 2099');
    expect(wordsIn(element)).toContain('Övningsdata – påhittade uppgifter');
    const links = allByRole(element, 'link').map((link) => link.getAttribute('href'));
    expect(links.slice(0, 3)).toEqual(['/plans', '/plans/ovningsplan', '/plans/ovningsplan/assignments']);
  });

  it('leads to the figures that are about it, where there are any', async () => {
    expect(figuresOf((await shown()).element)).toBeNull();
    TestBed.resetTestingModule();
    expect(figuresOf((await shown({ indicatorValues: 3 })).element)).toBe('3 siffror bland planens indikatorer');
  });

  it.each([
    [{ history: [published, missing] }, /^Ingen rapport fanns när den senaste omgången publicerades 23 januari 2026\. Det säger inget/],
    [{ history: [{ ...published, assessedRating: 'at-risk' as const }] }, /Både myndigheten och samordningen bedömer: risk\./],
    [{ history: [{ ...published, assessedRating: null }] }, /Myndigheten bedömer: risk\. Beräknas/],
    [{ history: [{ ...published, workStatus: 'done' as const }] }, /avvikelse\.$/],
    [{ history: [] }, /^Ingen omgång med uppdraget är publicerad än\.$/],
  ])('words what the latest round said (%#)', async (view, words) => {
    const { element } = await shown(view);
    expect(opening(element)).toMatch(words);
  });

  it('shows the published rounds, the latest first, and a missing report as not reported', async () => {
    const { element } = await shown();
    const table = part(element, 'Läget omgång för omgång');
    const cells = wordsOf(allByRole(table, 'cell'));
    expect(wordsOf(allByRole(table, 'rowheader'))).toEqual(['Omgång 3publicerad 3 juli 2026', 'Omgång 2publicerad 23 januari 2026']);
    expect(cells.slice(0, 6)).toEqual(['Försenat', 'Risk', 'Avvikelse', '30 november 2027', '3 550', '8 200']);
    expect(cells.slice(6)).toEqual(['Ej rapporterat', 'Ej rapporterat', 'Inte bedömt', '–', '–', '–']);
    expect(byRole(element, 'link', 'Omgång 3').getAttribute('href')).toBe('/rounds/r3/brief');
  });

  it('keeps an amendment after what it amends, and says how late a deliverable was', async () => {
    const { element } = await shown();
    expect(wordsOf([...part(element, 'Beslut').querySelectorAll('p')])).toEqual([
      'Ett senare beslut ersätter inte det tidigare på sidan. Alla står kvar i tidsordning.',
      ...['Regeringsuppdrag', '27 juni 2024, dnr Ju2024/1'],
      ...['Ändring av uppdrag', '23 oktober 2025, dnr Ju2025/2', 'Slutredovisningen flyttad.'],
    ]);
    const [late, coming] = wordsOf(allByRole(part(element, 'Redovisningar'), 'listitem'));
    expect(late).toBe('Delredovisning▲ 7 dagar för sentSkulle in 1 oktober 2026, kom in 8 oktober 2026');
    expect(coming).toMatch(/^Slutredovisning○ Om [\d ]+ dagarSka in 1 oktober 2099$/);
  });

  it('shows the money with its degree, the roles and the obstacles', async () => {
    const { element } = await shown();
    expect(wordsOf(allByRole(part(element, 'Pengar'), 'row')).slice(1)).toEqual(['2026 Beslutad 3 000', '2027 Aviserad 2 000']);
    expect(wordsIn(part(element, 'Pengar'))).toContain('Aviserade medel är inte beslutade.');
    expect(wordsOf([...part(element, 'Vem gör vad').querySelectorAll('li')])).toEqual([
      'Polismyndighetenrapporterar',
      'Brottsoffermyndigheten',
    ]);
    expect(byRole(element, 'link', 'Personal slutar').getAttribute('href')).toBe('/obstacles/o1');
    expect(wordsIn(part(element, 'Hinder'))).toContain('Behöver beslut');
  });

  it('puts many of one role behind a disclosure', async () => {
    const [first] = followedUpHere.organisations;
    const many = Array.from({ length: 9 }, (_each, nr) => ({
      ...first!,
      organisation: { ...first!.organisation, key: `lst-${nr}` },
      leads: nr === 0,
    }));
    const { element } = await shown({ organisations: many });
    expect(wordsIn(part(element, 'Vem gör vad').querySelector('summary')!)).toBe('9 organisationer');
    expect(wordsIn(part(element, 'Vem gör vad'))).toContain('sammanställer rapporten');
    expect(wordsIn(element)).toContain('ansvarig Polismyndigheten och 8 till');
  });
});

describe('an assignment that sources tell of', () => {
  it('says how it went, how sure that is and what the source does not tell', async () => {
    const { element } = await shown(toldBySources);
    expect(opening(element)).toBe('Vid uppföljningen: genomfört. Det är osäkert om det är ett eget uppdrag i planen.');
    const words = wordsIn(element);
    expect(words).toContain('Källan återger inte uppdragets text.');
    expect(words).toContain('Källan anger inget beslut.');
    expect(words).toContain('Ej fördelat i källan: vad just det här uppdraget fick framgår inte.');
    expect(words).toContain('Nummer i planenFramgår inte av källan');
    expect(wordsIn(part(element, 'Redovisningar'))).toContain('Källan säger inte när den kom in');
    expect(wordsIn(part(element, 'Vem gör vad'))).toContain('Säkerhet: trolig');
    expect(wordsIn(part(element, 'Vad uppdraget är'))).toContain('Säkerhet: osäker');
    expect(allByRole(element, 'heading').map(wordsIn)).not.toContain('Läget omgång för omgång');
    expect(part(element, 'Så gick det').querySelector('summary')!.getAttribute('aria-label')).toBe('Källa till utfallet genomfört');
  });

  it.each([
    [{ statusAtFollowUp: { key: 'okand', sv: 'Okänd', en: 'Unknown' }, certainty: 'saker' }, 'Källorna säger inte hur det gick.'],
    [{ certainty: 'trolig' }, 'Vid uppföljningen: genomfört. Att det är ett eget uppdrag i planen är troligt men inte säkert.'],
    [
      { certainty: 'saker', kind: 'kopplat-uppdrag' },
      'Vid uppföljningen: genomfört. Vi har kopplat uppdraget till planen; det står inte i planens egen lista.',
    ],
    [
      { certainty: 'saker', kind: 'foljduppdrag', followOn: true },
      'Vid uppföljningen: genomfört. Uppdraget kom efter planen och räknas inte till dess uppdrag.',
    ],
  ])('words what is known (%#)', async (view, words) => {
    const { element } = await shown({ ...toldBySources, ...view });
    expect(opening(element)).toBe(words);
  });

  it('is told in English with the source in Swedish marked as such', async () => {
    const { element, settle } = await shown(toldBySources);
    TestBed.inject(Language).set('en');
    await settle();
    expect(opening(element)).toBe('At the follow-up: carried out. It is uncertain whether it is an assignment of its own in the plan.');
    expect([...element.querySelectorAll('[lang=sv]')].map((each) => wordsIn(each as HTMLElement))).toContain(
      'Kan vara en del av ett annat uppdrag.',
    );
    TestBed.inject(Language).set('sv');
  });
});
