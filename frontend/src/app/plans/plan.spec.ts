import type { PlanView } from '@lagesbild/contract';
import { TestBed } from '@angular/core/testing';
import { Language } from '../core/language';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { Plan } from './plan';
import { currentPlan, historyPlan, round } from './plan-sample';

const shown = async (plan: PlanView): Promise<Rendered<Plan>> => {
  const screen = await render(Plan, { inputs: { planKey: plan.key } });
  screen.http.expectOne(`/api/v1/plans/${plan.key}`).flush(plan);
  await screen.settle();
  return screen;
};

const hrefOf = (element: HTMLElement, name: string | RegExp): string | null => byRole(element, 'link', name).getAttribute('href');

describe('a plan of the past', () => {
  it('opens with what is declared, named and not identified', async () => {
    const { element } = await shown(historyPlan);
    expect(wordsIn(element)).toContain('Planen anger 36 uppdrag. 31 av dem har kunnat namnges. Minst fem är inte identifierade.');
    expect(wordsIn(element)).toContain('Säkra19Troliga5Osäkra7Inte identifierade, minst5Uppdrag enligt planen36');
    expect(wordsIn(element)).toContain('Planens eget nummer är känt för tre av dem. En summa pengar är känd för sex av dem.');
  });

  it('says what money is known, what the source does not divide, and the other total with its source', async () => {
    const { element } = await shown(historyPlan);
    expect(wordsIn(element)).toContain('Av 215 mnkr är 76,5 mnkr kända per uppdrag. Resten, 138,5 mnkr, är ej fördelat i källan.');
    expect(wordsIn(element)).toContain('En annan källa anger 213 mnkr.');
    expect(element.querySelector('[aria-label="Källa till summan 213 mnkr"]')).not.toBeNull();
  });

  it('says how many are listed, where it is not known that any could not be identified', async () => {
    const completeness = { ...historyPlan.completeness, notIdentifiedAtLeast: null };
    const { element } = await shown({ ...historyPlan, assignmentsNamed: 10, completeness });
    expect(wordsIn(element)).toContain('Planen anger 36 uppdrag. Tio av dem finns med här.');
  });

  it('leads to the assignments of each area, and to all the rest', async () => {
    const { element } = await shown(historyPlan);
    expect(hrefOf(element, '2 uppdrag i området Område 1')).toBe('/plans/plan-2008-2010/assignments?area=omrade-1');
    expect(wordsIn(element)).toContain('inget uppdrag med här');
    expect(wordsIn(element)).toContain('Namnet är vårt eget.');
    expect(hrefOf(element, '37 indikatorvärden')).toBe('/plans/plan-2008-2010/indicators');
    expect(hrefOf(element, 'Etik i staten')).toBe('/assignments/etik');
    expect(wordsIn(element)).toContain('Inga möten finns.');
  });

  it('holds no rounds and says so', async () => {
    const { element } = await shown(historyPlan);
    expect(allByRole(element, 'heading').map(wordsIn)).not.toContain('Rapporteringsomgångar');
    expect(wordsIn(element)).toContain('ingen rapporterar på den i Lägesbild');
    expect(wordsIn(element)).toContain('Säkerhet: trolig');
    expect(wordsIn(element)).toContain('Diarienummerframgår inte av källorna');
  });

  it('says that a number or a sum is not in the sources', async () => {
    const money = { ...historyPlan.money, declaredOre: null, knownOre: null, undividedOre: null, byDegree: [], alternativeTotals: [] };
    const { element } = await shown({ ...historyPlan, assignmentsDeclared: null, money });
    expect(wordsIn(element)).toContain('Källorna anger inte hur många uppdrag planen har. 31 uppdrag har kunnat föras till den.');
    expect(wordsIn(element)).toContain('Källorna anger ingen summa för planen som helhet.');
  });
});

describe('a plan with rounds', () => {
  it('opens with the round that is open, and marks exercise data', async () => {
    const { element } = await shown(currentPlan);
    expect(wordsIn(element)).toContain(
      'Planen har 36 uppdrag i två insatsområden. Nu är en omgång öppen: Omgång 2, med sista dag 15 augusti 2026.',
    );
    expect(wordsIn(element)).toContain('Övningsdata – påhittade uppgifter');
    expect(allByRole(element, 'heading').map(wordsIn)).not.toContain('Så mycket av planen är känt');
  });

  it('says in words where each round stands, and leads to it and to its picture', async () => {
    const { element } = await shown(currentPlan);
    expect(wordsIn(element)).toContain('Öppen. Sista dag 15 augusti 2026, stänger 29 augusti 2026.');
    expect(wordsIn(element)).toContain('Publicerad 11 september 2026.');
    expect(hrefOf(element, 'Omgång 2')).toBe('/rounds/r2');
    expect(hrefOf(element, 'Läs läget i Omgång 1')).toBe('/rounds/r1/brief');
  });

  it('offers to plan a round only to those who may', async () => {
    const may = await shown(currentPlan);
    expect(hrefOf(may.element, 'Planera en omgång')).toBe('/rounds/new?plan=ovningsplan');
    TestBed.resetTestingModule();
    const mayNot = await shown({ ...currentPlan, can: { planRound: false }, rounds: [] });
    expect(allByRole(mayNot.element, 'link', 'Planera en omgång')).toHaveLength(0);
    expect(wordsIn(mayNot.element)).toContain('Ingen omgång är planerad än.');
  });

  it('tells the latest picture when no round is open, and that a closed one is not published', async () => {
    const { element } = await shown({ ...currentPlan, rounds: [round(2, { state: 'closed', publishedAt: null }), round(1)] });
    expect(wordsIn(element)).toContain('Det senaste läget publicerades 11 september 2026: Omgång 1.');
    expect(wordsIn(element)).toContain('Stängd 29 augusti 2026. Läget är inte publicerat än.');
  });

  it('reads in English too', async () => {
    const { element, settle } = await shown(currentPlan);
    TestBed.inject(Language).set('en');
    await settle();
    expect(wordsIn(element)).toContain(
      'The plan has 36 assignments in two intervention areas. One round is open now: Round 2, with 15 August 2026 as its last day.',
    );
  });

  it('may be refused', async () => {
    const { element, http, settle } = await render(Plan, { inputs: { planKey: 'borta' } });
    http.expectOne('/api/v1/plans/borta').flush({ kind: 'not-found', status: 404 }, { status: 404, statusText: 'x' });
    await settle();
    expect(wordsIn(byRole(element, 'heading', 'Handlingsplan'))).toBe('Handlingsplan');
    byRole(element, 'alert');
  });
});
