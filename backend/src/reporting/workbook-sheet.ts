import {
  sectionWords,
  type BilingualText,
  type Language,
  type ReportContent,
  type Section,
  type Text,
  type ValueChange,
} from '@lagesbild/contract';
import type { WrittenCell, WrittenSheet } from '../platform/documents/write-sheets';
import type { WorkbookField } from './workbook-fields';
import { isMarkable, markWords } from './workbook-mark';

/** What the hidden column of a sheet says in its first rows, before the keys of the questions: that it is ours, and which report it is. */
export const workbookMark = 'lagesbild-report-1';
export const keyColumn = 0;
export const answerColumn = 3;
export const markColumn = 5;
export const sentenceColumn = 6;
/** The first row with a question, counted from 0. */
export const firstRow = 4;

export interface WorkbookQuestion {
  key: string;
  section: Section;
  label: BilingualText;
}

/** One report as a workbook shows it to its writers. */
export interface WorkbookReport {
  reportId: string;
  label: string | null;
  title: Text;
  organisation: Text;
  roundTitle: Text;
  dueOn: string;
  exercise: boolean;
  questions: readonly WorkbookQuestion[];
  fields: ReadonlyMap<string, WorkbookField>;
  draft: ReportContent;
  /** What was said last time, with the latest figure of each series. */
  previous: ReportContent | null;
  /** Each figure that is asked for, as it stands; without a number where the report gives none. */
  figures: ReadonlyMap<string, ValueChange>;
}

const words = {
  part: { sv: 'Del', en: 'Part' },
  question: { sv: 'Fråga', en: 'Question' },
  answer: { sv: 'Ert svar', en: 'Your answer' },
  before: { sv: 'Förra omgångens svar', en: 'Answer of the round before' },
  tkr: { sv: 'tkr', en: 'SEK thousand' },
  day: { sv: 'på formen 2026-11-22', en: 'in the form 2026-11-22' },
  due: { sv: 'Sista dag', en: 'Last day' },
  exercise: { sv: 'Övningsdata', en: 'Exercise data' },
  unchanged: { sv: 'Inget har ändrats', en: 'Nothing has changed' },
  why: { sv: 'Varför det står stilla (behövs tredje gången i rad)', en: 'Why it stands still (needed the third time in a row)' },
  how: {
    sv: 'Skriv i de gula cellerna. En tom cell ändrar ingenting. Skriv Ja under Inget har ändrats där svaret är detsamma som förra omgången. Läs in filen på rapportens sida: inget sparas förrän du har sett vad som lästes.',
    en: 'Write in the yellow cells. An empty cell changes nothing. Write Yes under Nothing has changed where the answer is the same as in the round before. Read the file in on the page of the report: nothing is saved until you have seen what was read.',
  },
} as const satisfies Record<string, BilingualText>;

const pick = (text: Text, language: Language): string => text[language] ?? text.sv;

export function workbookSheet(report: WorkbookReport, name: string, language: Language): WrittenSheet {
  const word = (key: keyof typeof words): string => words[key][language];
  const title = [report.label, pick(report.title, language)].filter(Boolean).join(' ');
  const basis = [
    report.exercise ? word('exercise') : null,
    pick(report.organisation, language),
    pick(report.roundTitle, language),
    `${word('due')} ${report.dueOn}`,
  ];
  const heading = (value: string | null): WrittenCell => ({ value, look: 'heading' });
  return {
    name,
    widths: [10, 14, 44, 70, 70, 14, 40],
    frozenRows: firstRow,
    rows: [
      [{ value: workbookMark }, { value: title, look: 'title' }],
      [{ value: report.reportId }, { value: basis.filter(Boolean).join(' · '), look: 'line' }],
      [{ value: null }, { value: word('how'), look: 'line' }],
      [heading(null), ...(['part', 'question', 'answer', 'before', 'unchanged', 'why'] as const).map((key) => heading(word(key)))],
      ...report.questions.flatMap((question) => {
        const field = report.fields.get(question.key);
        return field === undefined ? [] : [questionRow(report, { question, field }, language)];
      }),
    ],
  };
}

function questionRow(
  { draft, previous }: WorkbookReport,
  { question, field }: { question: WorkbookQuestion; field: WorkbookField },
  language: Language,
): WrittenCell[] {
  const unit = field.unit ?? { money: words.tkr, day: words.day, number: null, choice: null, text: null }[field.kind];
  return [
    { value: question.key },
    { value: sectionWords[question.section][language], look: 'quiet' },
    { value: unit === null ? question.label[language] : `${question.label[language]} (${unit[language]})` },
    {
      value: field.write(draft, language),
      look: field.kind === 'money' || field.kind === 'number' ? 'number-answer' : 'answer',
      ...(field.words ? { words: field.words(language) } : {}),
    },
    { value: previous === null ? null : lastOf(field, previous, language), look: 'quiet' },
    ...markCells({ draft, previous }, question.key, language),
  ];
}

const lastOf = (field: WorkbookField, previous: ReportContent, language: Language): string | number | null =>
  field.writeLast ? field.writeLast(previous, language) : field.write(previous, language);

/** Where there is something to carry over: whether it has been, and the sentence that says why. */
function markCells({ draft, previous }: Pick<WorkbookReport, 'draft' | 'previous'>, question: string, language: Language): WrittenCell[] {
  if (!isMarkable(question, previous)) return [];
  const mark = draft.unchanged.find((each) => each.question === question);
  return [
    { value: mark ? markWords.yes[language] : null, look: 'answer', words: [markWords.yes[language], markWords.no[language]] },
    { value: mark?.sentence || null, look: 'answer' },
  ];
}

/** A name that a spreadsheet takes: 31 letters, none of them special, and not the same as another's. */
export function sheetName(report: Pick<WorkbookReport, 'label' | 'title'>, taken: ReadonlySet<string>, language: Language): string {
  const full = [report.label, pick(report.title, language)].filter(Boolean).join(' ');
  const plain =
    full
      .replace(/[\\/?*[\]:']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 27) || 'Rapport';
  for (let nr = 1; ; nr += 1) {
    const name = nr === 1 ? plain : `${plain} ${nr}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
