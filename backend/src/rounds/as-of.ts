import { stockholmDay, type Day } from '@lagesbild/contract';

const hour = 3_600_000;
/** How far ahead of UTC Swedish clocks may be. */
const offsets = [2, 1];

/** The last millisecond of a day in Sweden, whatever the clocks show that day. */
export function endOfDay(day: Day): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`) + 24 * hour;
  const ends = offsets.map((offset) => new Date(midnight - offset * hour - 1));
  return ends.find((end) => stockholmDay(end) === day && stockholmDay(new Date(end.getTime() + 1)) !== day) ?? new Date(midnight - 1);
}

/** A moment after everything: how the reports stand now. */
const always = new Date('9999-12-31T00:00:00Z');

/** Until which moment steps are counted, and which day the last days are held against. A day to come is today. */
export function asOf(day: Day | undefined, now: Date): { day: Day; until: Date } {
  const today = stockholmDay(now);
  return day === undefined || day >= today ? { day: today, until: always } : { day, until: endOfDay(day) };
}
