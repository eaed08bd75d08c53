import { people } from './ground';
import { openHouse, type House } from './house';
import { saveState } from './story-reporter';
import type { Visit } from './visit';

const question = 'Vad gör ni härnäst?';
const assignment = 'Systemstöd för inhämtning och analys av öppna källor';

/** Nothing that somebody has written is lost: not with the network, and not to a colleague. */
describe('what is written', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const openReport = async (name: string): Promise<Visit> => {
    const visit = await house.visit(name);
    await enter(visit);
    return visit;
  };

  const enter = async (visit: Visit): Promise<void> => {
    await visit.go('/');
    await visit.page.getByRole('link', { name: new RegExp(`^(Fortsätt skriva|Läs igenom och skicka in): ${assignment}`) }).click();
    await visit.page.getByLabel(question).waitFor();
    await visit.settled();
  };

  it('stays while the network is away, and is saved when it is back', async () => {
    const visit = await openReport(people.reporter);
    const { page, context, watch } = visit;
    watch.expect(/ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await page.getByLabel(question).fill('Skrivet i en tunnel.');
    await saveState(visit)
      .getByText(/^Inte sparat: nätet svarar inte/)
      .waitFor();
    expect(await page.getByLabel(question).inputValue()).toBe('Skrivet i en tunnel.');
    await context.setOffline(false);
    await saveState(visit)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    await page.reload();
    expect(await page.getByLabel(question).inputValue()).toBe('Skrivet i en tunnel.');
    expect(watch.take()).toEqual([]);
  });

  it('goes on through ten minutes without a network, and not a word is lost', async () => {
    const visit = await house.visit(people.reporter);
    const { page, context, watch } = visit;
    // The ten minutes pass in the browser alone.
    await page.clock.install();
    await enter(visit);
    watch.expect(/ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    const minutes = Array.from({ length: 10 }, (_each, nr) => `Minut ${nr + 1} utan nät.`);
    for (const [nr] of minutes.entries()) {
      await page.getByLabel(question).fill(minutes.slice(0, nr + 1).join(' '));
      await page.clock.runFor(60_000);
    }
    await saveState(visit)
      .getByText(/^Inte sparat: nätet svarar inte/)
      .waitFor();
    await context.setOffline(false);
    await saveState(visit)
      .getByText(/^Sparat/)
      .waitFor();
    await page.reload();
    expect(await page.getByLabel(question).inputValue()).toBe(minutes.join(' '));
    expect(watch.take()).toEqual([]);
  });

  it('is kept of both when two colleagues write in different parts, and each is told of the other', async () => {
    const mine = await openReport(people.reporter);
    const theirs = await openReport('dragan.petrovic');
    for (const { watch } of [mine, theirs]) watch.expect(/412 \(Precondition Failed\)/);
    await mine.page.getByLabel(question).fill('Karin skriver om framtiden.');
    await theirs.page.getByLabel('Vilka hinder har ni mött?').fill('Dragan skriver om hinder.');
    const told = theirs.page.getByText(/^. Karin Lindqvist har också rapporten öppen/);
    await told.filter({ visible: true }).waitFor();
    for (const visit of [mine, theirs])
      await saveState(visit)
        .getByText(/^Sparat \d\d\.\d\d/)
        .waitFor();
    for (const { page } of [mine, theirs]) {
      await page.reload();
      expect(await page.getByLabel(question).inputValue()).toBe('Karin skriver om framtiden.');
      expect(await page.getByLabel('Vilka hinder har ni mött?').inputValue()).toBe('Dragan skriver om hinder.');
    }
  });

  it('is offered again when the page was closed before it could be saved', async () => {
    const visit = await openReport(people.reporter);
    const { page, context, watch } = visit;
    watch.expect(/ERR_INTERNET_DISCONNECTED/);
    const address = page.url();
    // As when the power goes: nothing comes out of the browser, and the page is not told that it is being left.
    await page.evaluate(() => addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true));
    await context.route('**/draft', (route) => route.abort('internetdisconnected'));
    await page.getByLabel(question).fill('Skrivet strax innan locket stängdes.');
    await saveState(visit)
      .getByText(/^Inte sparat/)
      .waitFor();
    await page.goto('about:blank');
    await context.unroute('**/draft');
    await visit.go(address);
    await page.getByText('Det finns text som inte hann sparas').waitFor();
    await visit.expectSound('the page that offers kept text');
    await page.getByRole('button', { name: 'Lägg tillbaka texten' }).click();
    await saveState(visit)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    expect(await page.getByLabel(question).inputValue()).toBe('Skrivet strax innan locket stängdes.');
  });

  it('is never overwritten by a colleague: the one who comes second keeps the text and chooses', async () => {
    const mine = await openReport(people.reporter);
    const theirs = await openReport('dragan.petrovic');
    mine.watch.expect(/412 \(Precondition Failed\)/);
    await theirs.page.getByLabel(question).fill('Dragans text.');
    await saveState(theirs)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    await mine.page.getByLabel(question).fill('Karins text.');
    await mine.page.getByText('Du och Dragan Petrović har skrivit här samtidigt.').waitFor();
    expect(await mine.page.getByLabel(question).inputValue()).toBe('Karins text.');
    await mine.expectSound('the choice between two texts');
    await mine.page.getByRole('button', { name: 'Behåll min' }).click();
    await saveState(mine)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    await theirs.page.reload();
    await theirs.settled();
    expect(await theirs.page.getByLabel(question).inputValue()).toBe('Karins text.');
  });
});
