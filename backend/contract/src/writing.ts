import type { EndpointTable } from './endpoint';
import type { BilingualText, Text } from './text';
import type { Section } from './words';

/** A plain question before a report is sent: it never stops anything, and what is answered travels with the report. */
export interface PlainQuestion {
  /** Key of the rule that asks. */
  rule: string;
  text: BilingualText;
}

/** A plain question as it was asked when the version was sealed. */
export interface AskedQuestion extends PlainQuestion {
  /** Null when the writer did not answer. */
  reply: string | null;
}

/** An answer that has been carried over unchanged from round to round before this one. */
export interface CarriedOver {
  /** `done`, `next`, `obstacles`, `discuss`, `perspective:<key>` or `own:<key>`. */
  question: string;
  /** How many rounds in a row, the latest before this one counted last. */
  timesInARow: number;
  /** The round in which the words were written. */
  since: Text;
  /** Carrying it over once more takes a sentence that says why. */
  needsSentence: boolean;
}

/** A colleague who has the report open. */
export interface Colleague {
  name: string;
  /** The part that is being written in; null before any. */
  section: Section | null;
}

type ReportParams = { reportId: string };

export interface WritingEndpoints {
  listPlainQuestions: { params: ReportParams; answer: { questions: PlainQuestion[] } };
  keepPresence: { params: ReportParams; body: { section: Section | null }; answer: { colleagues: Colleague[] } };
}

export const writingEndpoints = {
  listPlainQuestions: {
    method: 'GET',
    path: '/reports/:reportId/plain-questions',
    summary: { sv: 'Raka frågor före inlämning', en: 'Plain questions before submission' },
  },
  keepPresence: {
    method: 'PUT',
    path: '/reports/:reportId/presence',
    unrecorded: 'who has a draft open is nobody’s business a minute later',
    summary: { sv: 'Säg att rapporten är öppen här', en: 'Say that the report is open here' },
  },
} as const satisfies EndpointTable<WritingEndpoints>;
