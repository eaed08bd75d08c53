import { stockholmDay, type Day } from '@lagesbild/contract';

const swedishHour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: 'numeric', hourCycle: 'h23' });

/** The day whose work a daily job is to have done by now: today from its hour on, by Swedish time, else yesterday. */
export function occasionOf(now: Date, hour: number): Day {
  const today = stockholmDay(now);
  if (Number(swedishHour.format(now)) >= hour) return today;
  const yesterday = new Date(`${today}T00:00:00Z`);
  yesterday.setUTCDate(yesterday.getUTCDate() - 1);
  return yesterday.toISOString().slice(0, 10);
}
