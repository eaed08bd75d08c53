/** Values as the two databases hand them over, in one form. */
export type SqlValue = string | number | boolean | null;

/** BIGINT, SUM and COUNT are strings on MariaDB and numbers on SQLite. */
export const whole = (value: unknown): number => Number(value);
export const wholeOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
export const flag = (value: unknown): boolean => value === 1 || value === true || value === '1';
export const flagOrNull = (value: unknown): boolean | null => (value === null || value === undefined ? null : flag(value));

/** A moment for an SQL parameter: UTC, in the form that both databases compare and store. */
export const sqlInstant = (moment: Date): string => moment.toISOString().replace('T', ' ').replace('Z', '');

/** An instant column of a raw row: a Date from MariaDB, UTC text from SQLite. */
export function instant(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return new Date(`${String(value).replace(' ', 'T')}Z`).toISOString();
}
export const instantOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : instant(value));

/** `?` repeated for an IN list. An empty list gives a condition that is never true. */
export const placeholders = (list: readonly unknown[]): string => (list.length === 0 ? 'NULL' : list.map(() => '?').join(', '));
