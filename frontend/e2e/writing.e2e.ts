import { readFileSync } from 'node:fs';
import { pdf } from '../../backend/test/evidence-files';
import { filledWorkbook } from './filled-workbook';
import { people } from './ground';
import { openHouse, type House } from './house';
import { stepByStep } from './step-by-step';
import { saveState } from './story-reporter';
import { twoRoundsUnchanged } from './unchanged-rounds';
import type { Visit } from './visit';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const title = 'Utbildning av utredare i alla polisregioner';
const done = 'Tre regioner har utbildat sina utredare. Kursen ges nu också på distans.';
const sentence = 'Upphandlingen är överklagad, och planen ligger still.';
const reply = 'Handboken väntar på en dom och är fortfarande ett hinder.';

/** What a writer meets beside plain fields: marks, figures, evidence, Excel, plain questions, a substitute, and taking it back. */
describe('writing a report', () => {
  const step = stepByStep();
  let house: House;
  let writer: Visit;
  let address: string;

  beforeAll(async () => {
    house = await openHouse();
    await twoRoundsUnchanged(house, 'ovning-6-2');
  });
  afterAll(() => house.close());

  const saved = async (visit: Visit): Promise<void> =>
    saveState(visit)
      .getByText(/^Sparat \d\d\.\d\d/)
      .waitFor();

  step('a deliverable that was due is noted as received by the coordinator', async () => {
    const coordinator = await house.visit(people.coordinator);
    const { page } = coordinator;
    await coordinator.go('/assignments/ovning-6-2');
    await page
      .getByRole('button', { name: /^(Anteckna när den kom in|Rätta dagen den kom in)/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kom in').fill('2026-11-02');
    await dialog.getByLabel('Diarienummer').fill('JÄM 2026/1187');
    await dialog.getByRole('button', { name: 'Anteckna dagen' }).click();
    await page.getByText(/kom in 2 november 2026, dnr JÄM 2026\/1187/).waitFor();
  });

  step('takes a sentence the third time that nothing has changed', async () => {
    writer = await house.visit(people.reporter);
    const { page } = writer;
    await writer.go('/');
    await page.getByRole('link', { name: `Börja skriva: ${title}` }).click();
    await page.getByRole('group', { name: 'Hur långt har ni kommit?' }).getByRole('radio', { name: 'Pågår' }).check();
    await page.getByRole('group', { name: 'Er bedömning' }).getByRole('radio', { name: 'Enligt plan' }).check();
    address = new URL(page.url()).pathname;
    await page.getByRole('button', { name: /^Inget har ändrats, behåll svaret ?: På gång/ }).click();
    await page.getByText('Svaret är detsamma för 3:e gången i rad.').waitFor();
    await page.getByRole('button', { name: 'Läs igenom och skicka in' }).first().click();
    await page.getByText('Det här behöver fyllas i först').waitFor();
    await writer.expectSound('the last step, with what must be filled in');
    await page.getByRole('link', { name: /^Inget har ändrats: På gång/ }).click();
    await page.getByLabel(/^Svaret är detsamma för 3:e gången i rad/).fill(sentence);
    await page.getByLabel('Vad har ni gjort sedan förra omgången?').fill(done);
    await page.keyboard.press('Tab');
    await saved(writer);
  });

  step('takes a figure with how sure it is and its period', async () => {
    const { page } = writer;
    const figure = page.locator('app-figure-answer').first();
    await figure.getByLabel('Hur säker').selectOption('omkring');
    await figure.getByLabel('Siffra').fill('1 012,5');
    await figure.getByLabel('Till och med').fill('');
    await figure.getByText('Ange dagen. Siffran sparas när perioden är klar.').waitFor();
    await figure.getByLabel('Till och med').fill('2027-10-31');
    await page.keyboard.press('Tab');
    await saved(writer);
    await page.reload();
    await writer.settled();
    expect(await figure.getByLabel('Siffra').inputValue()).toMatch(/^1\s012,5$/);
  });

  step('takes a file, and says beside the name why another is not taken', async () => {
    const { page, watch } = writer;
    watch.expect(/status of 4(15|22)/);
    const evidence = page.locator('app-evidence-form');
    await evidence.locator('input[type=file]').setInputFiles([
      { name: 'Kursplan.pdf', mimeType: 'application/pdf', buffer: pdf() },
      { name: 'Protokoll.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ, och inte alls en pdf') },
    ]);
    await evidence.getByRole('link', { name: /Kursplan\.pdf/ }).waitFor();
    await evidence.getByText('Protokoll.pdf togs inte emot.').waitFor();
    expect((await evidence.getByRole('alert').innerText()).length).toBeGreaterThan(60);
    await writer.expectSound('the evidence, with a file that was not taken');
    await evidence.getByRole('button', { name: 'Ta bort meddelandet' }).click();
    await page.getByRole('navigation', { name: 'Delar' }).getByText('1 bifogade').waitFor();
  });

  step('goes out as Excel and comes back, with a row that could not be read named by its cell', async () => {
    const { page } = writer;
    await page.getByText('Skriv i Excel i stället').click();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta rapporten som Excel' }).click();
    const book = await filledWorkbook(readFileSync(await (await coming).path()), {
      obstacles: 'Handledare saknas i två regioner.',
      expectedDoneOn: 'nästa sommar',
    });
    await page.locator('app-workbook-panel input[type=file]').setInputFiles({ name: 'Rapport.xlsx', mimeType: xlsx, buffer: book });
    await page.getByText('1 svar är nytt, 1 gick inte att läsa').waitFor();
    const row = page.getByRole('row', { name: /Gick inte att läsa/ });
    expect(await row.innerText()).toMatch(/D\d+[\s\S]*nästa sommar/);
    await writer.expectSound('what was read from Excel');
    await page.getByRole('button', { name: 'För in 1 svar i rapporten' }).click();
    await saved(writer);
    expect(await page.getByLabel('Vilka hinder har ni mött?').inputValue()).toBe('Handledare saknas i två regioner.');
  });

  step('a substitute is named by the attester for some days', async () => {
    const attester = await house.visit(people.attester);
    const { page } = attester;
    await attester.go('/reports');
    await page.getByRole('link', { name: 'Ersättare' }).click();
    await page.getByLabel('Vem ersätter?').selectOption({ label: 'Karin Lindqvist' });
    await page.getByLabel('Från och med').fill('2026-11-20');
    await page.getByLabel('Till och med').fill('2026-12-20');
    await page.getByLabel('Skäl').fill('Tjänsteresa.');
    await page.getByRole('button', { name: 'Utse en ersättare' }).click();
    await page.getByText('Karin Lindqvist är utsedd.').waitFor();
    await attester.expectSound('the page of substitutes');
  });

  step('is submitted by the substitute, with the plain question answered, and the receipt says for whom', async () => {
    const { page } = writer;
    await writer.go(address);
    await page.getByRole('button', { name: 'Läs igenom och skicka in' }).first().click();
    await page.getByText('Du skickar in som ersättare för Helena Storm Bergman.').waitFor();
    await page.locator('app-plain-questions textarea').first().fill(reply);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Skicka in rapporten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kvittens' }).waitFor();
    await writer.settled();
    expect(await page.locator('main').innerText()).toMatch(/Som ersättare för\s+Helena Storm Bergman/);
  });

  step('takes the sentence, the reply, the figure and the file along to the reviewer', async () => {
    const analyst = await house.visit(people.analyst);
    const { page } = analyst;
    await analyst.go(`${address}/review`);
    for (const words of [sentence, reply, /1\s012,5/, 'Kursplan.pdf']) await page.getByText(words).first().waitFor();
    await analyst.expectSound('the review of a report with everything in it');
  });

  step('is withdrawn before the review has begun, changed and submitted again', async () => {
    const { page } = writer;
    await page.getByRole('link', { name: 'Till rapporten' }).click();
    await page.getByRole('button', { name: 'Ta tillbaka rapporten' }).click();
    await page.getByLabel('Skäl').fill('En siffra ska rättas.');
    await writer.expectSound('the question before a report is withdrawn');
    await page.getByRole('button', { name: 'Ta tillbaka rapporten' }).last().click();
    await page.getByLabel('Vad har ni gjort sedan förra omgången?').fill(done.replace('Tre regioner', 'Fyra regioner'));
    await page.keyboard.press('Tab');
    await saved(writer);
    await page.getByRole('button', { name: 'Läs igenom och skicka in' }).first().click();
    await page.getByRole('button', { name: 'Skicka in rapporten' }).click();
    await page.getByText('version 2').first().waitFor();
  });

  step('shows word by word what differs between the two versions', async () => {
    const { page } = writer;
    await page.getByRole('link', { name: 'Till rapporten' }).click();
    await page
      .getByRole('link', { name: /Jämför/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Jämför ord för ord' }).waitFor();
    await writer.settled();
    expect(await page.locator('main del').first().innerText()).toContain('Tre');
    expect(await page.locator('main ins').first().innerText()).toContain('Fyra');
    await writer.expectSound('two versions side by side');
  });
});
