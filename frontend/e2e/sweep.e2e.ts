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
    ['a text that is missing', 'p', 'undefined', /shows/],
    ['a sum of nothing', 'p', 'NaN mnkr', /shows/],
    ['a text of the other language', 'p', 'Signing out …', /not translated: Signing out …/],
    ['a second heading', 'h1', 'Rubrik', /2 headings/],
    ['a page that is too wide', 'pre', 'ord '.repeat(600), /px too wide/],
  ])('sees %s', async (_what, tag, text, wanted) => {
    await visit.go('/about');
    await put(tag, text);
    expect(await faultsOf(visit, 'sv')).toContainEqual(expect.stringMatching(wanted));
  });

  it('sees what cannot be read by everybody', async () => {
    await visit.go('/about');
    await put('button', '');
    expect(await visit.violations()).toContainEqual(expect.stringMatching(/^button-name/));
  });

  const put = (tag: string, text: string): Promise<void> =>
    visit.page.evaluate(
      ([name = '', words = '']) => {
        const element = document.createElement(name);
        element.textContent = words;
        document.querySelector('main')?.append(element);
      },
      [tag, text],
    );
});
