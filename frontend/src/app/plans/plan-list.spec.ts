import type { FindingView, PlanSummary } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { PlanList } from './plan-list';
import { planPeriods } from './plan-periods';
import { finding } from './plan-sample';

const plan = (key: string, more: Partial<PlanSummary> = {}): PlanSummary => ({
  key,
  title: { sv: `Plan ${key}`, en: null },
  kind: 'handlingsplan',
  periodFrom: '2008',
  periodTo: '2010',
  owner: null,
  exercise: false,
  assignmentsDeclared: 36,
  assignmentsNamed: 31,
  ...more,
});

const plans = [
  plan('gammal'),
  plan('utan-slut', { periodFrom: '2018', periodTo: null, assignmentsDeclared: null }),
  plan('ovning', { periodFrom: '2024-07-01', periodTo: '2099-12-31', exercise: true }),
];

const shown = async (items: PlanSummary[], findings: FindingView[] = []): Promise<Rendered<PlanList>> => {
  const screen = await render(PlanList);
  const general = { items: findings, page: 1, limit: 20, total: findings.length };
  screen.http.expectOne('/api/v1/general-findings?page=1').flush(general);
  screen.http.expectOne('/api/v1/plans?page=1&limit=100').flush({ items, page: 1, limit: 100, total: items.length });
  await screen.settle();
  return screen;
};

describe('the plans', () => {
  it('stand with the exercise plan and those that run first, then history', async () => {
    const { element } = await shown(plans);
    expect(wordsIn(element)).toContain('Två verkliga planer, program och projekt finns här, och en påhittad plan att öva på.');
    expect(wordsIn(element)).toContain('En har löpt ut och läses som historik.');
    expect(allByRole(element, 'heading').map(wordsIn)).toEqual(['Handlingsplaner', 'Löper nu', 'Historik']);
    const rows = allByRole(element, 'rowheader').map(wordsIn);
    expect(rows).toEqual(['Plan ovningÖvningsdata – påhittade uppgifter', 'Plan utan-slut', 'Plan gammal']);
  });

  it('say what the source does not tell, and lead to the assignments that are named', async () => {
    const { element } = await shown(plans);
    expect(wordsIn(element)).toContain('slutet framgår inte av källorna');
    expect(wordsIn(element)).toContain('anges inte');
    const door = byRole<HTMLAnchorElement>(element, 'link', '31 uppdrag i Plan gammal');
    expect(door.getAttribute('href')).toBe('/plans/gammal/assignments');
  });

  it('are followed by the findings that belong to none of them', async () => {
    const { element } = await shown(plans, [finding('1', 'hinder')]);
    expect(allByRole(element, 'heading').map(wordsIn).at(-1)).toBe('Allmänna iakttagelser');
    expect(wordsIn(element)).toContain('Iakttagelse 1.');
    expect(element.querySelector('[aria-label="Källa till Iakttagelse 1"]')).not.toBeNull();
  });

  it('are explained when there are none', async () => {
    const { element } = await shown([]);
    expect(wordsIn(element)).toContain('Här finns inga handlingsplaner än. En administratör lägger in dem.');
  });

  it('may be refused, with a way to try again', async () => {
    const { element, http, settle } = await render(PlanList);
    http
      .expectOne((request) => request.url === '/api/v1/plans')
      .flush({ kind: 'forbidden', status: 403 }, { status: 403, statusText: 'x' });
    await settle();
    byRole(element, 'alert');
    byRole(element, 'button', 'Försök igen').click();
    await settle();
    http.expectOne((request) => request.url === '/api/v1/plans');
  });

  it('end with the last day of the year or month that the source gives', () => {
    const ends = [plan('ar', { periodTo: '2026' }), plan('manad', { periodTo: '2026-10' }), plan('dag', { periodTo: '2026-11-22' })];
    const { current, ended } = planPeriods(ends, '2026-11-22');
    expect(current.map((each) => each.key)).toEqual(['ar', 'dag']);
    expect(ended.map((each) => each.key)).toEqual(['manad']);
  });
});
