import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';

/** A cell to write: texts are always texts, never formulas, whatever they begin with. */
export interface WrittenCell {
  value: string | number | null;
  look?: 'heading' | 'title' | 'line' | 'quiet' | 'answer' | 'number-answer';
  /** The words that the cell may be given. */
  words?: readonly string[];
}

export interface WrittenSheet {
  name: string;
  /** The first column is hidden: it holds what the rows are. */
  widths: readonly number[];
  rows: readonly (readonly WrittenCell[])[];
  /** How many rows stay in sight. */
  frozenRows: number;
}

const top = { vertical: 'top', wrapText: true } as const;
const grey = { rgb: '595959' };
const looks: Record<NonNullable<WrittenCell['look']>, CellStyle> = {
  title: { font: { bold: true, size: 14 } },
  line: { font: { color: grey } },
  heading: { font: { bold: true }, alignment: top, border: { bottom: { style: 'thin', color: grey } } },
  quiet: { font: { color: grey }, alignment: top },
  answer: {
    numFmt: '@',
    alignment: top,
    protection: { locked: false },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9E5' } },
  },
  'number-answer': {
    numFmt: '#,##0.###',
    alignment: { vertical: 'top' },
    protection: { locked: false },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9E5' } },
  },
};
const plain: CellStyle = { alignment: top };

/** `_x0041_` in a text would be read as an escaped letter (ECMA-376 part 1, 22.9.2.19). */
const safe = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x') : value;

const columnLetter = (index: number): string => String.fromCharCode(65 + index);

function sheetOf({ name, widths, rows, frozenRows }: WrittenSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const lists: { range: string; values: string[] }[] = [];
  rows.forEach((row, at) =>
    row.forEach(({ look, words }, column) => {
      cells.set(`${at},${column}`, { style: look === undefined ? plain : looks[look] });
      if (words) lists.push({ range: `${columnLetter(column)}${at + 1}`, values: [...words] });
    }),
  );
  return {
    name,
    columns: widths.map((width, index) => ({ width, hidden: index === 0 })),
    rows: rows.map((row) => row.map((cell) => safe(cell.value))),
    cells,
    dataValidations: lists.map(({ range, values }) => ({ type: 'list', range, values, allowBlank: true })),
    freezePane: { rows: frozenRows },
    // Without a password: it keeps hands off by mistake, not by intent.
    protection: { sheet: true, formatColumns: false, formatRows: false },
  };
}

/** A workbook of these sheets; the same sheets at the same moment give the same bytes. */
export async function writeSheets(sheets: readonly WrittenSheet[], now: Date): Promise<Buffer> {
  const properties = { creator: 'Lägesbild', created: now, modified: now };
  return Buffer.from(await writeXlsx({ sheets: sheets.map(sheetOf), properties }));
}
