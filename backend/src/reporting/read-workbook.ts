import type { BilingualText, DraftChange, ReportContent, WorkbookReading, WorkbookReason, WorkbookRow } from '@lagesbild/contract';
import type { ReadSheet, SheetCell } from '../platform/documents/read-sheets';
import { Problem } from '../platform/http/problem';
import type { WorkbookField } from './workbook-fields';
import { settledFigures } from './workbook-figures';
import type { FigurePart } from './workbook-figure-fields';
import { readMark } from './workbook-mark';
import { outcomeOf } from './workbook-outcome';
import { answerColumn, firstRow, keyColumn, markColumn, sentenceColumn, workbookMark, type WorkbookReport } from './workbook-sheet';

/** What a workbook is read against: one report as it stands. */
export type WorkbookPlace = Pick<WorkbookReport, 'reportId' | 'questions' | 'fields' | 'draft' | 'previous' | 'figures'>;

/** One cell with what it would change; a part of a figure changes nothing before the whole figure has been read. */
export interface ReadCell {
  row: WorkbookRow;
  change: DraftChange | null;
  figure: FigurePart | null;
  /** The figure that the cell is a part of, readable or not. */
  figureOf: string | null;
}

/**
 * What a workbook would change in a draft, cell by cell. Saves nothing.
 * @throws Problem `workbook-unreadable` when no sheet comes from a template of ours
 */
export function readWorkbook(sheets: readonly ReadSheet[], place: WorkbookPlace): WorkbookReading {
  const ours = sheets.filter((sheet) => cellAt(sheet, 0, keyColumn).value === workbookMark);
  if (ours.length === 0) throw new Problem('workbook-unreadable');
  const seen = new Set<string>();
  const read = ours.flatMap((sheet) =>
    cellAt(sheet, 1, keyColumn).value === place.reportId ? readSheet(sheet, place, seen) : [foreign(sheet)],
  );
  const cells = settledFigures(read, place.figures);
  return { rows: cells.map(({ row }) => row), change: cells.reduce<DraftChange>((all, { change }) => together(all, change ?? {}), {}) };
}

const cellAt = ({ rows }: ReadSheet, row: number, column: number): SheetCell => rows[row]?.[column] ?? { value: null, formula: false };
const isEmpty = ({ value }: SheetCell): boolean => value === null || String(value).trim() === '';
const cellOf = (row: WorkbookRow, more: Partial<ReadCell> = {}): ReadCell => ({ row, change: null, figure: null, figureOf: null, ...more });

const foreign = (sheet: ReadSheet): ReadCell =>
  cellOf({
    sheet: sheet.name,
    row: 1,
    column: 'B',
    question: null,
    ...outcomeOf('other-report'),
    excerpt: excerptOf(cellAt(sheet, 0, 1).value),
  });

function readSheet(sheet: ReadSheet, place: WorkbookPlace, seen: Set<string>): ReadCell[] {
  const read: ReadCell[] = [];
  for (let at = firstRow; at < sheet.rows.length; at += 1) {
    const key = cellAt(sheet, at, keyColumn).value;
    if (key === null && isEmpty(cellAt(sheet, at, answerColumn))) continue;
    const where = { sheet, at, key: String(key), again: seen.has(String(key)) };
    seen.add(where.key);
    read.push(...readRow(where, place));
  }
  return read;
}

interface Place {
  sheet: ReadSheet;
  at: number;
  key: string;
}

const rowAt = (
  { sheet, at }: Place,
  column: number,
  question: BilingualText | null,
): Pick<WorkbookRow, 'sheet' | 'row' | 'column' | 'question' | 'excerpt'> => ({
  sheet: sheet.name,
  row: at + 1,
  column: String.fromCharCode(65 + column),
  question,
  excerpt: excerptOf(cellAt(sheet, at, column).value),
});

function readRow({ again, ...where }: Place & { again: boolean }, place: WorkbookPlace): ReadCell[] {
  const label = place.questions.find((each) => each.key === where.key)?.label ?? null;
  const field = place.fields.get(where.key);
  const { reason, ...read } = again && field ? because('repeated') : verdictOn(where, place);
  const answer = cellOf({ ...rowAt(where, answerColumn, label), ...outcomeOf(reason) }, { ...read, figureOf: field?.figureOf ?? null });
  return again || field === undefined ? [answer] : withMark(where, { field, answer }, place);
}

interface Verdict extends Pick<ReadCell, 'change' | 'figure'> {
  reason: WorkbookReason | null;
}

const because = (reason: WorkbookReason): Verdict => ({ change: null, figure: null, reason });

function verdictOn({ sheet, at, key }: Place, { fields, draft }: WorkbookPlace): Verdict {
  const field = fields.get(key);
  const answer = cellAt(sheet, at, answerColumn);
  if (field === undefined) return because('unknown-row');
  if (answer.formula) return because('formula');
  if (answer.value === null || isEmpty(answer)) return because('empty');
  const given = bare(answer.value);
  // What the template says of the draft is no change, however the answer is stored.
  if (given === bare(field.write(draft, 'sv')) || given === bare(field.write(draft, 'en'))) return because('same');
  const read = field.read(answer.value);
  if ('reason' in read) return because(read.reason);
  if ('figure' in read) return { change: null, figure: read.figure, reason: null };
  return isSame(read.change, draft) ? because('same') : { change: read.change, figure: null, reason: null };
}

/** Blanks at the ends of a text, and how its lines are broken, are not what anybody means by a change. */
const bare = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value);

function isSame(change: DraftChange, draft: ReportContent): boolean {
  const { perspectives = [], own = [], ...rest } = change;
  return (
    Object.entries(rest).every(([name, value]) => bare(draft[name as keyof ReportContent]) === value) &&
    perspectives.every(({ key, text }) => bare(draft.perspectives.find((each) => each.key === key)?.text) === text) &&
    own.every(({ key, value }) => bare(draft.own.find((each) => each.key === key)?.value) === value)
  );
}

const markLabel = (label: BilingualText | null): BilingualText => ({
  sv: `${label?.sv ?? ''} Inget har ändrats`.trim(),
  en: `${label?.en ?? ''} Nothing has changed`.trim(),
});

/** The answer with the two cells that say of it that nothing has changed; empty ones are not told of. */
function withMark(where: Place, { field, answer }: { field: WorkbookField; answer: ReadCell }, place: WorkbookPlace): ReadCell[] {
  const [cell, mark, sentence] = [answerColumn, markColumn, sentenceColumn].map((column) => cellAt(where.sheet, where.at, column));
  if (cell === undefined || mark === undefined || sentence === undefined) return [answer];
  const { row, change } = answer;
  const verdict = readMark({
    question: where.key,
    field,
    answer: { cell, change, failed: row.outcome === 'failed' },
    mark,
    sentence,
    ...place,
  });
  const told = (column: number, reason: WorkbookReason | null | undefined): ReadCell[] =>
    reason === undefined ? [] : [cellOf({ ...rowAt(where, column, markLabel(row.question)), ...outcomeOf(reason) })];
  return [{ ...answer, change: verdict.change }, ...told(markColumn, verdict.mark), ...told(sentenceColumn, verdict.sentence)];
}

function together(all: DraftChange, { perspectives, own, unchanged, values, ...change }: DraftChange): DraftChange {
  return {
    ...all,
    ...change,
    ...(perspectives && { perspectives: [...(all.perspectives ?? []), ...perspectives] }),
    ...(own && { own: [...(all.own ?? []), ...own] }),
    ...(unchanged && { unchanged: [...(all.unchanged ?? []), ...unchanged] }),
    ...(values && { values: [...(all.values ?? []), ...values] }),
  };
}

const longestExcerpt = 80;
/** Cut between whole letters, never within one. */
const excerptOf = (value: SheetCell['value']): string => {
  const plain = String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > longestExcerpt ? `${plain.slice(0, longestExcerpt - 1).replace(/\p{Surrogate}$/u, '')}…` : plain;
};
