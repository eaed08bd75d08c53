/** A calendar day in Europe/Stockholm, `YYYY-MM-DD`. Days end in `…On`. */
export type Day = string;

/** A day as exact as the source knows it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601, reduced precision). */
export type PartialDay = string;

/** A moment in UTC, RFC 3339 with milliseconds. Instants end in `…At`. */
export type Instant = string;

/** The form of a day in the years 1900–2199: what lies outside is a slip of the pen, and year 0000 no database agrees about. */
export const dayPattern = '^(19|2[01])\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Sweden at a moment: deadlines are Swedish days, whatever the clock of the machine says. */
export function stockholmDay(moment: Date): Day {
  return stockholm.format(moment);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True for a day that exists, in the years 1900–2199: `2026-02-30` has the right form but is no day. */
export function existingDay(value: string): boolean {
  if (!new RegExp(dayPattern).test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}
