import { people } from './ground';
import { openHouse, type House } from './house';
import { Keys } from './keys';
import { saveState } from './story-reporter';
import type { Visit } from './visit';

describe('with the keyboard alone', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const sitDown = async (name: string): Promise<{ visit: Visit; keys: Keys }> => {
    const visit = await house.visit(name);
    await visit.go('/');
    return { visit, keys: new Keys(visit) };
  };

  it('a reporter writes a report and submits it', async () => {
    const { visit, keys } = await sitDown(people.reporter);
    const { page } = visit;
    await keys.activate(page.getByRole('link', { name: /^Börja skriva/ }));
    await keys.tabTo(page.getByRole('radio', { name: 'Ej påbörjat' }));
    await keys.press('ArrowDown');
    await keys.tabTo(page.getByRole('radio', { name: 'Enligt plan' }));
    await keys.press('Space');
    await keys.tabTo(page.getByLabel('Vad har ni gjort sedan förra omgången?'));
    await keys.write('Två möten med grannländerna.');
    await keys.tabTo(page.getByLabel('Vad gör ni härnäst?'));
    await keys.write('En gemensam insats i mars.');
    await keys.press('Tab');
    await saveState(visit)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    await keys.activate(page.locator('.main').getByRole('button', { name: 'Läs igenom och skicka in' }));
    await keys.activate(page.getByRole('radio', { name: 'Helena Storm Bergman' }), 'Space');
    await keys.activate(page.getByRole('button', { name: 'Skicka in rapporten' }));
    await page.getByRole('heading', { level: 1, name: 'Kvittens' }).waitFor();
    await keys.tabTo(page.getByRole('link', { name: 'Till rapporten' }));
    expect(visit.watch.take()).toEqual([]);
  });

  it('an analyst goes through the queue, writes a note, opens and closes the obstacle dialog, and approves', async () => {
    const { visit, keys } = await sitDown(people.analyst);
    const { page } = visit;
    await keys.activate(page.locator('app-home-analyst li a').first());
    await page.locator('app-review-queue a[aria-current=page]').first().waitFor();
    const first = page.url();
    await keys.press('j');
    await page.waitForURL((url) => url.href !== first);
    await visit.settled();
    await keys.press('k');
    await page.waitForURL((url) => url.pathname === new URL(first).pathname);
    await visit.settled();
    await keys.press('n');
    await keys.write('Hur många?');
    await keys.activate(page.getByRole('button', { name: 'Lägg till noten' }));
    await page.getByRole('button', { name: /^Ta bort noten/ }).waitFor();
    await keys.press('h');
    await page.getByRole('dialog').waitFor();
    await keys.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.press('Tab');
    await keys.press('g');
    await page.getByRole('button', { name: 'Ja, godkänn' }).waitFor();
    await keys.press('g');
    await page.getByText('Rapporten är godkänd.', { exact: true }).waitFor();
    await keys.press('Enter');
    await page.waitForURL((url) => url.pathname !== new URL(first).pathname);
    expect(visit.watch.take()).toEqual([]);
  });

  it('a ministry reader switches to the table and back, and walks to a point of the chart and the rows behind it', async () => {
    const { visit, keys } = await sitDown(people.ministry);
    const { page } = visit;
    await keys.activate(page.getByRole('link', { name: /^Läs hela läget/ }).first());
    const panel = page.locator('app-status-panel');
    await keys.activate(panel.getByRole('button', { name: 'Visa som tabell' }));
    await panel.getByRole('table').waitFor();
    expect(await keys.focused()).toContain('Visa som diagram');
    await keys.press('Enter');
    await keys.tabTo(panel.getByRole('application'));
    await keys.press('ArrowDown');
    await keys.press('ArrowRight');
    expect(await panel.locator('.spoken').innerText()).toMatch(/\d/);
    await keys.press('Enter');
    await page.locator('app-brief-rows table').waitFor();
    await keys.activate(page.locator('app-brief-rows a').first());
    await page.locator('app-status-panel').waitFor();
    expect(visit.watch.take()).toEqual([]);
  });
});
