import { daysBetween, type Day } from './day';
import { capitalised, numberWord } from './number-words';
import type { BilingualText } from './text';

/** What follows a count: for one and for several, in Swedish and in English. */
export interface Forms {
  sv: readonly [one: string, several: string];
  en: readonly [one: string, several: string];
  /** Neuter for Swedish nouns that take `ett`. */
  gender?: 'common' | 'neuter';
}

/** A sentence that begins with a count: "Fyra rapporter väntar på granskning." */
export const counting = (count: number, { sv, en, gender }: Forms): BilingualText => ({
  sv: `${capitalised(numberWord(count, 'sv', gender))} ${count === 1 ? sv[0] : sv[1]}.`,
  en: `${capitalised(numberWord(count, 'en'))} ${count === 1 ? en[0] : en[1]}.`,
});

export const joined = (sentences: readonly BilingualText[]): BilingualText => ({
  sv: sentences.map((each) => each.sv).join(' '),
  en: sentences.map((each) => each.en).join(' '),
});

const formats = (year: 'numeric' | undefined): Record<'sv' | 'en', Intl.DateTimeFormat> => {
  const options = { day: 'numeric', month: 'long', year, timeZone: 'UTC' } as const;
  return { sv: new Intl.DateTimeFormat('sv-SE', options), en: new Intl.DateTimeFormat('en-GB', options) };
};
const thisYear = formats(undefined);
const anyYear = formats('numeric');

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
