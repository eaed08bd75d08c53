import { openHouse, type House } from './house';
import { assignment, fillIn, saveState } from './story-reporter';

/** "It took half an hour": what cannot be timed in a test is counted instead, the presses and the pages. */
describe('a newcomer who reports for the first time', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('gets from the start page to the receipt in twelve presses at most beside the typing, and one page load', async () => {
    const visit = await house.visit('karin.lindqvist');
    const { page } = visit;
    let [presses, loads] = [0, 0];
    await page.exposeBinding('countPress', () => (presses += 1));
    await page.addInitScript(() =>
      document.addEventListener('pointerdown', () => (globalThis as unknown as { countPress: () => void }).countPress(), true),
    );
    page.on('load', () => (loads += 1));
    await visit.go('/');
    await page.getByRole('link', { name: `Fortsätt skriva: ${assignment}` }).click();
    await page.getByRole('heading', { level: 1, name: assignment }).waitFor();
    await fillIn(visit);
    await page.getByRole('button', { name: /^Inget har ändrats, behåll svaret ?: På gång/ }).click();
    await saveState(visit)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    await page.getByRole('button', { name: 'Läs igenom och skicka in' }).first().click();
    await page.getByRole('radio', { name: 'Helena Storm Bergman' }).check();
    await visit.settled();
    await visit.expectSound('the last step, with plain questions');
    await page.getByRole('button', { name: 'Skicka in rapporten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kvittens' }).waitFor();
    await visit.settled();
    expect(await page.locator('main').innerText()).toContain('Inget har ändrats i');
    expect(presses).toBeGreaterThan(4);
    expect(presses).toBeLessThanOrEqual(12);
    expect(loads).toBe(1);
  });
});
