import type { Visit } from './visit';

export const assignment = 'Operativ samverkansgrupp för pågående ärenden';
export const done =
  'Gruppen har haft fem möten. Övningen i september samlade 34 deltagare. Socialtjänsten får inte lämna ut uppgifter i tid, och det fördröjer insatserna.';

/** Writes an answer in every field of the form, as a person would: field by field, from the top. */
export async function fillIn({ page }: Visit): Promise<void> {
  const main = page.locator('main');
  await main.getByRole('group', { name: 'Hur långt har ni kommit?' }).getByRole('radio', { name: 'Pågår' }).check();
  await main.getByRole('group', { name: 'Er bedömning' }).getByRole('radio', { name: 'Enligt plan' }).check();
  await main.getByLabel('När räknar ni med att vara klara?').fill('2027-09-30');
  await main.getByLabel('Vad har ni gjort sedan förra omgången?').fill(done);
  await main.getByLabel('Vad gör ni härnäst?').fill('Mallen utvärderas efter tio insatser.');
  await main.getByLabel('Använt sedan starten').fill('2 600');
  await main.getByLabel('Prognos för hela uppdraget').fill('4300,5');
  for (const perspective of ['Barnets rätt och barnets bästa', 'Hbtqi-personers rättigheter', 'Jämställdhet', 'Funktionsnedsättning']) {
    await main.getByLabel(perspective, { exact: true }).fill(`Prövat i varje insats: ${perspective.toLowerCase()}.`);
  }
  await main.getByLabel('Vilka hinder har ni mött?').fill('Sekretessen mellan socialtjänst och polis.');
  await main.getByLabel('Vi vill ta upp något på ett dialogmöte').check();
  await main.getByLabel('Vad vill ni ta upp?').fill('Hur uppgifter kan lämnas ut i tid.');
  await page.keyboard.press('Tab');
}

/** What the page says about the saving, where the reader sees it. */
export const saveState = ({ page }: Visit) => page.locator('app-save-state:visible');
