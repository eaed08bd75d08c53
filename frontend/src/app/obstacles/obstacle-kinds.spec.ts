import type { ObstacleKind } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { ObstacleKinds } from './obstacle-kinds';

const kind = (more: Partial<ObstacleKind> = {}): ObstacleKind => ({
  key: 'sekretess',
  sv: 'Sekretess',
  en: 'Secrecy',
  retired: false,
  standard: { sv: 'Sekretess', en: 'Secrecy' },
  used: 2,
  ...more,
});

const shown = async (edit = true): Promise<Rendered<ObstacleKinds>> => {
  const screen = await render(ObstacleKinds, { inputs: { planKey: 'ovning' }, routes: [{ path: '**', children: [] }] });
  answer(screen, edit);
  screen.http.expectOne('/api/v1/plans/ovning').flush({ key: 'ovning', title: { sv: 'Övning', en: null }, exercise: true, areas: [] });
  await screen.settle();
  return screen;
};

const answer = ({ http }: Rendered<ObstacleKinds>, edit: boolean): void =>
  http
    .expectOne((request) => request.url.endsWith('/obstacle-kinds') && request.method === 'GET')
    .flush({
      items: [kind(), kind({ key: 'gammalt', sv: 'Gammalt', retired: true, used: 0 })],
      page: 1,
      limit: 100,
      total: 2,
      can: { edit },
    });

describe('the kinds of obstacles', () => {
  it('are listed with how many have each, and whether they are in use', async () => {
    const { element } = await shown(false);
    const rows = allByRole(element, 'row').map((row) => [...row.querySelectorAll<HTMLElement>('th, td')].map(wordsIn).join(' '));
    expect(rows.slice(1)).toEqual(['Sekretess Secrecy 2 I bruk', 'Gammalt Secrecy 0 Ur bruk']);
    expect(byRole<HTMLAnchorElement>(element, 'link', '2').getAttribute('href')).toBe('/plans/ovning/obstacles?kind=sekretess&open=false');
    expect(allByRole(element, 'button').filter((each) => /Ändra|Lägg till/.test(wordsIn(each)))).toEqual([]);
  });

  it('are renamed and retired, and the list is read again', async () => {
    const screen = await shown();
    const { element, http, settle } = screen;
    byRole(element, 'button', 'Ändra slaget Sekretess').click();
    await settle();
    const dialog = byRole(document.body, 'dialog');
    expect(wordsIn(dialog)).toContain('Vokabulärens ord: Sekretess (Secrecy).');
    write(byLabel(dialog, 'Namn'), ' ');
    await settle();
    byRole(dialog, 'button', 'Spara').click();
    await settle();
    expect(wordsIn(dialog)).toContain('Fyll i namnet på båda språken.');
    write(byLabel(dialog, 'Namn'), 'Sekretess mellan myndigheter');
    byLabel(dialog, 'Ur bruk: kan inte väljas för nya hinder').click();
    await settle();
    byRole(dialog, 'button', 'Spara').click();
    await settle();
    const sent = http.expectOne('/api/v1/plans/ovning/obstacle-kinds/sekretess');
    expect([sent.request.method, sent.request.body]).toEqual(['PUT', { sv: 'Sekretess mellan myndigheter', en: 'Secrecy', retired: true }]);
    sent.flush(kind({ sv: 'Sekretess mellan myndigheter', retired: true }));
    await settle();
    answer(screen, true);
    expect(wordsIn(element)).toContain('Sekretess mellan myndigheter är sparat.');
  });

  it('are added; a name that is taken is refused in words', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Lägg till ett slag').click();
    await settle();
    const dialog = byRole(document.body, 'dialog');
    write(byLabel(dialog, 'Namn'), 'Sekretess');
    write(byLabel(dialog, 'Namn på engelska'), 'Secrecy');
    await settle();
    byRole(dialog, 'button', 'Lägg till').click();
    await settle();
    http
      .expectOne((request) => request.method === 'POST')
      .flush(
        { type: 'x', kind: 'kind-exists', title: 'x', status: 409, detail: 'x', instance: 'i' },
        { status: 409, statusText: 'Conflict' },
      );
    await settle();
    expect(wordsIn(byRole(dialog, 'alert'))).toContain('Slaget finns redan');
  });

  it('give the words of a refusal', async () => {
    const { element, http, settle } = await render(ObstacleKinds, { inputs: { planKey: 'ovning' } });
    http
      .match(() => true)
      .forEach((each) =>
        each.flush({ type: 'x', kind: 'not-found', title: 'x', status: 404, detail: 'x', instance: 'i' }, { status: 404, statusText: 'x' }),
      );
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
  });
});
