import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Brief } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { sampleBrief } from './brief-sample';
import { BriefScreen } from './brief-screen';

const show = async (facts: Partial<Brief> = {}): Promise<Rendered<BriefScreen>> => {
  const screen = await render(BriefScreen, { inputs: { planKey: 'ovningsplan' } });
  screen.http.expectOne('/api/v1/plans/ovningsplan/brief').flush(sampleBrief(facts));
  await screen.settle();
  return screen;
};
const panel = (element: HTMLElement, heading: string | RegExp): HTMLElement => byRole(element, 'heading', heading).closest('section')!;
const query = (): unknown => TestBed.inject(Router).parseUrl(TestBed.inject(Router).url).queryParams;

describe('the brief', () => {
  it('opens with the sentence that matters and what it rests on, from one request', async () => {
    const { element, http } = await show();
    expect(wordsIn(byRole(element, 'heading', 'Läget den 3 juli 2026'))).toBe('Läget den 3 juli 2026');
    expect(wordsIn(element.querySelector<HTMLElement>('.lead strong')!)).toBe('5 av 6 uppdrag är rapporterade.');
    expect(wordsIn(element)).toContain(
      'Fryst bild. 5 av 6 uppdrag har rapporterat. Publicerad 3 juli 2026 av Åsa Bergendahl. Kontrollsumma (SHA-256) 7c5cc7640195…',
    );
    expect(byRole(element, 'link', 'Jämför med Omgång 2').getAttribute('href')).toBe('/rounds/r2/brief');
    http.verify();
  });

  it('says in words where the assignments stand, by the agency, the coordination and where they differ', async () => {
    const { element, settle } = await show();
    const areas = panel(element, 'Läget per insatsområde');
    expect(wordsIn(areas)).toContain('Av 6 uppdrag: 1 är genomfört, 1 pågår, 2 är försenade, 1 är stoppat och 1 är inte rapporterat.');
    byRole(areas, 'button', 'Skillnader').click();
    await settle();
    expect(query()).toEqual({ view: 'gap' });
    expect(wordsIn(areas)).toContain('I 1 av 6 uppdrag bedömer samordningen annorlunda än myndigheten.');
    expect(byRole(areas, 'button', 'Skillnader').getAttribute('aria-pressed')).toBe('true');
  });

  it('shows the same numbers as a table, keeps that in the address, and leads from a number to its rows', async () => {
    const { element, settle } = await show();
    byRole(panel(element, 'Läget per insatsområde'), 'button', 'Visa som tabell').click();
    await settle();
    expect(query()).toEqual({ table: 'status' });
    byRole(element, 'button', '2 Insats 2, Försenat: 2').click();
    await settle();
    expect(query()).toEqual({ table: 'status', area: '2', status: 'delayed' });
    expect(wordsIn(byRole(element, 'heading', 'Försenat, insatsområde 2'))).toBeTruthy();
    expect(wordsIn(element)).toContain('2 av 6 uppdrag.');
    expect(allByRole(element, 'rowheader').map(wordsIn)).toEqual(['2.1 Uppdrag 2.1Polismyndigheten', '2.2 Uppdrag 2.2Polismyndigheten']);
    expect(wordsIn(element)).toContain('Starten har skjutits upp två gånger.');
    byRole(element, 'link', 'Tillbaka till läget').click();
    await settle();
    expect(query()).toEqual({ table: 'status' });
    expect(allByRole(element, 'heading', 'Läget den 3 juli 2026')).toHaveLength(1);
  });

  it('tells which rows there are none of', async () => {
    const { element, settle } = await show();
    await TestBed.inject(Router).navigate([], { queryParams: { area: 1, status: 'blocked' } });
    await settle();
    expect(wordsIn(element)).toContain('Inget uppdrag i läget svarar mot urvalet.');
    expect(allByRole(element, 'table')).toHaveLength(0);
  });

  it('shows the five largest movements in both directions, in words, then all of them', async () => {
    const { element, settle } = await show();
    const moved = panel(element, 'Det här har rört sig');
    expect(wordsIn(moved)).toContain('Sedan Omgång 2: 1 åt rätt håll, 6 åt fel håll.');
    expect(wordsIn(moved)).toContain('Här är de fem största, åt båda hållen när det finns.');
    const listed = (): string[] => allByRole(moved, 'listitem').map(wordsIn);
    expect(listed()).toHaveLength(5);
    expect(listed()[0]).toContain('Bättre pågår → till genomfört');
    expect(listed()[1]).toContain('Förändring 1 9.1 · Polismyndigheten Sämre pågår → till försenat');
    byRole(moved, 'button', 'Alla 7 förändringar').click();
    await settle();
    expect(query()).toEqual({ movements: 'all' });
    expect(listed()[6]).toContain('Bättre pågår → till genomfört');
  });

  it('says that a first round has nothing to be compared with', async () => {
    const { element } = await show({ comparedWith: null, movements: [] });
    expect(wordsIn(panel(element, 'Det här har rört sig'))).toContain('det finns inget att jämföra med än');
  });

  it('names what needs a decision, and the kinds of what is open', async () => {
    const { element } = await show();
    const decisions = panel(element, 'Ett hinder behöver beslut');
    expect(wordsIn(decisions)).toContain('Fem organisationer, tre omgångar.');
    expect(byRole(decisions, 'link', 'Rättsligt stöd saknas').getAttribute('href')).toBe('/obstacles/o1');
    expect(wordsIn(panel(element, 'Öppna hinder efter slag'))).toContain('3 hinder är öppna. Vanligast är sekretess (2).');
  });

  it('tells the money with what is not divided and what was carried forward', async () => {
    const { element } = await show();
    const money = panel(element, 'Pengarna: 40 mnkr');
    expect(wordsIn(money)).toContain('4 mnkr av 30 mnkr som är fördelade på uppdrag är förbrukade.');
    expect(wordsIn(money)).toContain('Ej fördelat i källan');
    expect(wordsIn(money)).toContain('Ett uppdrag med pengar saknar rapport och är räknat med sina senast kända siffror.');
  });

  it('says which perspective is most silent, and the five figures together', async () => {
    const { element } = await show();
    expect(wordsIn(panel(element, /^Perspektiven/))).toContain('Tystast är det om hbtqi: 2 av 5 rapporter säger inget.');
    expect(wordsIn(panel(element, 'Hur fullständigt är underlaget?'))).toContain(
      'Väntade6Inkomna5Andel inkomna83 %I tid4Andel i tid67 %Godkända5',
    );
  });

  it('says that a preliminary picture is preliminary', async () => {
    const { element } = await show({
      basis: { ...sampleBrief().basis, kind: 'preliminary', sha256: null, publishedAt: null, publishedBy: null },
    });
    expect(wordsIn(element)).toContain('Siffrorna kan ändras tills omgången publiceras');
    expect(wordsIn(element)).not.toContain('Kontrollsumma');
  });

  it('is complete in English', async () => {
    localStorage.setItem('lagesbild.language', 'en');
    const { element } = await show();
    expect(wordsIn(byRole(element, 'heading', 'The picture on 3 July 2026'))).toBeTruthy();
    expect(wordsIn(element)).toContain('Of 6 assignments, 1 is done, 1 is ongoing, 2 are delayed, 1 is blocked and 1 is not reported.');
  });

  it('says why there is no picture, without a fault, before anything is published', async () => {
    const { element, http, settle } = await render(BriefScreen, { inputs: { planKey: 'ny-plan' } });
    http.expectOne('/api/v1/plans/ny-plan/brief').flush({ kind: 'not-found', status: 404 }, { status: 404, statusText: 'Not Found' });
    await settle();
    expect(wordsIn(element)).toContain('Planen har inget publicerat läge än.');
    expect(allByRole(element, 'alert')).toHaveLength(0);
  });

  it('says why the picture of a round is refused', async () => {
    const { element, http, settle } = await render(BriefScreen, { inputs: { roundId: 'r4' } });
    http.expectOne('/api/v1/rounds/r4/brief').flush({ kind: 'not-allowed', status: 403 }, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Du får inte göra det här');
  });
});
