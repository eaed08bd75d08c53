import type { Brief, Text } from '@lagesbild/contract';
import type { Worded } from '../core/language';
import type { briefRowsTexts } from './brief-rows.texts';
import type { RowFilter } from './row-filter';
import { ratingWord, statusWord } from './status-bars';

/** How a heading is worded in the language of the reader. */
interface Wording {
  t: Worded<typeof briefRowsTexts>;
  pick: (text: Text) => string;
}

const perspectiveName = (brief: Brief, key: string, { pick }: Wording): string => {
  const name = brief.perspectives.find((each) => each.key === key)?.name;
  return name ? pick(name).toLowerCase() : key;
};

function whatOf(brief: Brief, filter: RowFilter, wording: Wording): string[] {
  const { t, pick } = wording;
  const { status, rating, assessed, gap, silent, answers } = filter;
  return [
    status && pick(statusWord(status)),
    rating && t.rating(pick(ratingWord(rating)).toLowerCase()),
    assessed && t.assessed(pick(ratingWord(assessed)).toLowerCase()),
    gap === undefined ? undefined : gap ? t.different : t.alike,
    silent && t.silentOn(perspectiveName(brief, silent, wording)),
    answers && t.answersOn(perspectiveName(brief, answers, wording)),
  ].filter((part): part is string => part !== undefined && part !== '');
}

/** What the rows have in common, in words: "Försenat, insatsområde 3". */
export function rowsHeading(brief: Brief, filter: RowFilter, wording: Wording): string {
  const { t, pick } = wording;
  const what = whatOf(brief, filter, wording).join(', ');
  if (filter.area === undefined) return what || t.all;
  if (what) return t.inArea(what, t.area(filter.area));
  const name = brief.areas.find(({ area }) => area.nr === filter.area)?.area.name;
  return name ? t.areaNamed(filter.area, pick(name)) : t.area(filter.area);
}
