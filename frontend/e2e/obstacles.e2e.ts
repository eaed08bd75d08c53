import { exercisePlan, people } from './ground';
import { openHouse, type House } from './house';
import { stepByStep } from './step-by-step';
import type { Visit } from './visit';

/** An obstacle from the day it is flagged: named, told, answered, moved, put together with another and taken apart again. */
describe('the story of an obstacle', () => {
  const step = stepByStep();
  const title = 'Registren går inte att läsa tillsammans';
  const larger = 'Rättsligt stöd saknas för att dela uppgifter mellan myndigheter';
  let house: House;
  let analyst: Visit;
  let reporter: Visit;
  let address: string;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  step('is flagged by an analyst, who names who must act', async () => {
    analyst = await house.visit(people.analyst);
    const { page } = analyst;
    await analyst.go(`/plans/${exercisePlan}/obstacles`);
    await page.getByRole('link', { name: 'Flagga ett hinder' }).click();
    await page.getByRole('heading', { level: 1, name: 'Flagga ett hinder' }).waitFor();
    await analyst.settled();
    await page.getByLabel('Rubrik', { exact: true }).fill(title);
    await page.getByLabel('Slag', { exact: true }).selectOption({ label: 'Sekretess' });
    await page.getByLabel('Vad det hindrar').fill('Två register måste läsas var för sig.');
    await page.getByRole('radio', { name: /^Kännbar/ }).check();
    await page.getByLabel('Lägg till en organisation').fill('Polismynd');
    await page.getByRole('button', { name: 'Lägg till Polismyndigheten', exact: true }).click();
    await page.getByLabel(/^3 /).check();
    await analyst.settled();
    await analyst.expectSound('the form of a new obstacle');
    await page.getByRole('button', { name: 'Flagga hindret' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await analyst.settled();
    address = new URL(page.url()).pathname;
    await page.getByText('Polismyndigheten behöver agera.', { exact: true }).waitFor();
    await analyst.expectSound('a new obstacle');
  });

  step('is told to the agency that it names, which answers in place', async () => {
    reporter = await house.visit(people.reporter);
    const { page } = reporter;
    await reporter.go('/notifications');
    await page.getByText(`Hindret ”${title}” pekar ut er.`, { exact: false }).first().waitFor();
    await reporter.go(address);
    await page.getByLabel('Vad har hänt?').fill('Vi prövar en gemensam läsning i januari.');
    await page.getByRole('button', { name: 'Spara svaret' }).click();
    await page.getByText('Svaret är sparat.', { exact: true }).waitFor();
    await reporter.settled();
    await reporter.expectSound('an obstacle that the agency has answered');
  });

  step('is moved on the board by the coordination, which was told of the answer', async () => {
    const { page } = analyst;
    await analyst.go('/notifications');
    await page.getByText(`Hindret ”${title}” har fått ett svar.`, { exact: false }).first().waitFor();
    await analyst.go(`/plans/${exercisePlan}/obstacles?view=board`);
    await page
      .getByRole('region', { name: 'Flaggat' })
      .getByRole('button', { name: `Flytta ${title}` })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Hanteras' }).check();
    await analyst.expectSound('the dialog that moves an obstacle');
    await dialog.getByRole('button', { name: 'Flytta' }).click();
    await page.getByText(`”${title}” har fått läget hanteras.`, { exact: true }).waitFor();
    await page.getByRole('region', { name: 'Hanteras' }).getByRole('link', { name: title }).waitFor();
  });

  step('is named anew and tied to what was reported before', async () => {
    const { page } = analyst;
    await analyst.go(address);
    await page.getByRole('button', { name: 'Ändra', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Slag', { exact: true }).selectOption({ label: 'Lagstiftning' });
    await dialog.getByRole('radio', { name: /^Allvarlig/ }).check();
    await analyst.settled();
    await analyst.expectSound('the dialog that changes an obstacle');
    await dialog.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.locator('app-obstacle-history del', { hasText: 'Sekretess' }).waitFor();
    await page.getByRole('button', { name: 'Leta i tidigare planer' }).click();
    await dialog
      .getByRole('button', { name: /^Koppla iakttagelsen/ })
      .first()
      .click();
    await dialog.getByText('Kopplad', { exact: true }).waitFor();
    await analyst.settled();
    await analyst.expectSound('findings of earlier plans');
    await dialog.getByRole('button', { name: 'Stäng' }).click();
    await page.getByRole('heading', { level: 2, name: /^Redan rapporterat/ }).waitFor();
  });

  step('becomes part of a larger one, leads on to it, and stands by itself again', async () => {
    const { page } = analyst;
    await page.getByRole('button', { name: 'För in i ett annat' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Sök bland planens öppna hinder').fill('rättsligt');
    await dialog.getByRole('radio', { name: larger }).check();
    await dialog.getByLabel('Varför de är samma sak').fill('Det är samma lagstöd som saknas.');
    await analyst.settled();
    await analyst.expectSound('the dialog that merges obstacles');
    await dialog.getByRole('button', { name: 'För in hindret' }).click();
    await page.getByText(`Hindret ingår i ”${larger}”`, { exact: true }).waitFor();
    await analyst.settled();
    await analyst.expectSound('an obstacle that is part of another');
    await page.getByRole('link', { name: `Gå till ”${larger}”` }).click();
    await page.getByRole('heading', { level: 1, name: larger }).waitFor();
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('button', { name: 'Låt det stå för sig igen' }).click();
    await dialog.getByLabel('Varför').fill('Det var två saker.');
    await dialog.getByRole('button', { name: 'Låt det stå för sig igen' }).click();
    await page.getByRole('button', { name: 'För in i ett annat' }).waitFor();
    await analyst.settled();
    expect(await page.locator('app-obstacle-history').innerText()).toContain('Lät hindret stå för sig igen');
  });

  step('is found from the number in the map', async () => {
    const { page } = analyst;
    await analyst.go(`/plans/${exercisePlan}/obstacles?view=map`);
    await page.getByRole('link', { name: /^1 av slaget Lagstiftning, Område 3/ }).click();
    await page.getByRole('link', { name: title }).waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('lagstiftning');
    await analyst.settled();
    await analyst.expectSound('the register behind a number');
  });
});
