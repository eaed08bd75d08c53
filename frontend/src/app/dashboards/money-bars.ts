import type { Brief, MoneyRow, Ore, Text } from '@lagesbild/contract';
import type { Worded } from '../core/language';
import type { BarData, Pattern, Series } from '../ui/chart/chart-data';
import type { moneyPanelTexts } from './money-panel.texts';

type Words = Worded<typeof moneyPanelTexts>;

/** One sum of the whole plan, and how large it is beside the largest of them. */
interface Sum {
  term: string;
  ore: Ore;
  share: number;
  look: 'whole' | 'used' | 'forecast' | 'returned' | 'undivided';
}

/** The sums of the plan, those that are known. */
export function sumsOf({ money }: Brief, t: Words): Sum[] {
  const sums: { term: string; ore: Ore | null; look: Sum['look'] }[] = [
    { term: t.declared, ore: money.declaredOre, look: 'whole' },
    { term: t.allocated, ore: money.allocatedOre, look: 'whole' },
    { term: t.undivided, ore: money.undividedOre, look: 'undivided' },
    { term: t.usedSum, ore: money.usedOre, look: 'used' },
    { term: t.forecastSum, ore: money.forecastOre, look: 'forecast' },
    { term: t.returned, ore: money.returnedOre, look: 'returned' },
  ];
  const largest = Math.max(1, ...sums.map(({ ore }) => ore ?? 0));
  return sums.flatMap(({ term, ore, look }) => (ore === null ? [] : [{ term, ore, look, share: ore / largest }]));
}

const solidOr = (brief: Brief): Pattern => (brief.basis.kind === 'preliminary' ? 'hatched' : 'solid');

/** A series without a value would stand in the legend and nowhere else. */
const drawn = (series: readonly Series[]): Series[] => series.filter(({ values }) => values.some((value) => value > 0));

/** A forecast below what has been used already leaves nothing to draw. */
const remaining = (row: MoneyRow): Ore => Math.max(0, row.forecastOre - row.usedOre);

const namedArea = (brief: Brief, row: MoneyRow, pick: (text: Text) => string): string => {
  const nr = brief.areas.find(({ area }) => area.key === row.key)?.area.nr;
  return nr === undefined ? pick(row.name) : `${nr} ${pick(row.name)}`;
};

/** What has been used, what remains by the forecast and what is expected back, area by area. */
export function areaBars(brief: Brief, t: Words, pick: (text: Text) => string): BarData {
  const rows = brief.money.byArea;
  const pattern = solidOr(brief);
  return {
    categories: rows.map((row) => ({ key: row.key, label: namedArea(brief, row, pick) })),
    series: drawn([
      { key: 'used', label: t.usedSum, colour: 'brand', pattern, values: rows.map((row) => row.usedOre) },
      { key: 'remaining', label: t.remaining, colour: 'category-6', pattern, values: rows.map(remaining) },
      { key: 'returned', label: t.returned, colour: 'category-2', pattern, values: rows.map((row) => row.returnedOre) },
    ]),
  };
}

/** What has been divided for each year: decided, and announced or proposed, which is not yet certain. */
export function yearBars(brief: Brief, t: Words): BarData {
  const years = brief.money.byYear;
  return {
    categories: years.map(({ year }) => ({ key: String(year ?? ''), label: year === null ? t.noYear : String(year) })),
    series: drawn([
      { key: 'decided', label: t.decided, colour: 'brand', values: years.map((year) => year.decidedOre) },
      {
        key: 'not-decided',
        label: t.notDecided,
        colour: 'category-6',
        pattern: 'hatched',
        values: years.map((year) => year.notDecidedOre),
      },
    ]),
  };
}
