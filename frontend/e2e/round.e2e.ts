import { publishOpenRound } from './finish-round';
import { exercisePlan, people } from './ground';
import { openHouse, type House } from './house';
import { Keys } from './keys';
import { stepByStep } from './step-by-step';
import type { Visit } from './visit';

/** A round of the coordinator's: planned, given questions of its own, opened, moved for one organisation and followed day by day. */
describe('a round, from the plan of it to the board', () => {
  const step = stepByStep();
  let house: House;
  let coordinator: Visit;
  let address: string;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  step('is planned from a proposal, with a last day and a day on which it closes', async () => {
    coordinator = await house.visit(people.coordinator);
    const { page } = coordinator;
    await coordinator.go(`/plans/${exercisePlan}`);
    await page.getByRole('link', { name: 'Planera en omgång' }).click();
    await page.getByRole('button', { name: 'Varje halvår' }).click();
    await page.getByText('Ifyllt: varje halvår.').waitFor();
    expect(await page.getByLabel('Namn på svenska').inputValue()).toBe('Omgång 5, november 2026–april 2027');
    await page.getByLabel('Stänger').fill('2027-05-01');
    await page.getByRole('button', { name: 'Planera omgången' }).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    coordinator.watch.expect(/422 \(Unprocessable/);
    await coordinator.expectSound('the page of a new round that closes before its last day');
    await page.getByLabel('Sista dag').fill('2027-05-28');
    await page.getByLabel('Stänger').fill('2027-06-11');
    await page.getByRole('button', { name: 'Planera omgången' }).click();
    await page.getByRole('heading', { level: 1, name: 'Omgång 5, november 2026–april 2027: planerad' }).waitFor();
    await coordinator.settled();
    address = new URL(page.url()).pathname;
    const days = await page.locator('app-round-days').innerText();
    expect(days).toMatch(/Sista dag\s+28 maj 2027/);
    expect(days).toMatch(/Stänger\s+11 juni 2027/);
  });

  step('is given a choice, a number with its unit and a yes or no, in both languages', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Frågorna: ändra och förhandsgranska' }).click();
    await page.getByText('Omgången har inga egna frågor.').waitFor();
    await begin('Val bland alternativ', 'Hur ser ni på samverkan?', 'How do you see the co-operation?');
    await coordinator.expectSound('the form of a new question');
    await page.getByRole('button', { name: 'Spara frågan' }).click();
    await page.locator('app-question-form [aria-invalid=true], app-question-form .fault').first().waitFor();
    for (const [at, [sv, en]] of [
      ['Den fungerar', 'It works'],
      ['Den haltar', 'It limps'],
    ].entries()) {
      await page.getByLabel(`Alternativ ${at + 1} på svenska`).fill(sv ?? '');
      await page.getByLabel(`Alternativ ${at + 1} på engelska`).fill(en ?? '');
    }
    await save('Hur ser ni på samverkan?');
    await begin('Tal med enhet', 'Hur många har fått stöd?', 'How many have been given support?');
    await page.getByLabel('Enhet på svenska').fill('personer');
    await page.getByLabel('Enhet på engelska').fill('people');
    await page.getByRole('radio', { name: 'Bara vissa uppdrag' }).check();
    await page.getByRole('checkbox', { name: /^5\.1 / }).check();
    await save('Hur många har fått stöd?');
    await begin('Ja eller nej', 'Har ni en skriftlig rutin?', 'Do you have a written routine?');
    await page.getByLabel('Måste besvaras innan rapporten lämnas in').check();
    await save('Har ni en skriftlig rutin?');
    await page.getByRole('button', { name: /^Flytta upp ?: Har ni en skriftlig rutin/ }).click();
    await page.getByText('Har ni en skriftlig rutin?').first().waitFor();
    await coordinator.expectSound('the questions of the round');
  });

  step('shows the form as a reporter will meet it, by assignment and in either language', async () => {
    const { page } = coordinator;
    const preview = page.locator('app-question-preview');
    expect(await preview.getByText('Hur många har fått stöd?').count()).toBe(0);
    await preview.getByRole('combobox', { name: 'Uppdrag' }).selectOption({ label: '5.1 Nationellt kunskapsstöd till socialtjänsten' });
    await preview.getByText('Hur många har fått stöd?').waitFor();
    expect(page.url()).toContain('assignment=ovning-5-1');
    await coordinator.expectSound('the preview for one assignment');
    await coordinator.speak('en');
    for (const words of ['It limps', /^How many have been given support\?.*people/, 'Do you have a written routine?'])
      await preview.getByText(words).first().waitFor();
    await coordinator.speak('sv');
  });

  step('says why it cannot be opened while the one before is not published, and opens when it is', async () => {
    const { page, watch } = coordinator;
    await coordinator.go(address);
    await page.getByRole('button', { name: 'Öppna omgången' }).click();
    await coordinator.expectSound('the question before the round is opened');
    watch.expect(/409 \(Conflict\)/);
    await page.getByRole('button', { name: 'Öppna omgången' }).click();
    await page.getByText('Publicera den förra omgången innan en ny öppnas.').waitFor();
    await coordinator.expectSound('the round that could not be opened');
    await publishOpenRound(house);
    await page.reload();
    await page.getByRole('button', { name: 'Öppna omgången' }).click();
    await page.getByRole('button', { name: 'Öppna omgången' }).click();
    await page.getByText('Omgången är öppen', { exact: true }).waitFor();
    await coordinator.expectSound('the round, opened');
  });

  step('asks its own questions of those they go to, and of nobody else', async () => {
    const writer = await house.visit('anders.kjellberg');
    const { page } = writer;
    await writer.go('/');
    await page.getByRole('link', { name: /^Börja skriva: .*Nationellt kunskapsstöd till socialtjänsten/ }).click();
    await page.getByLabel('Hur många har fått stöd?').fill('1 240');
    await page.getByRole('group', { name: 'Har ni en skriftlig rutin?' }).getByRole('radio', { name: 'Ja' }).check();
    await writer.expectSound('the form with the round’s own questions');
    const other = await house.visit(people.reporter);
    await other.go('/');
    await other.page
      .getByRole('link', { name: /^Börja skriva/ })
      .first()
      .click();
    await other.page.getByText('Har ni en skriftlig rutin?').first().waitFor();
    expect(await other.page.getByText('Hur många har fått stöd?').count()).toBe(0);
  });

  step('is given later days for one organisation, with a reason that it reads', async () => {
    const { page, watch } = coordinator;
    const reason = 'Myndigheten byter ärendesystem i maj.';
    const keys = new Keys(coordinator);
    await keys.activate(page.getByRole('button', { name: 'Ge en organisation längre tid' }));
    const form = page.locator('app-extend-days');
    await form.getByLabel('Organisation').selectOption({ label: 'Socialstyrelsen' });
    await form.getByLabel('Sista dag').fill('2027-05-20');
    await form.getByLabel('Stänger').fill('2027-06-18');
    await form.getByLabel('Skäl').fill(reason);
    watch.expect(/422 \(Unprocessable/);
    await form.getByRole('button', { name: 'Ge längre tid' }).click();
    await form.locator('[aria-invalid=true]').first().waitFor();
    await coordinator.expectSound('later days that are not later');
    await form.getByLabel('Sista dag').fill('2027-06-14');
    await form.getByRole('button', { name: 'Ge längre tid' }).click();
    await page.getByText('3 rapporter har fått längre tid.').waitFor();
    await page.locator('app-round-extensions').getByText(reason).first().waitFor();
    const writer = await house.visit('anders.kjellberg');
    await writer.go('/');
    await writer.page
      .getByText(/14 juni/)
      .first()
      .waitFor();
    await writer.page
      .getByRole('link', { name: /Nationellt kunskapsstöd till socialtjänsten/ })
      .first()
      .click();
    await writer.page.getByText(reason).first().waitFor();
  });

  step('is followed on the board by organisation, by county and as of an earlier day', async () => {
    const { page } = coordinator;
    const before = (await (await house.api(people.coordinator)).call('listRounds', { params: { planKey: exercisePlan }, query: {} }))
      .items[1];
    await coordinator.go(`/rounds/${before?.id ?? ''}`);
    await page.getByRole('link', { name: 'Fullständighet per dag, organisation och län' }).click();
    const figures = page.locator('ui-completeness').first();
    await figures.waitFor();
    await page.getByLabel('Delat på').selectOption({ label: 'Organisation' });
    await page.getByRole('heading', { name: 'Fullständighet per organisation' }).waitFor();
    await coordinator.expectSound('the board by organisation');
    const police = page.getByRole('row', { name: /Polismyndigheten/ }).first();
    await police.getByRole('link').first().click();
    await page.waitForURL(/organisation=polismyndigheten/);
    expect(page.url()).toContain('by=organisation');
    await page.getByLabel('Delat på').selectOption({ label: 'Län' });
    await page.getByRole('row', { name: /Gotlands län/ }).waitFor();
    const now = await figures.innerText();
    await page.getByLabel('Per den dag').fill('2026-11-12');
    await page.waitForURL(/asOf=2026-11-12/);
    await coordinator.settled();
    expect(await figures.innerText()).not.toBe(now);
    await page.goBack();
    await coordinator.settled();
    expect(await figures.innerText()).toBe(now);
  });

  step('shows the parts of a shared assignment on the map of the counties, each a door to its report', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Visa alla rapporter' }).first().click();
    await page.getByRole('link', { name: 'del av ett gemensamt uppdrag' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Delarna i 1\.1 / }).waitFor();
    const map = page.locator('ui-county-map');
    expect(await map.locator('.map > li').count()).toBe(21);
    await coordinator.appear({ width: 390 });
    await coordinator.expectSound('the parts on a narrow screen');
    await coordinator.appear({ width: 1440 });
    await new Keys(coordinator).activate(map.getByRole('link', { name: /^Kalmar/ }));
    await page.getByText('Länsstyrelsen i Kalmar län').first().waitFor();
  });

  const begin = async (kind: string, sv: string, en: string): Promise<void> => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Lägg till en fråga' }).click();
    await page.getByLabel('Vad som svaras').selectOption({ label: kind });
    await page.getByLabel('Frågan på svenska').fill(sv);
    await page.getByLabel('Frågan på engelska').fill(en);
  };
  const save = async (label: string): Promise<void> => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Spara frågan' }).click();
    await page.getByRole('heading', { level: 3, name: label }).first().waitFor();
    await page.locator('app-question-form').waitFor({ state: 'detached' });
  };
});
