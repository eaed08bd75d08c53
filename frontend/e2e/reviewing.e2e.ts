import { exercisePlan, people } from './ground';
import { openHouse, type House } from './house';
import { Keys } from './keys';
import { mark } from './mark-words';
import { stepByStep } from './step-by-step';
import { saveState } from './story-reporter';
import type { Visit } from './visit';

const question = 'Hur många kommuner gäller det?';
const wording = 'Kunskapsstödet är klart och spritt.';
const title = 'Nationellt kunskapsstöd till socialtjänsten';

/** A morning of the coordination's, from the queue and back: what is sent back, taken over, taken up again and locked. */
describe('reviewing', () => {
  const step = stepByStep();
  let house: House;
  let analyst: Visit;
  let keys: Keys;
  let roundId: string;
  let reportId: string;
  let passage: string;

  beforeAll(async () => {
    house = await openHouse();
    const api = await house.api(people.analyst);
    const { items } = await api.call('listRounds', { params: { planKey: exercisePlan }, query: {} });
    roundId = items.find(({ state }) => state === 'open')?.id ?? '';
    const waiting = await api.call('listReports', { query: { round: roundId, status: 'submitted', limit: 100 } });
    reportId = waiting.items.find(({ assignment }) => assignment.key === 'ovning-5-1')?.id ?? '';
    const { content } = await api.call('showVersion', { params: { reportId, versionNr: 1 } });
    passage = content.done.split(/(?<=\.)\s/)[0] ?? '';
  });
  afterAll(() => house.close());

  step('begins in the queue, whose filter is in the address and follows into the report', async () => {
    analyst = await house.visit(people.analyst);
    keys = new Keys(analyst);
    const { page } = analyst;
    await analyst.go(`/rounds/${roundId}/review`);
    await page.getByLabel('Organisation', { exact: true }).selectOption({ label: 'Socialstyrelsen' });
    await page.getByRole('heading', { level: 1, name: 'Tre rapporter i urvalet' }).waitFor();
    await analyst.settled();
    expect(page.url()).toContain('organisation=socialstyrelsen');
    await analyst.expectSound('the queue of one organisation');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Tre rapporter i urvalet' }).waitFor();
    await page.getByRole('link', { name: new RegExp(title) }).click();
    const beside = page.getByRole('navigation', { name: 'Kön' }).locator('li');
    await beside.first().waitFor();
    await analyst.settled();
    expect(await beside.count()).toBe(3);
    expect(page.url()).toContain('organisation=socialstyrelsen');
  });

  step('goes on with the keys: on and back, a note to one section, another wording, and back to the agency', async () => {
    const { page } = analyst;
    const here = page.url();
    await keys.press('j');
    await page.waitForURL((url) => url.href !== here);
    await keys.press('k');
    await page.waitForURL(here);
    await keys.press('n');
    await page.getByLabel('Avsnitt').selectOption({ label: 'På gång' });
    await page.getByLabel('Ny not').fill(question);
    await keys.activate(page.getByRole('button', { name: 'Lägg till noten' }));
    await page.getByRole('button', { name: 'Ta bort noten om På gång' }).waitFor();
    await mark(analyst, passage);
    await page.keyboard.press('f');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Förslag').fill(wording);
    await analyst.expectSound('the dialog of another wording');
    await dialog.getByRole('button', { name: 'Lägg till förslaget' }).click();
    await page.getByRole('button', { name: 'Ta bort förslaget i Gjort' }).waitFor();
    await analyst.expectSound('the review with a note and a suggestion');
    await keys.press('r');
    await keys.write('Två saker att se över.');
    await keys.activate(page.getByRole('button', { name: 'Återsänd rapporten' }));
    await page.getByText('Rapporten är återsänd.', { exact: true }).waitFor();
  });

  step('shows the agency which sections have a note, and which words are proposed', async () => {
    const writer = await house.visit('anders.kjellberg');
    const { page } = writer;
    await writer.go('/');
    await page.getByRole('link', { name: new RegExp(`^Rätta rapporten: .*${title}`) }).click();
    const parts = page.getByRole('navigation', { name: 'Delar' });
    await parts.getByRole('link', { name: /På gång.*1 not/ }).waitFor();
    await parts.getByRole('link', { name: /Gjort.*1 förslag/ }).click();
    await writer.expectSound('the form with a note and a suggestion');
    await page.getByRole('button', { name: new RegExp(`^Godta ?: ${wording}`) }).click();
    await page.getByText(/^✓ Godtaget av Anders Kjellberg/).waitFor();
    const box = page.getByLabel('Vad har ni gjort sedan förra omgången?');
    expect(await box.inputValue()).toContain(wording);
    expect(await box.inputValue()).not.toContain(passage);
    await page.getByLabel('Vad gör ni härnäst?').fill('Elva kommuner prövar stödet till mars.');
    await page.keyboard.press('Tab');
    await saveState(writer)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();
    await page.getByRole('button', { name: 'Läs igenom och skicka in' }).first().click();
    await page.getByRole('button', { name: 'Skicka in rapporten' }).click();
    await page.getByText('version 2').first().waitFor();
  });

  step('finds it again among what was submitted again, with the answer to the suggestion, and approves it', async () => {
    const { page } = analyst;
    await analyst.go(`/rounds/${roundId}/review?resubmitted=true`);
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByText('Godtaget av Anders Kjellberg').waitFor();
    await analyst.expectSound('the review of what was submitted again');
    await keys.press('g');
    await page.getByRole('button', { name: 'Ja, godkänn' }).waitFor();
    await keys.press('g');
    await page.getByText('Rapporten är godkänd.', { exact: true }).waitFor();
  });

  step('takes over what a colleague has begun, with a reason', async () => {
    const { page } = analyst;
    await analyst.go(`/rounds/${roundId}/review?state=others`);
    await page.locator('main tbody a').first().click();
    await page.getByRole('button', { name: 'Ta över granskningen' }).click();
    await page.getByLabel('Skäl').fill('Kollegan är ledig den här veckan.');
    await analyst.expectSound('the question before a review is taken over');
    await page.getByRole('button', { name: 'Ta över granskningen' }).click();
    await page.getByText('Du granskar', { exact: true }).waitFor();
    await analyst.expectSound('the review that was taken over');
  });

  step('the coordinator returns an approved report, with a reason', async () => {
    const coordinator = await house.visit(people.coordinator);
    const { page } = coordinator;
    await coordinator.go(`/rounds/${roundId}/review?state=approved&organisation=socialstyrelsen`);
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByRole('button', { name: 'Återsänd', exact: true }).click();
    coordinator.watch.expect(/409 \(Conflict\)/);
    await page.getByRole('button', { name: 'Återsänd rapporten' }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    await coordinator.expectSound('an approved report that is returned without a reason');
    await page.getByLabel('Skäl').fill('Departementet har frågat om antalet kommuner.');
    await page.getByRole('button', { name: 'Återsänd rapporten' }).click();
    await page.getByText('Rapporten är återsänd.', { exact: true }).waitFor();
  });

  step('locks a report and unlocks it, each with a reason that the agency reads', async () => {
    const coordinator = await house.visit(people.coordinator);
    const writer = await house.visit('anders.kjellberg');
    const { page } = coordinator;
    await coordinator.go(`/reports/${reportId}/review`);
    await withReason(page, 'Lås rapporten', 'Uppgifterna utreds.');
    await page.getByText(/^Låst av Åsa Bergendahl/).waitFor();
    await coordinator.expectSound('a report that is locked');
    await writer.go(`/reports/${reportId}`);
    await writer.page.getByText('Uppgifterna utreds.').first().waitFor();
    expect(await writer.page.getByLabel('Vad gör ni härnäst?').count()).toBe(0);
    await writer.expectSound('the agency’s report while it is locked');
    await withReason(page, 'Lås upp rapporten', 'Uppgifterna stämde.');
    await page.getByRole('button', { name: 'Lås rapporten' }).waitFor();
    await writer.page.reload();
    await writer.page.getByLabel('Vad gör ni härnäst?').waitFor();
  });
});

async function withReason(page: Visit['page'], act: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: act }).click();
  await page.getByLabel('Skäl').fill(reason);
  await page.getByRole('button', { name: act }).click();
}
