import {
  existingDay,
  largestOre,
  ratings,
  ratingWords,
  textLimits,
  workStatuses,
  workStatusWords,
  type BilingualText,
  type DraftChange,
  type IndicatorToReport,
  type Language,
  type OwnQuestion,
  type ReportContent,
  type ValueChange,
  type WorkbookReason,
} from '@lagesbild/contract';
import type { SheetCell } from '../platform/documents/read-sheets';
import { ownQuestion, perspectiveQuestion } from './report-content';
import { figureFields, type FigurePart } from './workbook-figure-fields';
import { ownField } from './workbook-own-field';

/** How one question of a report is written in a cell, and read from one. */
export interface WorkbookField {
  kind: 'choice' | 'day' | 'money' | 'number' | 'text';
  /** What a number is counted in. */
  unit?: BilingualText | null;
  /** The words that may be chosen. */
  words?: (language: Language) => string[];
  /** The key of the indicator whose figure the row says a part of. */
  figureOf?: string;
  write(content: ReportContent, language: Language): string | number | null;
  /** What was said last time, where that is not written as what is said now. */
  writeLast?(content: ReportContent, language: Language): string | number | null;
  read(value: NonNullable<SheetCell['value']>): { change: DraftChange } | { figure: FigurePart } | { reason: WorkbookReason };
}

const orePerTkr = 100_000;
const no = (reason: WorkbookReason): { reason: WorkbookReason } => ({ reason });

function choice<Word extends string>(
  key: 'workStatus' | 'rating',
  words: readonly Word[],
  worded: Record<Word, BilingualText>,
): WorkbookField {
  const bare = (text: string): string => text.trim().toLowerCase();
  return {
    kind: 'choice',
    words: (language) => words.map((word) => worded[word][language]),
    write: (content, language) => {
      const chosen = content[key] as Word | null;
      return chosen === null ? null : worded[chosen][language];
    },
    read: (value) => {
      const given = bare(String(value));
      const chosen = words.find((word) => [word, worded[word].sv, worded[word].en].some((each) => bare(each) === given));
      return chosen === undefined ? no('not-one-of') : { change: { [key]: chosen } };
    },
  };
}

const day: WorkbookField = {
  kind: 'day',
  write: (content) => content.expectedDoneOn,
  read: (value) => {
    const given = String(value).trim();
    return existingDay(given) ? { change: { expectedDoneOn: given } } : no('not-a-day');
  },
};

/** In tkr, as in the form. */
const money = (key: 'usedOre' | 'forecastOre'): WorkbookField => ({
  kind: 'money',
  write: (content) => {
    const ore = content[key];
    return ore === null ? null : ore / orePerTkr;
  },
  read: (value) => {
    const written = String(value)
      .replace(/[\s\u00a0\u202f]|tkr$/g, '')
      .replace(',', '.');
    const ore = /^\d+(\.\d+)?$/.test(written) ? Math.round(Number(written) * orePerTkr) : NaN;
    return ore >= 0 && ore <= largestOre ? { change: { [key]: ore } } : no('not-money');
  },
});

/** Line breaks as a browser writes them; blanks round a text are no answer. */
const textOf = (value: SheetCell['value']): string => String(value).replace(/\r\n?/g, '\n').trim();

function text(write: (content: ReportContent) => string | null, limit: number, change: (text: string) => DraftChange): WorkbookField {
  return {
    kind: 'text',
    write: (content) => write(content) || null,
    read: (value) => {
      const given = textOf(value);
      if (typeof value === 'boolean' || /\p{Surrogate}/u.test(given)) return no('not-text');
      return given.length > limit ? no('too-long') : { change: change(given) };
    },
  };
}

const plainText = (key: 'done' | 'next' | 'obstacles' | 'discuss'): WorkbookField =>
  text(
    (content) => content[key],
    textLimits.answer,
    (given) => ({ [key]: given }),
  );

const perspectiveText = (key: string): WorkbookField =>
  text(
    (content) => content.perspectives.find((each) => each.key === key)?.text ?? '',
    textLimits.perspective,
    (given) => ({ perspectives: [{ key, text: given }] }),
  );

interface Asked {
  perspectiveKeys: readonly string[];
  hasMoney: boolean;
  questions: readonly OwnQuestion[];
  indicators: readonly IndicatorToReport[];
  /** What the rows of a figure say before the report gives any. */
  usual: (indicator: IndicatorToReport) => ValueChange;
}

/** Every question that a workbook can hold, by its key in the round; money only where there is some, the round's own where they go to the report. */
export function workbookFields({ perspectiveKeys, hasMoney, questions, indicators, usual }: Asked): ReadonlyMap<string, WorkbookField> {
  return new Map([
    ['workStatus', choice('workStatus', workStatuses, workStatusWords)],
    ['rating', choice('rating', ratings, ratingWords)],
    ['expectedDoneOn', day],
    ...(['done', 'next', 'obstacles', 'discuss'] as const).map((key): [string, WorkbookField] => [key, plainText(key)]),
    ...(hasMoney ? (['usedOre', 'forecastOre'] as const).map((key): [string, WorkbookField] => [key, money(key)]) : []),
    ...figureFields(indicators, usual),
    ...perspectiveKeys.map((key): [string, WorkbookField] => [perspectiveQuestion(key), perspectiveText(key)]),
    ...questions.map((question): [string, WorkbookField] => [ownQuestion(question.key), ownField(question)]),
  ]);
}
