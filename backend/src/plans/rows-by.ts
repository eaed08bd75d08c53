import type { Row } from '../platform/database/reader';

/** Rows of many records by the record that a column names, in the order they came. */
export function rowsBy(rows: readonly Row[], column: string): Map<string, Row[]> {
  const byRecord = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row[column] as string;
    const some = byRecord.get(id);
    if (some === undefined) byRecord.set(id, [row]);
    else some.push(row);
  }
  return byRecord;
}
