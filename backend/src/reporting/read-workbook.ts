import type { DraftChange, ReportContent, WorkbookReading, WorkbookReason, WorkbookRow } from '@lagesbild/contract';
import type { ReadSheet, SheetCell } from '../platform/documents/read-sheets';
import { Problem } from '../platform/http/problem';
import type { WorkbookField } from './workbook-fields';
import { answerColumn, firstRow, keyColumn, workbookMark, type WorkbookQuestion } from './workbook-sheet';

/** What a workbook is read against: one report as it stands. */
export interface WorkbookPlace {
  reportId: string;
  questions: readonly WorkbookQuestion[];
  fields: ReadonlyMap<string, WorkbookField>;
  draft: ReportContent;
}

const columnName = String.fromCharCode(65 + answerColumn);

/**
 * What a workbook would change in a draft, row by row. Saves nothing.
 * @throws Problem `workbook-unreadable` when no sheet comes from a template of ours
 */
export function readWorkbook(sheets: readonly ReadSheet[], place: WorkbookPlace): WorkbookReading {
  const ours = sheets.filter((sheet) => cellAt(sheet, 0, keyColumn).value === workbookMark);
  if (ours.length === 0) throw new Problem('workbook-unreadable');
  const seen = new Set<string>();
  const read = ours.flatMap((sheet) =>
    cellAt(sheet, 1, keyColumn).value === place.reportId ? readSheet(sheet, place, seen) : [{ row: foreign(sheet), change: null }],
  );
  return { rows: read.map(({ row }) => row), change: read.reduce<DraftChange>((all, { change }) => together(all, change ?? {}), {}) };
}

const cellAt = ({ rows }: ReadSheet, row: number, column: number): SheetCell => rows[row]?.[column] ?? { value: null, formula: false };

const foreign = (sheet: ReadSheet): WorkbookRow => ({
  sheet: sheet.name,
  row: 1,
  column: 'B',
  question: null,
  outcome: 'skipped',
  reason: 'other-report',
  excerpt: excerptOf(cellAt(sheet, 0, 1).value),
});

interface ReadRow {
  row: WorkbookRow;
  change: DraftChange | null;
}

function readSheet(sheet: ReadSheet, place: WorkbookPlace, seen: Set<string>): ReadRow[] {
  const read: ReadRow[] = [];
  for (let at = firstRow; at < sheet.rows.length; at += 1) {
    const key = cellAt(sheet, at, keyColumn).value;
    const answer = cellAt(sheet, at, answerColumn);
    if (key === null && answer.value === null) continue;
    const { change, reason } = readRow({ key: String(key), answer }, place, seen);
    const row = {
      sheet: sheet.name,
      row: at + 1,
      column: columnName,
      question: place.questions.find((each) => each.key === key)?.label ?? null,
      outcome: outcomeOf(reason),
      reason,
      excerpt: excerptOf(answer.value),
    };
    read.push({ row, change });
  }
  return read;
}

interface Verdict {
  change: DraftChange | null;
  reason: WorkbookReason | null;
}

const passedBy: readonly WorkbookReason[] = ['same', 'empty', 'unknown-row', 'other-report'];
const outcomeOf = (reason: WorkbookReason | null): WorkbookRow['outcome'] =>
  reason === null ? 'imported' : passedBy.includes(reason) ? 'skipped' : 'failed';
const because = (reason: WorkbookReason): Verdict => ({ change: null, reason });

function readRow({ key, answer }: { key: string; answer: SheetCell }, place: WorkbookPlace, seen: Set<string>): Verdict {
  const field = place.fields.get(key);
  if (field === undefined) return because('unknown-row');
  if (seen.has(key)) return because('repeated');
  seen.add(key);
  if (answer.formula) return because('formula');
  if (answer.value === null || String(answer.value).trim() === '') return because('empty');
  const read = field.read(answer.value);
  if ('reason' in read) return because(read.reason);
  return isSame(read.change, place.draft) ? because('same') : { change: read.change, reason: null };
}

/** Blanks at the ends of a text are not what anybody means by a change. */
function isSame(change: DraftChange, draft: ReportContent): boolean {
  const bare = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
  const { perspectives = [], own = [], ...rest } = change;
  return (
    Object.entries(rest).every(([name, value]) => bare(draft[name as keyof ReportContent]) === value) &&
    perspectives.every(({ key, text }) => bare(draft.perspectives.find((each) => each.key === key)?.text) === text) &&
    own.every(({ key, value }) => bare(draft.own.find((each) => each.key === key)?.value) === value)
  );
}

function together(all: DraftChange, { perspectives, own, ...change }: DraftChange): DraftChange {
  return {
    ...all,
    ...change,
    ...(perspectives && { perspectives: [...(all.perspectives ?? []), ...perspectives] }),
    ...(own && { own: [...(all.own ?? []), ...own] }),
  };
}

const longestExcerpt = 80;
/** Cut between whole letters, never within one. */
const excerptOf = (value: SheetCell['value']): string => {
  const bare = String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length > longestExcerpt ? `${bare.slice(0, longestExcerpt - 1).replace(/\p{Surrogate}$/u, '')}…` : bare;
};
