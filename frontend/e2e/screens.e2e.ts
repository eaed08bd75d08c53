import type { Language } from '@lagesbild/contract';
import { lookAround, people, type Ground, type Reader } from './ground';
import { openHouse, type House } from './house';
import { faultsOf } from './look';
import { doors, routes } from './routes';
import { screens } from './screens';
import { looks, narrow, wide, type Look, type Visit } from './visit';

interface Face {
  language: Language;
  look: Look;
  width: number;
  axe: boolean;
}

const face = (language: Language, look: Look, { width = wide, axe = true } = {}): Face => ({ language, look, width, axe });
/** In an order in which as little as possible changes from one to the next. */
const every: readonly Face[] = [
  face('sv', 'light'),
  face('sv', 'dark'),
  face('en', 'dark'),
  face('en', 'light'),
  face('en', 'light', { width: narrow, axe: false }),
  face('en', 'dark', { width: narrow }),
  face('sv', 'dark', { width: narrow, axe: false }),
  face('sv', 'light', { width: narrow, axe: false }),
];
/** What another reader is shown differs in what stands on the page, not in how it is drawn. */
const few: readonly Face[] = [face('sv', 'light'), face('en', 'dark'), face('en', 'dark', { width: narrow, axe: false }), face('sv', 'light', { width: narrow, axe: false })];
/** As narrow as a page must be able to become without scrolling sideways: 1280 px at 400 %. */
const narrowest = 320;

describe('every screen', () => {
  let house: House;
  let ground: Ground;
  const visits = new Map<Reader, Visit>();

  beforeAll(async () => {
    house = await openHouse();
    ground = await lookAround(house);
    for (const reader of new Set(screens.flatMap(({ readers }) => readers))) visits.set(reader, await house.visit(reader === 'nobody' ? null : people[reader]));
  });
  afterAll(() => house.close());

  it('of the router is in the list', () => {
    expect(routes().length).toBeGreaterThanOrEqual(doors());
    expect([...new Set(screens.map(({ route }) => route))].sort()).toEqual([...new Set(routes())].sort());
  });

  it.each(screens.map((screen) => ({ ...screen, name: [screen.route || 'home', screen.as].filter(Boolean).join(' ') })))('$name', async ({ name, address, readers }) => {
    const faults: string[] = [];
    const queue = readers.map((reader, place) => ({ reader, faces: place === 0 ? every : few }));
    // Two at a time: as many as the machine has cores.
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) faults.push(...(await show(next.reader, next.faces, { name, address: address(ground) })));
    };
    await Promise.all([lane(), lane()]);
    expect(faults).toEqual([]);
  });

  async function show(reader: Reader, faces: readonly Face[], screen: { name: string; address: string }): Promise<string[]> {
    const visit = visits.get(reader);
    if (visit === undefined) throw new Error(`Nobody visits as ${reader}`);
    const faults: string[] = [];
    await visit.appear(faces[0] ?? face('sv', 'light'));
    await visit.go(screen.address);
    for (const each of faces) {
      await visit.appear(each);
      await visit.speak(each.language);
      const found = [...(await faultsOf(visit, each.language)), ...(each.axe ? await visit.violations() : [])];
      faults.push(...found.map((words) => `${reader}, ${each.language}, ${each.look}, ${each.width} px: ${words}`));
      await visit.picture([screen.name, reader, each.language, each.look, each.width].join('-').replace(/[^a-z0-9]+/gi, '-'));
    }
    await visit.appear({ look: looks[0] ?? 'light', width: narrowest });
    faults.push(...(await faultsOf(visit, 'sv')).map((words) => `${reader}, ${narrowest} px: ${words}`), ...visit.watch.take().map((words) => `${reader}: ${words}`));
    return faults;
  }
});
