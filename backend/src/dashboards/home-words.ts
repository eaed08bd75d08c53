import { capitalised, daysBetween, numberWord, type BilingualText, type Day } from '@lagesbild/contract';

/** A noun in the forms that a count asks for: Swedish singular and plural, English singular and plural. */
export interface Noun {
  sv: readonly [string, string];
  en: readonly [string, string];
}

export const reportNoun: Noun = { sv: ['rapport', 'rapporter'], en: ['report', 'reports'] };

/** "Fyra rapporter", "One report": the beginning of a sentence. */
export const counted = (count: number, { sv, en }: Noun): BilingualText => ({
  sv: capitalised(`${numberWord(count, 'sv')} ${count === 1 ? sv[0] : sv[1]}`),
  en: capitalised(`${numberWord(count, 'en')} ${count === 1 ? en[0] : en[1]}`),
});

export const joined = (sentences: readonly BilingualText[]): BilingualText => ({
  sv: sentences.map((each) => each.sv).join(' '),
  en: sentences.map((each) => each.en).join(' '),
});

const formats = (withYear: boolean): Record<'sv' | 'en', Intl.DateTimeFormat> => {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC', ...(withYear ? { year: 'numeric' } : {}) } as const;
  return { sv: new Intl.DateTimeFormat('sv-SE', options), en: new Intl.DateTimeFormat('en-GB', options) };
};
const thisYear = formats(false);
const anyYear = formats(true);

/** "27 november", with the year when it is another than today's. */
export function dayInWords(day: Day, today: Day): BilingualText {
  const moment = new Date(`${day}T00:00:00Z`);
  const { sv, en } = day.slice(0, 4) === today.slice(0, 4) ? thisYear : anyYear;
  return { sv: sv.format(moment), en: en.format(moment) };
}

/** "i dag", "i morgon", "om fem dagar": how far it is to a day that has not passed. */
export function daysUntil(day: Day, today: Day): BilingualText {
  const days = daysBetween(today, day);
  if (days === 0) return { sv: 'i dag', en: 'today' };
  if (days === 1) return { sv: 'i morgon', en: 'tomorrow' };
  return { sv: `om ${numberWord(days, 'sv')} dagar`, en: `in ${numberWord(days, 'en')} days` };
}
