import { openHouse, type House } from './house';
import { faultsOf } from './look';
import type { Visit } from './visit';

/** The sweep over the screens is only worth something if it sees what it looks for. */
describe('the sweep', () => {
  let house: House;
  let visit: Visit;

  beforeAll(async () => {
    house = await openHouse();
    visit = await house.visit(null);
    await visit.go('/about');
  });
  afterAll(() => house.close());

  it('finds nothing on a page that is as it should be', async () => {
    expect([...(await faultsOf(visit, 'sv')), ...(await visit.violations()), ...visit.watch.take()]).toEqual([]);
  });

  it('sees a breach of the security policy, a request out of the house, and errors in the console and in scripts', async () => {
    await visit.page.evaluate(() => {
      const picture = document.createElement('img');
      picture.alt = 'from elsewhere';
      picture.src = 'http://elsewhere.invalid/picture.png';
      document.querySelector('main')?.append(picture);
      setTimeout(() => {
        throw new Error('thrown on the page');
      });
    });
    const seen: string[] = [];
    const wanted = [/breach of img-src/, /request out of the house: http:\/\/elsewhere/, /console error: ERROR/];
    const missing = (): RegExp[] => wanted.filter((kind) => !seen.some((words) => kind.test(words)));
    for (let tries = 0; tries < 100 && missing().length > 0; tries += 1) {
      seen.push(...visit.watch.take());
      await visit.page.waitForTimeout(50);
    }
    expect(missing()).toEqual([]);
  });

  it.each([
    { what: 'a text that is missing', tag: 'p', text: 'undefined', wanted: /shows/ },
    { what: 'a sum of nothing', tag: 'p', text: 'NaN mnkr', wanted: /shows/ },
    { what: 'a text of the other language', tag: 'p', text: 'Signing out …', wanted: /not translated: Signing out …/ },
    { what: 'a second heading', tag: 'h1', text: 'Rubrik', wanted: /2 headings/ },
    { what: 'a page that is too wide', tag: 'pre', text: 'ord '.repeat(600), wanted: /px too wide/ },
  ])('sees $what', async ({ tag, text, wanted }) => {
    await visit.go('/about');
    await put(tag, text);
    expect(await faultsOf(visit, 'sv')).toContainEqual(expect.stringMatching(wanted));
  });

  it.each(['main', 'header'])('sees in %s what cannot be read by everybody, also on a page that was found sound', async (place) => {
    await visit.go('/about');
    expect(await visit.violations()).toEqual([]);
    await put('button', '', place);
    expect(await visit.violations()).toContainEqual(expect.stringMatching(/^button-name/));
  });

  const put = (tag: string, text: string, place = 'main'): Promise<void> =>
    visit.page.evaluate(
      ([name = '', words = '', where = '']) => {
        const element = document.createElement(name);
        element.textContent = words;
        document.querySelector(where)?.append(element);
      },
      [tag, text, place],
    );
});
