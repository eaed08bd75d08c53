/** Which column a table is sorted by. */
export interface Sorting {
  key: string;
  descending: boolean;
}

// Swedish order whatever the language of the reader: the names are Swedish.
const names = new Intl.Collator('sv', { numeric: true });

const ranked = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : names.compare(String(one), String(other));

/** Rows in order. What has no value stands last in both directions: missing is neither least nor most. */
export function sortedRows<Row>(rows: readonly Row[], by: (row: Row) => string | number | null | undefined, descending: boolean): Row[] {
  return [...rows].sort((one, other) => {
    const left = by(one) ?? null;
    const right = by(other) ?? null;
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? ranked(right, left) : ranked(left, right);
  });
}
