import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { NewObstacle } from './new-obstacle';
import { obstacleOf } from './obstacle-sample';

const register = (raise: boolean) => ({
  items: [],
  page: 1,
  limit: 1,
  total: 0,
  kinds: [{ key: 'sekretess', sv: 'Sekretess', en: 'Secrecy', open: 2, retired: false }],
  can: { raise, editKinds: raise },
});
const plan = { key: 'ovning', title: { sv: 'Övning', en: null }, exercise: true, areas: [{ nr: 3, name: { sv: 'Upptäcka', en: null } }] };

const shown = async (raise = true): Promise<Rendered<NewObstacle>> => {
  const screen = await render(NewObstacle, { inputs: { planKey: 'ovning' }, routes: [{ path: '**', children: [] }] });
  expect(wordsIn(screen.element)).toContain('Läser in …');
  screen.http.expectOne((request) => request.url.endsWith('/obstacles')).flush(register(raise));
  screen.http.expectOne('/api/v1/plans/ovning').flush(plan);
  await screen.settle();
  return screen;
};

describe('flagging an obstacle freely', () => {
  it('asks for what is needed, says the rule of each severity, and goes to the new obstacle', async () => {
    const { element, http, settle } = await shown();
    const send = async (): Promise<void> => {
      byRole(element, 'button', 'Flagga hindret').click();
      await settle();
    };
    await send();
    expect(document.activeElement).toBe(byLabel(element, 'Rubrik'));
    expect(wordsIn(element)).toContain('Liten: arbetet går vidare');
    write(byLabel(element, 'Rubrik'), ' Register går inte att läsa ihop ');
    write(byLabel(element, 'Vad det hindrar'), 'Det tar tid.');
    const kind = byLabel<HTMLSelectElement>(element, 'Slag');
    kind.value = 'sekretess';
    kind.dispatchEvent(new Event('change'));
    byLabel(element, 'Kännbar: arbetet blir sämre eller senare').click();
    byLabel(element, 'Regeringen måste besluta').click();
    byLabel(element, '3 Upptäcka').click();
    await settle();
    await send();
    const sent = http.expectOne((request) => request.method === 'POST');
    expect(sent.request.body).toEqual({
      title: 'Register går inte att läsa ihop',
      titleEn: null,
      kind: 'sekretess',
      hinders: 'Det tar tid.',
      severity: 'medium',
      governmentMustAct: true,
      mustActKeys: [],
      areaNrs: [3],
    });
    sent.flush(obstacleOf({ id: 'o-7' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/obstacles/o-7');
  });

  it('is done by an agency from an answer of its own report, which goes along as the quote', async () => {
    const { element, http, settle } = await render(NewObstacle, {
      inputs: { planKey: 'ovning', report: 'r-1' },
      routes: [{ path: '**', children: [] }],
    });
    http.expectOne((request) => request.url.endsWith('/obstacles')).flush(register(false));
    http.expectOne('/api/v1/plans/ovning').flush(plan);
    const content = {
      done: 'Utbildat.',
      next: ' ',
      obstacles: 'Sekretess hindrar oss.',
      discuss: null,
      perspectives: [{ key: 'hbtqi', text: 'Få är öppna.' }],
    };
    const perspectives = [{ key: 'hbtqi', name: { sv: 'Hbtqi', en: 'LGBTQI' } }];
    http.expectOne('/api/v1/reports/r-1').flush({ id: 'r-1', latest: { nr: 2, content }, perspectives, can: { raiseObstacle: true } });
    await settle();
    expect(
      allByRole(byRole(element, 'group', 'Vad rapporten säger'), 'radio')
        .map((each) => each.closest('label')!)
        .map(wordsIn),
    ).toEqual(['Hinder Sekretess hindrar oss.', 'Gjort Utbildat.', 'Hbtqi Få är öppna.']);
    write(byLabel(element, 'Rubrik'), 'Sekretess');
    write(byLabel(element, 'Vad det hindrar'), 'Det tar tid.');
    const kind = byLabel<HTMLSelectElement>(element, 'Slag');
    kind.value = 'sekretess';
    kind.dispatchEvent(new Event('change'));
    byLabel(element, 'Liten: arbetet går vidare').click();
    await settle();
    byRole(element, 'button', 'Flagga hindret').click();
    await settle();
    const sent = http.expectOne((request) => request.method === 'POST');
    expect(sent.request.body).toMatchObject({ passage: { reportId: 'r-1', versionNr: 2, section: 'obstacles', start: 0, end: 22 } });
  });

  it('tells an agency where it flags instead', async () => {
    const { element } = await shown(false);
    expect(wordsIn(element)).toContain('Du flaggar hinder ur din egen lägesrapport');
    expect(allByRole(element, 'button', 'Flagga hindret')).toEqual([]);
  });

  it('gives the words of a refusal', async () => {
    const { element, http, settle } = await render(NewObstacle, { inputs: { planKey: 'ovning' } });
    http
      .match(() => true)
      .forEach((each) =>
        each.flush({ type: 'x', kind: 'not-found', title: 'x', status: 404, detail: 'x', instance: 'i' }, { status: 404, statusText: 'x' }),
      );
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
  });
});
