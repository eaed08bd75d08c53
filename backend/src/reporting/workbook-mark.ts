import { textLimits, type BilingualText, type DraftChange, type ReportContent, type WorkbookReason } from '@lagesbild/contract';
import type { SheetCell } from '../platform/documents/read-sheets';
import { wordsAt } from './carry-over';
import type { WorkbookField } from './workbook-fields';

/** What may be written in the column of marks. */
export const markWords: Record<'yes' | 'no', BilingualText> = { yes: { sv: 'Ja', en: 'Yes' }, no: { sv: 'Nej', en: 'No' } };

/** Questions that are answered in words, and those of the round's own, can be carried over as they were. */
export const isMarkable = (question: string, previous: ReportContent | null): boolean =>
  previous !== null && wordsAt(previous, question).trim() !== '';

/** One row with the two cells of its mark, what its answer was read as, and what it is held against. */
export interface MarkedRow {
  question: string;
  field: WorkbookField;
  answer: { cell: SheetCell; change: DraftChange | null; failed: boolean };
  mark: SheetCell;
  sentence: SheetCell;
  draft: ReportContent;
  previous: ReportContent | null;
}

/** What became of the two cells: `undefined` for an empty one, null for one that is taken in. */
export interface MarkVerdict {
  /** What the whole row changes, its answer too. */
  change: DraftChange | null;
  mark: WorkbookReason | null | undefined;
  sentence: WorkbookReason | null | undefined;
}

const textIn = ({ value }: SheetCell): string =>
  String(value ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();

/** Reads "nothing has changed" with its sentence. A mark that is not true is not taken in, and one that new words make untrue falls. */
export function readMark(row: MarkedRow): MarkVerdict {
  const standing = row.draft.unchanged.find((each) => each.question === row.question)?.sentence;
  const { carried, reason } = markOf(row, standing !== undefined);
  const said = textIn(row.sentence);
  const falls = carried === null && standing !== undefined && (row.answer.change !== null || reason === null);
  if (carried === null)
    return {
      change: falls ? { ...row.answer.change, unchanged: [{ question: row.question, sentence: null }] } : row.answer.change,
      mark: reason,
      sentence: said === '' ? undefined : said === standing?.trim() && !falls ? 'same' : 'not-marked',
    };
  const sentence = sentenceOf(row.sentence, standing ?? '');
  const same = standing === sentence.text && row.answer.change === null && carried.change === null;
  return {
    change: same ? null : { ...carried.change, unchanged: [{ question: row.question, sentence: sentence.text }] },
    mark: reason === undefined ? undefined : standing === undefined ? null : 'same',
    sentence: sentence.reason,
  };
}

interface Carried {
  /** The words of last time, where the report has none of its own yet. */
  change: DraftChange | null;
}

/** Null is no mark. The reason is null when the mark is taken in or away, and `undefined` when the cell says nothing. */
function markOf(row: MarkedRow, marked: boolean): { carried: Carried | null; reason: WorkbookReason | null | undefined } {
  const { mark, question, previous } = row;
  if (mark.formula) return { carried: null, reason: 'formula' };
  const given = textIn(mark).toLowerCase();
  if (given === '') return { carried: marked ? carriedOver(row) : null, reason: undefined };
  const word = (Object.keys(markWords) as ('yes' | 'no')[]).find((each) =>
    [markWords[each].sv, markWords[each].en].some((text) => text.toLowerCase() === given),
  );
  if (word === undefined) return { carried: null, reason: 'not-one-of' };
  if (word === 'no') return { carried: null, reason: marked ? null : 'same' };
  const carried = isMarkable(question, previous) ? carriedOver(row) : null;
  return { carried, reason: carried === null ? 'not-as-before' : null };
}

/** Whether the words are those of last time; where there are none, last time's are taken. */
function carriedOver({ question, field, answer, draft, previous }: MarkedRow): Carried | null {
  if (previous === null || answer.failed) return null;
  const before = wordsAt(previous, question);
  const change = changeTo(question, before);
  const asBefore = (['sv', 'en'] as const).some((language) => textIn(answer.cell) === String(field.write(previous, language) ?? '').trim());
  const stands = wordsAt(draft, question).trim();
  if (answer.change === null) return stands === before.trim() ? { change: null } : stands === '' ? { change } : null;
  return asBefore ? { change } : null;
}

function changeTo(question: string, words: string): DraftChange {
  const [kind, key] = question.split(':');
  if (key === undefined) return { [question]: words };
  return kind === 'own' ? { own: [{ key, value: words }] } : { perspectives: [{ key, text: words }] };
}

function sentenceOf(cell: SheetCell, standing: string): { text: string; reason: WorkbookReason | null | undefined } {
  const text = textIn(cell);
  if (text === '') return { text: standing, reason: undefined };
  const reason: WorkbookReason | null = cell.formula
    ? 'formula'
    : typeof cell.value === 'boolean' || /\p{Surrogate}/u.test(text)
      ? 'not-text'
      : text.length > textLimits.note
        ? 'too-long'
        : null;
  if (reason !== null) return { text: standing, reason };
  return text === standing.trim() ? { text: standing, reason: 'same' } : { text, reason: null };
}
