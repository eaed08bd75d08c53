import { readFileSync } from 'node:fs';
import { people } from './ground';
import { openHouse, type House } from './house';
import { mailTo } from './post';
import { stepByStep } from './step-by-step';
import type { Visit } from './visit';

const title = 'Särskild utredningsförmåga mot människohandel';
const told = `Rapporten om ”6.1 ${title}” är återsänd. Läs noterna, rätta och skicka in igen.`;
const colleague = 'dragan.petrovic';

/** What people are told, in the product and by mail, and how each of them chooses. */
describe('telling people', () => {
  const step = stepByStep();
  let house: House;
  let reporter: Visit;

  beforeAll(async () => {
    house = await openHouse({ LAGESBILD_JOBS: 'on' });
  });
  afterAll(() => house.close());

  step('the mail of the day says what is left and by when, and each of its links opens a report to write in', async () => {
    const mail = await mailTo(house, people.attester, /rapporter är inte inlämnade\. Sista dag är/);
    expect(mail.subject).toMatch(/^(Fyra rapporter är inte inlämnade|\S+ saker att veta)/);
    expect(mail.body).toContain('Du får detta därför att du rapporterar för Polismyndigheten.');
    const [first = '', ...others] = mail.links.filter((link) => link.startsWith('/reports/'));
    expect(others).toHaveLength(3);
    const attester = await house.visit(people.attester);
    await attester.go(first);
    await attester.page.getByLabel('Vad gör ni härnäst?').waitFor();
  });

  step('each chooses how often, and the choice stays', async () => {
    reporter = await house.visit(people.reporter);
    await choose(reporter, 'Direkt, ett mejl för varje händelse');
    await reporter.expectSound('the list of what there is to know, and the choice of mail');
    const other = await house.visit(colleague);
    await choose(other, 'En gång i veckan, måndag klockan 8');
    await choose(other, 'Inga mejl, bara i Lägesbild');
  });

  step('what happens stands in the list, is mailed to who wants it at once, and leads to the field that it is about', async () => {
    await returnWithNote(house);
    const mail = await mailTo(house, people.reporter, /är återsänd/);
    expect(mail.body).toContain(told);
    expect(mail.subject).toBe(told.replace(/\.$/, ''));
    const { page } = reporter;
    await reporter.go(mail.links[0] ?? '');
    await page.getByText('Vem deltar?').first().waitFor();
    const box = page.getByLabel('Vad gör ni härnäst?');
    await box.waitFor();
    expect(
      await box.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight),
    ).toBe(true);
    await reporter.go('/');
    await page
      .getByRole('link', { name: /^Att veta/ })
      .first()
      .click();
    await page.getByRole('link', { name: told }).waitFor();
    await reporter.expectSound('the list with something to do');
  });

  step('the list empties by itself when it has been done', async () => {
    const { page } = reporter;
    await page.getByRole('link', { name: told }).click();
    await page.getByLabel('Vad gör ni härnäst?').fill('Två utredare från varje region deltar.');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Läs igenom och skicka in' }).first().click();
    await page.getByRole('radio', { name: 'Helena Storm Bergman' }).check();
    await page.getByRole('button', { name: 'Skicka in rapporten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kvittens' }).waitFor();
    await page
      .getByRole('link', { name: /^Att veta/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Att veta' }).waitFor();
    await reporter.settled();
    expect(await page.getByRole('link', { name: told }).count()).toBe(0);
  });

  step('what is put away can be taken back', async () => {
    const { page } = reporter;
    const first = page.locator('main li').first();
    const words = await first.locator('a').innerText();
    await first.getByRole('button', { name: `Lägg undan: ${words}` }).click();
    await page.getByText('Undanlagt').waitFor();
    await reporter.expectSound('the list, with something put away');
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByRole('link', { name: words }).waitFor();
  });

  step('the days of the round go to a calendar', async () => {
    const { page } = reporter;
    await reporter.go('/plans/ovningsplan');
    await page
      .getByRole('link', { name: /^Omgång 4/ })
      .first()
      .click();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Lägg dagarna i kalendern' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    const calendar = readFileSync(await download.path(), 'utf8').replace(/\r\n[ \t]/g, '');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/);
    expect(calendar).toMatch(/SUMMARY:Sista dag att rapportera: Omgång 4[\s\S]*?DTSTART;VALUE=DATE:20261127|DTSTART;VALUE=DATE:20261127/);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  step('the send log is searched by name, by subject and by how it went, and by nothing that was sent to who chose none', async () => {
    const coordinator = await house.visit(people.coordinator);
    const { page } = coordinator;
    await coordinator.go('/notifications');
    await page.getByRole('link', { name: /^Sändlogg/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Sändlogg' }).waitFor();
    const search = page.getByRole('search', { name: 'Sök i sändloggen' });
    const find = async (person: string, subject: string): Promise<void> => {
      await search.getByLabel('Namn eller adress').fill(person);
      await search.getByLabel('Ämne').fill(subject);
      await page.keyboard.press('Enter');
    };
    await find('karin.lindqvist', 'återsänd');
    await page.getByText('Ett mejl stämmer med sökningen.').waitFor();
    expect(page.url()).toContain('subject=');
    await page
      .getByRole('row', { name: /Karin Lindqvist/ })
      .getByText('Skickat')
      .waitFor();
    await coordinator.expectSound('the send log, searched');
    await find(colleague, 'återsänd');
    await page.getByText('Inget mejl stämmer med sökningen.').waitFor();
    await coordinator.expectSound('the send log without anything that fits');
    await page.getByRole('link', { name: 'Visa hela loggen' }).click();
    await page.getByRole('row').nth(5).waitFor();
  });
});

/** How often mail is wanted, chosen where everybody does. */
async function choose(visit: Visit, frequency: string): Promise<void> {
  const { page } = visit;
  await visit.go('/notifications');
  await page.getByRole('radio', { name: frequency }).check();
  await page.getByText('Valet är sparat.').waitFor();
  await page.reload();
  await visit.settled();
  expect(await page.getByRole('radio', { name: frequency }).isChecked()).toBe(true);
}

/** The coordination sends a report back with a note on what comes next. */
async function returnWithNote(house: House): Promise<void> {
  const api = await house.api(people.analyst);
  const { items } = await api.call('listReports', { query: { status: 'submitted', limit: 100 } });
  const reportId = items.find(({ assignment }) => assignment.key === 'ovning-6-1')?.id ?? '';
  const params = { reportId };
  await api.call('addNote', { params, body: { section: 'next', text: 'Vem deltar?' } });
  const { version } = await api.call('showReport', { params });
  await api.call('returnReport', { params, body: {}, ifMatch: version });
}
