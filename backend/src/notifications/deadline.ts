import { daysBetween, type Day } from '@lagesbild/contract';

/** Days before the last day on which people are reminded; 0 is the day itself. */
const daysBefore = [21, 7, 1, 0] as const;

/** How many days late a reminder may still come when the machine was away on its day. */
const graceDays = 3;

/** After the last day people are reminded the day after, and then each week for as long as the round is open. */
const daysBetweenLateReminders = 7;

interface Deadline {
  today: Day;
  dueOn: Day;
  /** The round's first day: nobody is reminded of what had not begun. */
  openedOn: Day;
}

/**
 * The reminder that a day brings, by a name that tells it from the others of the same round: `before-21`, `before-0`, `after-1` …
 * Null when there is none. Counts calendar days, so that neither summer time nor a leap day moves a reminder.
 */
export function reminderOn({ today, dueOn, openedOn }: Deadline): string | null {
  const left = daysBetween(today, dueOn);
  if (left < 0) return `after-${Math.floor((-left - 1) / daysBetweenLateReminders) * daysBetweenLateReminders + 1}`;
  const reached = daysBefore.filter((days) => left <= days).at(-1);
  if (reached === undefined || reached - left > graceDays) return null;
  return daysBetween(openedOn, dueOn) > reached ? `before-${reached}` : null;
}

/** Reports that have waited longer than this lie still: their reviewers are reminded. */
export const stillDays = 7;

/** The Monday of a day's week: what happens once a week goes by it. */
export function mondayOf(day: Day): Day {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - ((moment.getUTCDay() + 6) % 7));
  return moment.toISOString().slice(0, 10);
}
