import type { Language } from '@lagesbild/contract';
import { lookAround, people, type Ground, type Reader } from './ground';
import { openHouse, type House } from './house';
import { faultsOf } from './look';
import { doors, routes } from './routes';
import { refusals, screens } from './screens';
import { narrow, wide, type Look, type Visit } from './visit';

interface Face {
  language: Language;
  look: Look;
  width: number;
  axe: boolean;
  picture: boolean;
}

const face = (language: Language, look: Look, { width = wide, axe = true, picture = true } = {}): Face => ({
  language,
  look,
  width,
  axe,
  picture,
});
const plainly = { axe: false, picture: false };
/** Everything that a page can look like, in an order in which as little as possible changes from one to the next. */
const every: readonly Face[] = [
  face('sv', 'light'),
  face('sv', 'dark', plainly),
  face('en', 'dark'),
  face('en', 'light', plainly),
  face('en', 'light', { width: narrow, axe: false }),
  face('en', 'dark', { ...plainly, width: narrow }),
  face('sv', 'dark', { width: narrow }),
  face('sv', 'light', { ...plainly, width: narrow }),
];
/** What another reader is shown differs in what stands on the page, not in how it is drawn: axe once, and no more pictures. */
const again: readonly Face[] = every.map((each, place) => ({ ...each, axe: place === 0, picture: false }));
/** As narrow as a page must be able to become without scrolling sideways: 1280 px at 400 %. */
const narrowest = 320;

interface Shown {
  reader: Reader;
  /** The reader for whom the page is loaded and looked at most closely; others come to it from another page. */
  first: boolean;
  name: string;
  address: string;
}

/** Opens a screen and holds each of its faces against what every page must be; answers what is wrong. */
async function faultsOn(visit: Visit, { reader, first, name, address }: Shown): Promise<string[]> {
  const faults: string[] = [];
  await visit.appear({ look: 'light', width: wide });
  await (first || visit.isNew ? visit.go(address) : visit.goWithin(address));
  for (const each of first ? every : again) {
    await visit.appear(each);
    await visit.turn(each.language);
    const found = [...(await faultsOf(visit, each.language)), ...(each.axe ? await visit.violations() : [])];
    faults.push(...found.map((words) => `${reader}, ${each.language}, ${each.look}, ${each.width} px: ${words}`));
    if (each.picture) await visit.picture([name, reader, each.language, each.look, each.width].join('-').replace(/[^a-z0-9]+/gi, '-'));
  }
  await visit.appear({ width: narrowest });
  faults.push(...(await faultsOf(visit, 'sv')).map((words) => `${reader}, ${narrowest} px: ${words}`));
  return [...faults, ...visit.watch.take().map((words) => `${reader}: ${words}`)];
}

describe('every screen', () => {
  let house: House;
  let ground: Ground;
  const visits = new Map<Reader, Visit>();

  beforeAll(async () => {
    // With its timed work, so that there is something to know and something that has been mailed.
    house = await openHouse({ LAGESBILD_JOBS: 'on' });
    ground = await lookAround(house);
    for (const reader of new Set(screens.flatMap(({ readers }) => readers))) {
      visits.set(reader, await house.visit(reader === 'nobody' ? null : people[reader]));
    }
  });
  afterAll(() => house.close());

  it('of the router is in the list', () => {
    expect(routes().length).toBeGreaterThanOrEqual(doors());
    expect([...new Set(screens.map(({ route }) => route))].sort()).toEqual([...new Set(routes())].sort());
  });

  it.each(screens.map((screen) => ({ ...screen, name: [screen.route || 'home', screen.as].filter(Boolean).join(' ') })))(
    '$name',
    async ({ name, address, readers }) => {
      const faults: string[] = [];
      const queue = readers.map((reader, place) => ({ reader, first: place === 0 }));
      // Two at a time: as many as the machine has cores.
      const lane = async (): Promise<void> => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const visit = visits.get(next.reader);
          if (visit === undefined) throw new Error(`Nobody visits as ${next.reader}`);
          faults.push(...(await faultsOn(visit, { ...next, name, address: address(ground) })));
        }
      };
      await Promise.all([lane(), lane()]);
      expect(faults).toEqual([]);
    },
  );

  it('that is not for everybody says so in words, in both languages', async () => {
    const refused = refusals.map(async ({ name, reader, address }) => {
      const visit = await house.visit(people[reader]);
      visit.watch.expect(/status of 40[34]/);
      await visit.go(address(ground));
      const found: string[] = [];
      for (const language of ['sv', 'en'] as const) {
        await visit.speak(language);
        const words = await visit.page.locator('main [role=alert]').first().innerText();
        found.push(...(words.length > 20 ? [] : [`says only ${JSON.stringify(words)}`]), ...(await faultsOf(visit, language)));
      }
      found.push(...(await visit.violations()));
      await visit.appear({ look: 'dark', width: narrowest });
      found.push(...(await faultsOf(visit, 'en')), ...visit.watch.take());
      return found.map((words) => `${name}: ${words}`);
    });
    expect((await Promise.all(refused)).flat()).toEqual([]);
  });

  it('is light or dark, Swedish or English as the reader chooses, also when it is opened anew', async () => {
    const visit = await house.visit(people.reporter);
    await visit.go('/about');
    const theme = visit.page.locator('app-theme-choice select');
    const choose = async (chosen: string): Promise<void> => {
      await theme.selectOption(chosen);
      await visit.settled();
    };
    const shown = (): Promise<[paper: string, language: string]> =>
      visit.page.evaluate(() => [getComputedStyle(document.body).backgroundColor, document.documentElement.lang]);
    const [light] = await shown();
    await choose('dark');
    await visit.speak('en');
    const [dark, language] = await shown();
    expect([dark === light, language]).toEqual([false, 'en']);
    await visit.go('/about');
    expect(await shown()).toEqual([dark, 'en']);
    await visit.appear({ look: 'dark' });
    await choose('light');
    await visit.speak('sv');
    expect(await shown()).toEqual([light, 'sv']);
    await choose('system');
    expect([...(await shown()), ...visit.watch.take()]).toEqual([dark, 'sv']);
  });
});

describe('an installation that has just been set up, without the exercise', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse({ LAGESBILD_EXERCISE: 'off' });
  });
  afterAll(() => house.close());

  it.each(['/setup', '/sign-in', '/'])('%s', async (address) => {
    const visit = await house.visit(null);
    expect(await faultsOn(visit, { reader: 'nobody', first: true, name: `new-installation${address}`, address })).toEqual([]);
  });
});
