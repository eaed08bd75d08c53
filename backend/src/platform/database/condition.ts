import type { SqlValue } from './values';

/** A piece of an SQL condition with its parameters: what policies and filters are made of. */
export interface Condition {
  sql: string;
  parameters: SqlValue[];
}

export const condition = (sql: string, ...parameters: SqlValue[]): Condition => ({ sql, parameters });
export const always: Condition = condition('1 = 1');
export const never: Condition = condition('1 = 0');

export const all = (...conditions: (Condition | null | undefined | false)[]): Condition => join(conditions, ' AND ', always);
export const any = (...conditions: (Condition | null | undefined | false)[]): Condition => join(conditions, ' OR ', never);

function join(conditions: (Condition | null | undefined | false)[], word: string, empty: Condition): Condition {
  const given = conditions.filter((each) => each !== null && each !== undefined && each !== false);
  if (given.length === 0) return empty;
  return { sql: given.map((each) => `(${each.sql})`).join(word), parameters: given.flatMap((each) => each.parameters) };
}

/** A column is one of the values; an empty list gives a condition that is never true. */
export const isOneOf = (column: string, values: readonly SqlValue[]): Condition =>
  values.length === 0 ? never : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: [...values] };

/** SQLite's LOWER knows ASCII alone: the Swedish letters, and é, are lowered by hand. */
const lowered = (column: string): string => `REPLACE(REPLACE(REPLACE(REPLACE(LOWER(${column}), 'Å', 'å'), 'Ä', 'ä'), 'Ö', 'ö'), 'É', 'é')`;

/** Part of a text, the letters `%`, `_` and `!` of the search taken as they are. */
export const contains = (column: string, part: string): Condition =>
  condition(`${lowered(column)} LIKE ? ESCAPE '!'`, `%${part.toLowerCase().replace(/[!%_]/g, (sign) => `!${sign}`)}%`);
