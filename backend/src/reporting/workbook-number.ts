/** Digits with a point, however the language of the reader writes them. */
export const plainNumber = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');

/** A spreadsheet counts in 15 figures: what has more is kept as text. */
const figuresKept = 15;

/** A stored number as a spreadsheet's number when that says exactly the same, otherwise as it was written. */
export function cellNumber(value: string): number | string {
  const bare = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return String(Number(value)) === bare && bare.replace(/\D/g, '').length <= figuresKept ? Number(value) : value;
}
