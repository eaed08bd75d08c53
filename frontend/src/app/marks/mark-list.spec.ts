import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { MarkView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { MarkList } from './mark-list';
import { choiceOf, markViewOf, planOf, sourceOf } from './marks-sample';

const shown = async (items: MarkView[], inputs: Record<string, unknown> = {}): Promise<Rendered<MarkList>> => {
  const screen = await render(MarkList, { inputs: { planKey: 'ovning', ...inputs }, routes: [{ path: '**', children: [] }] });
  screen.http.expectOne('/api/v1/plans/ovning').flush(planOf);
  screen.http
    .match((request) => request.url.endsWith('/mark-targets'))
    .forEach((request) => request.flush({ items: [choiceOf()], page: 1, limit: 100, total: 1 }));
  screen.http.expectOne((request) => request.url.endsWith('/plans/ovning/marks')).flush({ items, page: 1, limit: 20, total: items.length });
  await screen.settle();
  return screen;
};

describe('the marked passages of a plan', () => {
  it('stand with where they are, who marked them and what they are tied to', async () => {
    const { element } = await shown([markViewOf({ source: sourceOf({ latest: false }) })]);
    expect(wordsIn(element)).toContain('Ett ställe är markerat.');
    const row = allByRole(element, 'listitem').find((each) => each.querySelector('blockquote'))!;
    expect(wordsIn(row)).toContain('Sekretessen');
    expect(wordsIn(row)).toContain('Polismyndigheten, Omgång 3, version 1 (en senare version finns)');
    expect(wordsIn(row)).toContain('Kopplat tillKod: SekretessDu, 22 november 2026');
    expect(byRole<HTMLAnchorElement>(row, 'link', /^Läs i sitt sammanhang/).getAttribute('href')).toBe('/plans/ovning/reading?source=v-1');
  });

  it('are those of one target, which names the page', async () => {
    const { element } = await shown([markViewOf()], { targetKind: 'code', target: 'c-1' });
    expect(wordsIn(byRole(element, 'heading', 'Kod: Sekretess'))).toBe('Kod: Sekretess');
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Till koderna').getAttribute('href')).toBe('/plans/ovning/codes');
    expect(byLabel<HTMLSelectElement>(element, 'Vilket').value).toBe('c-1');
  });

  it('lead to the page of an obstacle that they are tied to', async () => {
    const targets = [{ kind: 'obstacle' as const, key: 'o-1', title: { sv: 'Register', en: null } }];
    const { element } = await shown([markViewOf({ targets })], { targetKind: 'obstacle', target: 'o-1' });
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Till hindrets sida').getAttribute('href')).toBe('/obstacles/o-1');
  });

  it('are chosen by kind in the address, and say why there are none', async () => {
    const { element, settle } = await shown([]);
    expect(wordsIn(element)).toContain('Inget ställe är markerat än.');
    const kind = byLabel<HTMLSelectElement>(element, 'Kopplade till');
    kind.value = 'finding';
    kind.dispatchEvent(new Event('change'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?targetKind=finding');
  });
});
