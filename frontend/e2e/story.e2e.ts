import { approveTheRest } from './finish-round';
import { openHouse, type House } from './house';
import { mark } from './mark-words';
import { stepByStep } from './step-by-step';
import { assignment, done, fillIn, saveState } from './story-reporter';
import type { Visit } from './visit';

/** A report's whole way, from the reporter's start page to the picture that the ministry reads. */
describe('the story of a round', () => {
  const step = stepByStep();
  let house: House;
  let reporter: Visit;
  let analyst: Visit;
  let coordinator: Visit;
  let reportId: string;
  const quote = 'Socialtjänsten får inte lämna ut uppgifter i tid';
  const obstacle = 'Uppgifter om utsatta lämnas inte ut i tid';

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  step('begins at the start page, one press from the report that is begun', async () => {
    reporter = await house.visit('karin.lindqvist');
    await reporter.go('/');
    await reporter.expectSound('the reporter’s start page');
    await reporter.page.getByRole('link', { name: `Fortsätt skriva: ${assignment}` }).click();
    await reporter.page.getByRole('heading', { level: 1, name: assignment }).waitFor();
    reportId = reporter.page.url().split('/').pop() ?? '';
    await reporter.settled();
    await reporter.expectSound('the form');
  });

  step('saves what is written in every field', async () => {
    await fillIn(reporter);
    await saveState(reporter)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    await reporter.page.reload();
    await reporter.settled();
    expect(await reporter.page.getByLabel('Vad har ni gjort sedan förra omgången?').inputValue()).toBe(done);
    expect(await reporter.page.getByLabel('Prognos för hela uppdraget').inputValue()).toMatch(/^4\s300,5$/);
    await reporter.expectSound('the form, filled in');
  });

  step('is submitted on behalf of the attester and answered with a receipt', async () => {
    const { page } = reporter;
    await page.getByRole('button', { name: 'Läs igenom och skicka in' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Läs igenom och skicka in' }).waitFor();
    await reporter.expectSound('the last step before the report is sent');
    await page.getByRole('radio', { name: 'Helena Storm Bergman' }).check();
    await page.getByRole('button', { name: 'Skicka in rapporten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kvittens' }).waitFor();
    await reporter.settled();
    const receipt = await page.locator('main').innerText();
    expect(receipt).toContain('Karin Lindqvist');
    expect(receipt).toContain('Helena Storm Bergman');
    expect((await page.locator('.sum').innerText()).replace(/\s/g, '')).toMatch(/^[0-9a-f]{64}$/);
    await reporter.expectSound('the receipt');
  });

  step('is taken from the queue by an analyst, who writes a note and returns it', async () => {
    analyst = await house.visit('linnea.castegren');
    const { page } = analyst;
    await analyst.go('/');
    await analyst.expectSound('the analyst’s start page');
    await page.locator('app-home-analyst li a').first().click();
    await page.getByRole('navigation', { name: 'Kön' }).getByRole('link', { name: assignment }).click();
    await page.getByRole('heading', { level: 2, name: assignment }).waitFor();
    await page.getByRole('button', { name: 'Börja granska' }).click();
    await page.getByText('Granskas', { exact: true }).first().waitFor();
    await page.getByLabel('Ny not').fill('Hur många av insatserna fördröjdes?');
    await page.getByRole('button', { name: 'Lägg till noten' }).click();
    await page.getByRole('button', { name: 'Ta bort noten om Gjort' }).waitFor();
    await analyst.expectSound('the review');
    await page.getByRole('button', { name: 'Återsänd', exact: true }).click();
    await page.getByLabel('Skäl').fill('En siffra saknas.');
    await page.getByRole('button', { name: 'Återsänd rapporten' }).click();
    await page.getByText('Rapporten är återsänd.', { exact: true }).waitFor();
    await analyst.expectSound('the review, after the report was returned');
  });

  step('comes back to the reporter with the note, is changed and kept', async () => {
    const { page } = reporter;
    await reporter.go('/');
    await page.getByRole('link', { name: `Rätta rapporten: ${assignment}` }).click();
    await page.getByText('Hur många av insatserna fördröjdes?').waitFor();
    await page.getByText('En siffra saknas.').first().waitFor();
    await page.getByLabel('Vad har ni gjort sedan förra omgången?').fill(`${done} Tre av sju insatser fördröjdes.`);
    await saveState(reporter)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    await reporter.expectSound('the form of a returned report');
  });

  step('is submitted again, by the attester', async () => {
    const attester = await house.visit('helena.storm-bergman');
    const { page } = attester;
    await attester.go('/');
    await page.getByRole('link', { name: `Rätta rapporten: ${assignment}` }).click();
    await page.getByRole('button', { name: 'Läs igenom och skicka in' }).first().click();
    await page.getByText('Du skickar in som attestant.', { exact: true }).waitFor();
    await attester.expectSound('the attester’s last step');
    await page.getByRole('button', { name: 'Skicka in rapporten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kvittens' }).waitFor();
    await page.getByText('version 2').first().waitFor();
    await attester.expectSound('the attester’s receipt');
  });

  step('is assessed differently by the coordination, with a reason', async () => {
    const { page } = analyst;
    await analyst.go(`/reports/${reportId}/review`);
    await page.getByRole('button', { name: 'Börja granska' }).click();
    const assessment = page.locator('app-review-assessment');
    await assessment.getByRole('radio', { name: 'Risk' }).check();
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await assessment.locator('[aria-invalid=true]').waitFor();
    await assessment.getByLabel('Varför').fill('Tre av sju insatser fördröjdes: tiden håller inte.');
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await page.getByText('Bedömningen är sparad.', { exact: true }).waitFor();
    await analyst.expectSound('the review, assessed');
  });

  step('gives rise to an obstacle, from a passage that is marked', async () => {
    const { page } = analyst;
    await mark(analyst, quote);
    await page.getByRole('button', { name: 'Flagga hinder av markeringen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Flagga hinder' }).waitFor();
    expect(await dialog.locator('blockquote').innerText()).toBe(quote);
    await dialog.getByLabel('Rubrik').fill(obstacle);
    await dialog.getByLabel('Slag').selectOption({ index: 1 });
    await dialog.getByLabel('Vad det hindrar').fill('Insatserna blir senare än planerat.');
    await dialog.getByRole('radio', { name: /^Kännbar/ }).check();
    await dialog.getByLabel('Regeringen måste besluta').check();
    await analyst.expectSound('the dialog of a new obstacle');
    await dialog.getByRole('button', { name: 'Flagga hindret' }).click();
    await page.locator('.mark-note').getByRole('link', { name: obstacle }).waitFor();
    await analyst.expectSound('the review with a marked passage');
  });

  step('is approved, and the next in the queue is offered', async () => {
    const { page } = analyst;
    await page.getByRole('button', { name: 'Godkänn', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, godkänn' }).click();
    await page.getByText('Rapporten är godkänd.', { exact: true }).waitFor();
    await page.locator('.done').getByRole('link').first().waitFor();
    await analyst.expectSound('the review, approved');
  });

  step('the coordinator sees the five figures and closes the round', async () => {
    coordinator = await house.visit('asa.bergendahl');
    const { page } = coordinator;
    await coordinator.go('/');
    await coordinator.expectSound('the coordinator’s start page');
    await page.getByRole('link', { name: 'Till omgången' }).first().click();
    await page.getByRole('heading', { level: 1, name: /öppen/ }).waitFor();
    const figures = page.locator('ui-completeness').first();
    for (const term of ['Väntade', 'Inkomna', 'Andel inkomna', 'I tid', 'Andel i tid', 'Godkända'])
      await figures.getByText(term, { exact: true }).waitFor();
    await coordinator.settled();
    await coordinator.expectSound('the round, open');
    await page.getByRole('button', { name: 'Stäng omgången' }).click();
    await page.getByRole('heading', { name: 'Stäng omgången?' }).waitFor();
    await coordinator.expectSound('the question before the round is closed');
    await page.getByRole('button', { name: 'Stäng omgången' }).click();
    await page.getByText('Omgången är stängd', { exact: true }).waitFor();
    await coordinator.expectSound('the round, closed');
  });

  step('is published when the reports that waited are reviewed', async () => {
    await approveTheRest(house);
    const { page } = coordinator;
    await page.reload();
    await page.getByRole('button', { name: 'Publicera omgången' }).click();
    await page.getByRole('heading', { name: 'Publicera omgången?' }).waitFor();
    await coordinator.expectSound('the question before the round is published');
    await page.getByRole('button', { name: 'Publicera omgången' }).click();
    await page.getByText('Omgången är publicerad', { exact: true }).waitFor();
    await coordinator.expectSound('the round, published');
  });

  step('is read by the ministry: the sentence, the charts, the tables and the rows behind them', async () => {
    const reader = await house.visit('charlotte.nyberg-falk');
    const { page } = reader;
    await reader.go('/');
    await reader.expectSound('the ministry’s start page');
    await page
      .getByRole('link', { name: /^Läs hela läget/ })
      .first()
      .click();
    await page.locator('.lead strong').waitFor();
    await reader.settled();
    expect(await page.locator('.lead').innerText()).toMatch(/^.{20,}\./);
    expect(await page.locator('.basis').innerText()).toMatch(/Omgång|rapporterat|godkända/);
    expect(await page.locator('ui-bar-chart canvas').count()).toBeGreaterThan(0);
    await reader.expectSound('the picture');

    const panel = page.locator('app-status-panel');
    await panel.getByRole('button', { name: 'Visa som tabell' }).click();
    await panel.getByRole('table').waitFor();
    expect(page.url()).toContain('table=status');
    await reader.expectSound('the picture as a table');
    await panel.getByRole('table').getByRole('button').first().click();
    await page.locator('app-brief-rows table').waitFor();
    const shown = await page.locator('app-brief-rows table').innerText();
    await reader.expectSound('the rows behind a number');
    await page.reload();
    await page.locator('app-brief-rows table').waitFor();
    expect(await page.locator('app-brief-rows table').innerText()).toBe(shown);
  });

  step('the obstacle has reached the register with its quote', async () => {
    const { page } = coordinator;
    await coordinator.go('/plans/ovningsplan/obstacles');
    await coordinator.expectSound('the register of obstacles');
    await page.getByRole('link', { name: obstacle }).first().click();
    await page.getByText(quote).first().waitFor();
    await coordinator.expectSound('the obstacle');
  });
});
