import type { Day } from './day';
import type { ReportedValue, ValueChange } from './figures';
import type { Ore } from './money';
import type { Rating, WorkStatus } from './words';

/** The longest texts that a field takes, in UTF-16 code units: what a text column holds in both databases. */
export const textLimits = {
  answer: 12_000,
  perspective: 6_000,
  note: 4_000,
  suggestion: 4_000,
  reason: 4_000,
  title: 300,
  person: 120,
} as const;

export interface PerspectiveAnswer {
  /** Key of the plan's perspective: `barnets-ratt`, `hbtqi` … */
  key: string;
  text: string;
}

/** The answer to a question of the round's own: a text, the key of a choice, `yes` or `no`, a number with a decimal point, or a day. */
export interface OwnAnswer {
  /** Key of the round's question. */
  key: string;
  value: string;
}

/** "Inget har ändrats": the answer stands as it did in the round before. From the third time in a row it takes a sentence. */
export interface Unchanged {
  /** `done`, `next`, `obstacles`, `discuss`, `perspective:<key>` or `own:<key>`. */
  question: string;
  sentence: string;
}

/** What the writer says to a plain question before the report is sent; it travels with the report. */
export interface PlainReply {
  /** Key of the rule that asked. */
  rule: string;
  text: string;
}

/** What a report says. The same shape for a draft, a sealed version and last round's answers. */
export interface ReportContent {
  workStatus: WorkStatus | null;
  rating: Rating | null;
  done: string;
  next: string;
  expectedDoneOn: Day | null;
  /** Used since the start of the assignment, and the forecast for the whole of it. */
  usedOre: Ore | null;
  forecastOre: Ore | null;
  perspectives: PerspectiveAnswer[];
  obstacles: string;
  /** What the agency wants to take up at a dialogue meeting; null when nothing. */
  discuss: string | null;
  /** Answered questions of the round's own, by key. */
  own: OwnAnswer[];
  /** Questions that the writer has marked as unchanged. */
  unchanged: Unchanged[];
  /** Plain questions that have been answered. */
  replies: PlainReply[];
  /** Figures for the assignment's indicators, by key. */
  values: ReportedValue[];
}

/**
 * Absent = leave as it is, null = clear. What stands in lists is given one by one: an empty `value` or `text` takes the answer
 * away, a `sentence` that is null takes the mark away, `thousandths` that are null take the figure away.
 */
export interface DraftChange extends Partial<Omit<ReportContent, 'unchanged' | 'values'>> {
  unchanged?: { question: string; sentence: string | null }[];
  values?: ValueChange[];
}
