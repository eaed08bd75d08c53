import { createHash } from 'node:crypto';
import type { OwnQuestion, PlainQuestion, Rating, ReportContent, Section, WorkStatus } from '@lagesbild/contract';
import { wholeOrNull } from '../platform/database/values';
import { valueFrom, valueText } from './reported-value';

/** The facts of a report that are columns, in a draft and in a sealed version alike. */
export interface ContentColumns {
  workStatus: string | null;
  rating: string | null;
  expectedDoneOn: string | null;
  usedOre: number | null;
  forecastOre: number | null;
}

/**
 * The texts of a report are rows by question: `done`, `next`, `obstacles`, `discuss`, `perspective:<key>`, `own:<key>`,
 * `unchanged:<question>`, `reply:<rule>`, `value:<indicator>`; in a sealed version also `asked:<rule>`, which no draft has.
 */
export interface AnswerRow {
  question: string;
  text: string;
}

const perspectivePrefix = 'perspective:';
const ownPrefix = 'own:';
const unchangedPrefix = 'unchanged:';
const replyPrefix = 'reply:';
const askedPrefix = 'asked:';
export const valueQuestionPrefix = 'value:';
export const perspectiveQuestion = (key: string): string => `${perspectivePrefix}${key}`;
export const ownQuestion = (key: string): string => `${ownPrefix}${key}`;

export const emptyContent = (perspectiveKeys: readonly string[]): ReportContent => ({
  workStatus: null,
  rating: null,
  done: '',
  next: '',
  expectedDoneOn: null,
  usedOre: null,
  forecastOre: null,
  perspectives: perspectiveKeys.map((key) => ({ key, text: '' })),
  obstacles: '',
  discuss: null,
  own: [],
  unchanged: [],
  replies: [],
  values: [],
});

export const columnsOf = (content: ReportContent): ContentColumns => ({
  workStatus: content.workStatus,
  rating: content.rating,
  expectedDoneOn: content.expectedDoneOn,
  usedOre: content.usedOre,
  forecastOre: content.forecastOre,
});

export function answersOf(content: ReportContent): AnswerRow[] {
  const rows: AnswerRow[] = [
    { question: 'done', text: content.done },
    { question: 'next', text: content.next },
    { question: 'obstacles', text: content.obstacles },
    ...(content.discuss === null ? [] : [{ question: 'discuss', text: content.discuss }]),
    ...content.perspectives.map(({ key, text }) => ({ question: perspectiveQuestion(key), text })),
    ...content.own.map(({ key, value }) => ({ question: ownQuestion(key), text: value })),
    ...content.replies.map(({ rule, text }) => ({ question: `${replyPrefix}${rule}`, text })),
    ...content.unchanged.map(({ question, sentence }) => ({ question: `${unchangedPrefix}${question}`, text: sentence })),
    ...content.values.map((value) => ({ question: `${valueQuestionPrefix}${value.indicator}`, text: valueText(value) })),
  ];
  return rows.filter((row) => row.text !== '' || row.question === 'discuss' || row.question.startsWith(unchangedPrefix));
}

/** The plain questions that were asked when a version was sealed, in the words of both languages. */
export const askedRows = (asked: readonly PlainQuestion[]): AnswerRow[] =>
  asked.map(({ rule, text }) => ({ question: `${askedPrefix}${rule}`, text: JSON.stringify([text.sv, text.en]) }));

export const askedOf = (answers: readonly AnswerRow[]): PlainQuestion[] =>
  after(answers, askedPrefix).map(([rule, text]) => {
    const [sv = '', en = ''] = JSON.parse(text) as string[];
    return { rule, text: { sv, en } };
  });

/** The rows whose question begins with the prefix, by what follows it. */
const after = (answers: readonly AnswerRow[], prefix: string): [string, string][] =>
  answers
    .filter((row) => row.question.startsWith(prefix))
    .map((row): [string, string] => [row.question.slice(prefix.length), row.text])
    .sort(byKey);

const byKey = ([left]: [string, ...unknown[]], [right]: [string, ...unknown[]]): number => (left < right ? -1 : 1);

/** Puts columns and texts together again, with the plan's perspectives in their order. */
export function contentOf(
  columns: Record<string, unknown>,
  answers: readonly AnswerRow[],
  perspectiveKeys: readonly string[],
): ReportContent {
  const text = new Map(answers.map((row) => [row.question, row.text]));
  return {
    workStatus: columns['work_status'] as WorkStatus | null,
    rating: columns['rating'] as Rating | null,
    done: text.get('done') ?? '',
    next: text.get('next') ?? '',
    expectedDoneOn: columns['expected_done_on'] as string | null,
    usedOre: wholeOrNull(columns['used_ore']),
    forecastOre: wholeOrNull(columns['forecast_ore']),
    perspectives: perspectiveKeys.map((key) => ({ key, text: text.get(perspectiveQuestion(key)) ?? '' })),
    obstacles: text.get('obstacles') ?? '',
    discuss: text.get('discuss') ?? null,
    own: after(answers, ownPrefix).map(([key, value]) => ({ key, value })),
    unchanged: after(answers, unchangedPrefix).map(([question, sentence]) => ({ question, sentence })),
    replies: after(answers, replyPrefix).map(([rule, text]) => ({ rule, text })),
    values: after(answers, valueQuestionPrefix).map(([indicator, text]) => valueFrom(indicator, text)),
  };
}

/**
 * Canonical JSON (fields in a fixed order, lists by key): what the seal is made over. A report that uses nothing of what
 * came with format 2 is sealed in format 1, and one that was asked nothing in format 2 or 1, so that seals mean the same over
 * the years.
 */
export function canonicalJson(content: ReportContent, asked: readonly PlainQuestion[] = []): string {
  const first = [
    content.workStatus,
    content.rating,
    content.done,
    content.next,
    content.expectedDoneOn,
    content.usedOre,
    content.forecastOre,
    content.perspectives.map(({ key, text }): [string, string] => [key, text]).sort(byKey),
    content.obstacles,
    content.discuss,
  ];
  const second = laterLists(content);
  if (asked.length > 0) return JSON.stringify(['lagesbild-report-3', ...first, ...second, askedList(asked)]);
  return JSON.stringify(
    second.every((list) => list.length === 0) ? ['lagesbild-report-1', ...first] : ['lagesbild-report-2', ...first, ...second],
  );
}

/** Figures are a list of their own only where there are any, so that what was sealed without them keeps its seal. */
const laterLists = ({ own, unchanged, replies, values }: ReportContent): [string, string][][] => [
  own.map(({ key, value }): [string, string] => [key, value]).sort(byKey),
  unchanged.map(({ question, sentence }): [string, string] => [question, sentence]).sort(byKey),
  replies.map(({ rule, text }): [string, string] => [rule, text]).sort(byKey),
  ...(values.length === 0
    ? []
    : [values.map((value): [string, string] => [`${valueQuestionPrefix}${value.indicator}`, valueText(value)]).sort(byKey)]),
];

const askedList = (asked: readonly PlainQuestion[]): [string, string, string][] =>
  asked.map(({ rule, text }): [string, string, string] => [rule, text.sv, text.en]).sort(byKey);

/** SHA-256 in hex over the canonical JSON, in UTF-8: the seal on the receipt. */
export const sealOf = (content: ReportContent, asked: readonly PlainQuestion[] = []): string =>
  createHash('sha256').update(canonicalJson(content, asked)).digest('hex');

const filled = (text: string): boolean => text.trim() !== '';

/** What must be there before a report can be submitted. Perspectives, obstacles and things to discuss may be empty: silence is shown as silence. */
export function missingSections(content: ReportContent, questions: readonly OwnQuestion[] = []): Section[] {
  return [
    ...(content.workStatus === null || content.rating === null ? (['status'] as const) : []),
    ...(filled(content.done) ? [] : (['done'] as const)),
    ...(filled(content.next) || ended(content) ? [] : (['next'] as const)),
    ...(unanswered(content, questions).length === 0 ? [] : (['own'] as const)),
  ];
}

/** Required questions of the round's own that have no answer. */
export const unanswered = ({ own }: ReportContent, questions: readonly OwnQuestion[]): OwnQuestion[] =>
  questions.filter(({ key, required }) => required && !own.some((each) => each.key === key && filled(each.value)));
export const endedStatuses: readonly WorkStatus[] = ['done', 'done-after-period', 'ended-without-being-done'];

/** Nothing comes next for what has ended. */
const ended = ({ workStatus }: ReportContent): boolean => workStatus !== null && endedStatuses.includes(workStatus);

type SectionState = 'not-started' | 'begun' | 'ready';

interface Asked {
  /** The figures that are asked for. */
  indicatorKeys?: readonly string[];
  /** The round's own questions. */
  questions?: readonly OwnQuestion[];
}

/** How far the writer has come, section by section. */
export function sectionStates(
  content: ReportContent,
  hasMoney: boolean,
  { indicatorKeys = [], questions = [] }: Asked = {},
): { section: Section; state: SectionState }[] {
  const of = (given: number, wanted: number): SectionState => (given === 0 ? 'not-started' : given < wanted ? 'begun' : 'ready');
  const count = (...values: unknown[]): number => values.filter((value) => value !== null && value !== '').length;
  return [
    { section: 'status', state: of(count(content.workStatus, content.rating, content.expectedDoneOn), 3) },
    { section: 'done', state: of(count(content.done), 1) },
    { section: 'next', state: of(count(content.next), 1) },
    ...(hasMoney ? [{ section: 'money' as const, state: of(count(content.usedOre, content.forecastOre), 2) }] : []),
    ...(indicatorKeys.length > 0
      ? [
          {
            section: 'figures' as const,
            state: of(content.values.filter(({ indicator }) => indicatorKeys.includes(indicator)).length, indicatorKeys.length),
          },
        ]
      : []),
    { section: 'perspectives', state: of(count(...content.perspectives.map((each) => each.text)), content.perspectives.length) },
    ...(questions.length === 0 ? [] : [{ section: 'own' as const, state: of(count(...ownValues(content, questions)), questions.length) }]),
    { section: 'obstacles', state: of(count(content.obstacles), 1) },
    { section: 'discuss', state: of(count(content.discuss), 1) },
  ];
}

const ownValues = ({ own }: ReportContent, questions: readonly OwnQuestion[]): (string | null)[] =>
  questions.map(({ key }) => own.find((each) => each.key === key)?.value ?? null);
