import { daysBetween, type Day, type DeliverableView, type PartialDay } from '@lagesbild/contract';

/** How a deliverable stands against its day. Days are counted only where the day is known in full. */
export type Lateness =
  | { kind: 'on-time'; days: number | null }
  | { kind: 'late'; days: number | null }
  | { kind: 'outstanding'; days: number | null }
  | { kind: 'coming'; days: number | null }
  | { kind: 'received' }
  | { kind: 'not-told' };

const lastDay = (day: PartialDay): Day => {
  const [year = '', month, date] = day.split('-');
  if (date !== undefined) return day;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
};

const counted = (due: PartialDay, days: number): number | null => (due.length === 10 ? Math.abs(days) : null);

/** `silent`: known from sources alone, where a day of receipt that is not told is no delay. */
export function latenessOf({ dueOn, receivedOn }: Pick<DeliverableView, 'dueOn' | 'receivedOn'>, today: Day, silent: boolean): Lateness {
  if (receivedOn !== null) {
    if (dueOn === null) return { kind: 'received' };
    const over = daysBetween(lastDay(dueOn), receivedOn);
    return over > 0 ? { kind: 'late', days: counted(dueOn, over) } : { kind: 'on-time', days: counted(dueOn, over) };
  }
  if (dueOn === null) return { kind: 'not-told' };
  const over = daysBetween(lastDay(dueOn), today);
  if (over <= 0) return { kind: 'coming', days: counted(dueOn, over) };
  return silent ? { kind: 'not-told' } : { kind: 'outstanding', days: counted(dueOn, over) };
}
