import type { Word } from '@lagesbild/contract';
import type { Row } from '../platform/database/reader';

/** Brings in the names of a column's words from a vocabulary of the data; the alias names the joined term. */
export const wordJoin = (column: string, vocabulary: string, alias: string): string =>
  `LEFT JOIN term ${alias} ON ${alias}.vocabulary = '${vocabulary}' AND ${alias}.\`key\` = ${column}`;

export const wordColumns = (column: string, alias: string): string =>
  `${column} AS ${alias}_key, ${alias}.name_sv AS ${alias}_sv, ${alias}.name_en AS ${alias}_en`;

/** A word with its names; one that no vocabulary knows is shown as its key. */
export function word(row: Row, alias: string): Word {
  const key = row[`${alias}_key`] as string;
  const sv = (row[`${alias}_sv`] ?? key) as string;
  return { key, sv, en: (row[`${alias}_en`] ?? sv) as string };
}

export const wordOrNull = (row: Row, alias: string): Word | null => (row[`${alias}_key`] === null ? null : word(row, alias));
