import type { BriefMoney, MoneyRow } from '@lagesbild/contract';
import type { AssignmentFacts, BriefFacts } from './brief-facts';

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);

interface Figures {
  allocatedOre: number | null;
  usedOre: number | null;
  forecastOre: number | null;
  carried: boolean;
}

/** An assignment without a report is counted with its latest approved figures. */
function figuresOf(facts: BriefFacts, each: AssignmentFacts): Figures {
  if (each.counted) return { allocatedOre: each.allocatedOre, usedOre: each.usedOre, forecastOre: each.forecastOre, carried: false };
  const { usedOre, forecastOre } = facts.carried.get(each.id) ?? { usedOre: null, forecastOre: null };
  return { allocatedOre: each.allocatedOre, usedOre, forecastOre, carried: usedOre !== null };
}

/** What is not expected to be used. Only where there is a forecast: silence is not money saved. */
const returned = ({ allocatedOre, forecastOre }: Figures): number =>
  allocatedOre === null || forecastOre === null ? 0 : Math.max(0, allocatedOre - forecastOre);

const totals = (figures: readonly Figures[]): Omit<MoneyRow, 'key' | 'name'> => ({
  allocatedOre: sum(figures.map((each) => each.allocatedOre)),
  usedOre: sum(figures.map((each) => each.usedOre)),
  forecastOre: sum(figures.map((each) => each.forecastOre)),
  returnedOre: sum(figures.map(returned)),
});

/** The money of a round. Parts of shared assignments are not added: the lead's report holds the whole. */
export function moneyOf(facts: BriefFacts): BriefMoney {
  const figures = new Map(facts.assignments.map((each) => [each.id, figuresOf(facts, each)]));
  const all = [...figures.values()];
  const withMoney = all.filter((each) => each.allocatedOre !== null);
  return {
    declaredOre: facts.plan.declaredOre,
    undividedOre: facts.plan.undividedOre,
    ...totals(all),
    byArea: facts.areas.map((area) => ({
      key: area.key,
      name: area.name,
      ...totals(facts.assignments.filter((each) => each.areaId === area.id).flatMap((each) => figures.get(each.id) ?? [])),
    })),
    byYear: byYear(facts),
    carriedForward: withMoney.filter((each) => each.carried).length,
    withoutFigures: withMoney.filter((each) => each.usedOre === null).length,
  };
}

function byYear({ years }: BriefFacts): BriefMoney['byYear'] {
  return [...new Set(years.map((each) => each.year))].map((year) => {
    const lines = years.filter((each) => each.year === year);
    const decidedOre = sum(lines.filter((each) => each.degree === 'beslutad').map((each) => each.ore));
    const allocatedOre = sum(lines.map((each) => each.ore));
    return { year, allocatedOre, decidedOre, notDecidedOre: allocatedOre - decidedOre };
  });
}
