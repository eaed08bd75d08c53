import { createHash } from 'node:crypto';
import type { Day } from '@lagesbild/contract';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same id for the same thing in every installation: a hash in the form of a UUID (version 8, RFC 9562). */
export function exerciseId(kind: string, key: string): string {
  const hex = hash(`exercise:${kind}:${key}`);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A number from 0 up to, not including, `below`: varied between keys, the same for the same key. */
export const spread = (key: string, below: number): number => Number.parseInt(hash(key).slice(0, 8), 16) % below;

/** Thousands of SEK in öre. */
export const oreOf = (tkr: number | null): number | null => (tkr === null ? null : tkr * 100_000);

const minute = 60_000;

export const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * minute);

/** A moment in office hours, between 07:00 and 13:30 UTC: the same day in Sweden, summer and winter. */
export const officeMoment = (day: Day, key: string): Date => new Date(Date.parse(`${day}T07:00:00.000Z`) + spread(key, 390 * minute));

/** The moment itself, or the least wait after what must come before it. */
export const atLeastAfter = (previous: Date, moment: Date, minutes: number): Date =>
  moment.getTime() - previous.getTime() >= minutes * minute ? moment : minutesAfter(previous, minutes);

const oneDay = 24 * 60;

/** Monday to Friday; the few public holidays of the rounds are not told apart. */
export function workingDaysAfter(day: Day, count: number): Day {
  let moment = new Date(`${day}T12:00:00.000Z`);
  for (let left = count; left > 0;) {
    moment = minutesAfter(moment, oneDay);
    if (moment.getUTCDay() % 6 !== 0) left -= 1;
  }
  return moment.toISOString().slice(0, 10);
}
