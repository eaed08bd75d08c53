import type { Page } from 'playwright-core';
import { exercisePlan, people } from './ground';
import { openHouse, type House } from './house';
import { Keys } from './keys';
import { stepByStep } from './step-by-step';
import type { Visit } from './visit';

const reading = `/plans/${exercisePlan}/reading`;

/** Answers are read side by side, marked with keyboard and mouse, put in order by codes, and searched. */
describe('an analyst at the workbench', () => {
  let house: House;
  let visit: Visit;
  let page: Page;
  const step = stepByStep();

  beforeAll(async () => {
    house = await openHouse({ LAGESBILD_JOBS: 'on' });
    visit = await house.visit(people.analyst);
    page = visit.page;
  });
  afterAll(() => house.close());

  const firstAnswer = () =>
    page
      .locator('app-read-answer')
      .filter({ has: page.locator('[data-start]') })
      .first();

  step('reads all answers to one question, found from the plan', async () => {
    await visit.go(`/plans/${exercisePlan}`);
    await page.getByRole('link', { name: 'Läs svar' }).click();
    await page.locator('article').first().waitFor();
    expect(await page.locator('article').count()).toBeGreaterThan(10);
    await page.getByLabel('Omgång', { exact: true }).selectOption({ index: 2 });
    await visit.settled();
    expect(page.url()).toContain('round=');
    await visit.expectSound('answers to one question');
  });

  step('marks a sentence by keyboard alone, with a code that is made on the way', async () => {
    const keys = new Keys(visit);
    await keys.activate(firstAnswer().getByRole('button', { name: /^Markera hela meningar/ }));
    await keys.activate(page.locator('app-read-answer').getByRole('checkbox').first(), 'Space');
    await keys.activate(page.getByRole('button', { name: 'Markera …' }));
    const dialog = page.getByRole('dialog');
    await keys.tabTo(dialog.getByRole('searchbox'));
    await keys.write('Brist på tid');
    await keys.activate(dialog.getByRole('button', { name: 'Lägg till koden ”Brist på tid”' }));
    await dialog.getByText('Valda:').waitFor();
    await visit.expectSound('what to tie a passage to');
    await keys.activate(dialog.getByRole('button', { name: 'Markera stället' }));
    await firstAnswer().getByRole('link', { name: 'Brist på tid' }).waitFor();
    await visit.expectSound('an answer with a mark');
  });

  step('marks what the mouse has selected, and ties it to an obstacle', async () => {
    const words = firstAnswer().locator('[data-start]').last();
    await words.evaluate((run) => {
      const text = run.firstChild;
      if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 15);
    });
    await words.dispatchEvent('mouseup');
    await page.getByRole('group', { name: 'Det markerade' }).getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Slag', { exact: true }).selectOption({ label: 'Hinder' });
    await visit.settled();
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByRole('button', { name: 'Markera stället' }).click();
    await dialog.waitFor({ state: 'detached' });
    await visit.settled();
    expect(await firstAnswer().locator('ol > li').count()).toBe(2);
  });

  step('is seen by a colleague, who can read alone and cannot remove', async () => {
    const colleague = await house.visit(people.coordinator);
    await colleague.go(page.url().replace(/^.*\/plans/, '/plans'));
    const margin = colleague.page.locator('app-read-answer ol > li');
    expect([await margin.count(), await colleague.page.getByRole('button', { name: /^Ta bort/ }).count()]).toEqual([2, 0]);
    await colleague.page.getByLabel('Markeringar', { exact: true }).selectOption({ label: 'Mina' });
    await colleague.settled();
    expect(await margin.count()).toBe(0);
  });

  step('puts the codes in order, and finds the passage under the one that remains', async () => {
    await page.getByRole('link', { name: 'Koder' }).click();
    await page.getByLabel('Namn', { exact: true }).fill('Resurser');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByRole('link', { name: 'Resurser' }).waitFor();
    await page.getByRole('button', { name: /^Slå ihop med .*Brist på tid/ }).click();
    await page.getByLabel('Kod som står kvar').selectOption({ label: 'Resurser' });
    await visit.expectSound('a merger of codes');
    await page.getByRole('dialog').getByRole('button', { name: 'Slå ihop' }).click();
    await page.getByText('Här ingår Brist på tid.').waitFor();
    await visit.expectSound('the codes');
    await page.getByRole('link', { name: 'Resurser' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kod: Resurser' }).waitFor();
    expect(await page.locator('main blockquote').count()).toBe(1);
    await visit.expectSound('the marks of a code');
    await page.getByRole('link', { name: /^Läs i sitt sammanhang/ }).click();
    await page.locator('article mark').first().waitFor();
  });

  step('searches by word forms, and comes from a hit to the answer', async () => {
    await page.getByRole('link', { name: 'Sök', exact: true }).click();
    await page.getByLabel('Sök efter').fill('myndigheternas');
    await page.getByRole('button', { name: 'Sök', exact: true }).click();
    const hit = page.locator('.excerpt mark').first();
    for (let tries = 0; tries < 20 && (await hit.count()) === 0; tries += 1) {
      await page.waitForTimeout(500);
      await visit.go(page.url().replace(/^.*\/plans/, '/plans'));
    }
    expect((await hit.innerText()).toLowerCase()).toMatch(/^myndighet/);
    await visit.expectSound('hits in their context');
    await page
      .getByRole('link', { name: /^Läs och markera/ })
      .first()
      .click();
    await page.locator('article').first().waitFor();
    expect(page.url()).toContain(`${reading}?source=`);
  });
});
