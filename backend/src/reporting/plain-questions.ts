import {
  daysBetween,
  sectionWords,
  type BilingualText,
  type Day,
  type IndicatorToReport,
  type OwnQuestion,
  type PlainQuestion,
  type ReportContent,
} from '@lagesbild/contract';
import { wordsAt } from './carry-over';
import { figureQuestions } from './value-questions';

/** What the rules look at beside the words of the report. */
export interface PlainFacts {
  content: ReportContent;
  /** The same organisation's answer in the round before. */
  last: ReportContent | null;
  /** The day it is in Sweden. */
  today: Day;
  /** Decided for the assignment, in whole öre. */
  allocatedOre: number | null;
  /** First and last day of the assignment, or of the plan where the assignment has none of its own. */
  period: { from: Day; to: Day } | null;
  /** Accounts of the assignment whose day is known and that have not been received. */
  awaited: readonly { title: BilingualText; dueOn: Day }[];
  /** Open obstacles that are tied to the organisation's own reports on the assignment. */
  obstacles: readonly { title: BilingualText; since: BilingualText; rounds: number }[];
  /** What the round asks the report beside the core. */
  questions: readonly OwnQuestion[];
  /** The figures that the assignment's reports give, with what was said last. */
  indicators: readonly IndicatorToReport[];
}

interface Rule {
  key: string;
  /** The question; null when there is nothing to ask. */
  ask: (facts: PlainFacts) => BilingualText | null;
}

const littleSpent = 0.15;
const muchTime = 0.8;
const manyRounds = 2;

/** Whole days gone, of the whole time, as a share 0..1. */
export function timeGone({ from, to }: { from: Day; to: Day }, today: Day): number {
  const whole = daysBetween(from, to);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(from, today) / whole));
}

const percent = (share: number): number => Math.round(share * 100);

/**
 * "On track", but at most 15 % of the money has been used when at least 80 % of the time is gone.
 * Source: product description, "How a round goes", step 3.
 */
const spentLittle: Rule = {
  key: 'spent-little',
  ask: ({ content, allocatedOre, period, today }) => {
    if (content.rating !== 'on-track' || content.usedOre === null || !allocatedOre || period === null) return null;
    const [spent, gone] = [content.usedOre / allocatedOre, timeGone(period, today)];
    if (spent > littleSpent || gone < muchTime) return null;
    return {
      sv: `Ni bedömer läget som enligt plan. ${percent(spent)} procent av pengarna är använda och ${percent(gone)} procent av tiden har gått. Hur hänger det ihop?`,
      en: `You rate the assignment as on track. ${percent(spent)} per cent of the money is used and ${percent(gone)} per cent of the time is gone. How do they fit together?`,
    };
  },
};

/**
 * "On track", but an obstacle of the organisation's own has been open for two rounds or more.
 * Source: product description, "How a round goes", step 3.
 */
const ownObstacle: Rule = {
  key: 'own-obstacle',
  ask: ({ content, obstacles }) => {
    const [longest] = obstacles.filter(({ rounds }) => rounds >= manyRounds).sort((one, other) => other.rounds - one.rounds);
    if (content.rating !== 'on-track' || longest === undefined) return null;
    const { title, since } = longest;
    return {
      sv: `Ni bedömer läget som enligt plan. Hindret ”${title.sv}” har varit öppet sedan ${since.sv}. Står det fortfarande i vägen?`,
      en: `You rate the assignment as on track. The obstacle “${title.en}” has been open since ${since.en}. Does it still stand in the way?`,
    };
  },
};

/**
 * The words are the same as last time, and nobody has said that nothing has changed. Of the round's own questions those that are
 * answered in words: a choice, a number or a day may well be the same again.
 * Source: product description, "How a round goes", steps 2 and 3.
 */
const sameWords: Rule = {
  key: 'same-words',
  ask: ({ content, last, questions }) => {
    const same = last === null ? [] : questionsOf(content, questions).filter(({ question }) => isSame(question, content, last));
    if (same.length === 0) return null;
    const [sv, en] = (['sv', 'en'] as const).map((language) => [...new Set(same.map(({ name }) => name[language]))].join(', '));
    return {
      sv: `Texten är densamma som förra gången under ${sv}. Har inget ändrats?`,
      en: `The text is the same as last time under ${en}. Has nothing changed?`,
    };
  },
};

/**
 * The day of an account has passed and it has not been received.
 * Source: product description, "How a round goes", step 3.
 */
const dayPassed: Rule = {
  key: 'day-passed',
  ask: ({ awaited, today }) => {
    const [first] = awaited.filter(({ dueOn }) => dueOn < today).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
    if (first === undefined) return null;
    const due = inWords(first.dueOn);
    return {
      sv: `${first.title.sv} skulle ha lämnats ${due.sv} och är inte noterad som inkommen. Är den lämnad, eller när kommer den?`,
      en: `${first.title.en} was due on ${due.en} and is not noted as received. Has it been delivered, or when will it be?`,
    };
  },
};

const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const formats = { sv: new Intl.DateTimeFormat('sv-SE', options), en: new Intl.DateTimeFormat('en-GB', options) };
const inWords = (day: Day): BilingualText => {
  const moment = new Date(`${day}T00:00:00Z`);
  return { sv: formats.sv.format(moment), en: formats.en.format(moment) };
};

const questionsOf = (content: ReportContent, questions: readonly OwnQuestion[]): { question: string; name: BilingualText }[] => [
  ...(['done', 'next', 'obstacles', 'discuss'] as const).map((question) => ({ question, name: sectionWords[question] })),
  ...content.perspectives.map(({ key }) => ({ question: `perspective:${key}`, name: sectionWords.perspectives })),
  ...questions.filter(({ kind }) => kind === 'text').map(({ key }) => ({ question: `own:${key}`, name: sectionWords.own })),
];

function isSame(question: string, content: ReportContent, last: ReportContent): boolean {
  const words = wordsAt(content, question).trim();
  const marked = content.unchanged.some((each) => each.question === question);
  return !marked && words !== '' && words === wordsAt(last, question).trim();
}

const rules: readonly Rule[] = [spentLittle, ownObstacle, sameWords, dayPassed];

/** The questions that a report gives rise to: in the order of the rules, then those of its figures. None of them ever stops a submission. */
export const plainQuestions = (facts: PlainFacts): PlainQuestion[] => [
  ...rules.flatMap(({ key, ask }) => {
    const text = ask(facts);
    return text === null ? [] : [{ rule: key, text }];
  }),
  ...figureQuestions(facts.indicators, facts.content.values).map(({ rule, text }) => ({ rule, text })),
];
