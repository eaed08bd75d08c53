import {
  ratingWords,
  workStatusWords,
  type Brief,
  type BilingualText,
  type CountedRating,
  type CountedStatus,
  type Text,
} from '@lagesbild/contract';
import type { BarData, Pattern, Series } from '../ui/chart/chart-data';
import { notReportedWords } from '../ui/words';
import type { View } from './brief-address';
import type { RowFilter } from './row-filter';

/** From what is finished to what is not known: the order of the bars. */
const statusOrder: readonly CountedStatus[] = [
  'done',
  'done-after-period',
  'partly-done',
  'ongoing',
  'delayed',
  'blocked',
  'not-started',
  'ended-without-being-done',
  'no-information',
  'not-reported',
];
const ratingOrder: readonly CountedRating[] = ['on-track', 'at-risk', 'off-track', 'no-information', 'not-reported'];

export const statusWord = (status: CountedStatus): BilingualText =>
  status === 'not-reported' ? notReportedWords : workStatusWords[status];
export const ratingWord = (rating: CountedRating): BilingualText => (rating === 'not-reported' ? notReportedWords : ratingWords[rating]);

const ratingColours: Record<CountedRating, string> = {
  'on-track': 'on-track',
  'at-risk': 'at-risk',
  'off-track': 'off-track',
  'no-information': 'none',
  'not-reported': 'status-not-reported',
};

/** One value that is counted: how many assignments have it, over all areas. */
export interface Count<Key extends string = string> {
  key: Key;
  count: number;
}

interface Counted {
  key: string;
  word: BilingualText;
  colour: string;
  /** How many in each area, in the order of the areas. */
  values: readonly number[];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const statuses = (brief: Brief): Counted[] =>
  statusOrder.map((status) => ({
    key: status,
    word: statusWord(status),
    colour: `status-${status}`,
    values: brief.areas.map((area) => area.byWorkStatus.find((each) => each.status === status)?.count ?? 0),
  }));

const ratings = (brief: Brief, by: 'byRating' | 'byAssessment'): Counted[] =>
  ratingOrder.map((rating) => ({
    key: rating,
    word: ratingWord(rating),
    colour: ratingColours[rating],
    values: brief.areas.map((area) => area[by].find((each) => each.rating === rating)?.count ?? 0),
  }));

const gapWords: Record<'yes' | 'no', BilingualText> = {
  yes: { sv: 'Olika bedömning', en: 'Rated differently' },
  no: { sv: 'Samma, eller inte bedömt av samordningen', en: 'The same, or not rated by the coordination' },
};

function gaps(brief: Brief): Counted[] {
  const silent = brief.areas.map((area) => area.byRating.find(({ rating }) => rating === 'not-reported')?.count ?? 0);
  const alike = brief.areas.map((area, index) => area.total - area.gap - (silent[index] ?? 0));
  return [
    { key: 'yes', word: gapWords.yes, colour: 'category-2', values: brief.areas.map((area) => area.gap) },
    { key: 'no', word: gapWords.no, colour: 'status-not-started', values: alike },
    { key: 'not-reported', word: notReportedWords, colour: 'status-not-reported', values: silent },
  ];
}

const countedIn: Record<View, (brief: Brief) => Counted[]> = {
  status: statuses,
  rating: (brief) => ratings(brief, 'byRating'),
  assessment: (brief) => ratings(brief, 'byAssessment'),
  gap: gaps,
};

/** What has been counted in all areas together, without what does not occur. */
export function countsOf(brief: Brief, view: View): Count[] {
  return countedIn[view](brief)
    .map(({ key, values }) => ({ key, count: total(values) }))
    .filter(({ count }) => count > 0);
}

// A picture that is not frozen is drawn hatched throughout; what was not reported is dashed in both.
const patternOf = (brief: Brief, key: string): Pattern => {
  if (key === 'not-reported') return 'dashed';
  return brief.basis.kind === 'preliminary' ? 'hatched' : 'solid';
};

/** The bars of the areas, without what occurs in none of them. */
export function statusBars(brief: Brief, view: View, pick: (text: Text) => string): BarData {
  const series = countedIn[view](brief)
    .filter(({ values }) => total(values) > 0)
    .map(({ key, word, colour, values }): Series => ({ key, label: pick(word), colour, pattern: patternOf(brief, key), values }));
  return { categories: brief.areas.map(({ area }) => ({ key: area.key, label: `${area.nr} ${pick(area.name)}` })), series };
}

/** The rows behind one bar. */
export function filterBehind(brief: Brief, view: View, bar: { category: string; series: string }): RowFilter {
  const area = brief.areas.find((each) => each.area.key === bar.category)?.area.nr;
  const filters: Record<View, RowFilter> = {
    status: { area, status: statusOrder.find((status) => status === bar.series) },
    rating: { area, rating: ratingOrder.find((rating) => rating === bar.series) },
    assessment: { area, assessed: ratingOrder.find((rating) => rating === bar.series) },
    gap: bar.series === 'not-reported' ? { area, rating: 'not-reported' } : { area, gap: bar.series === 'yes' },
  };
  return filters[view];
}
