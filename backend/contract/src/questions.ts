import type { AssignmentName } from './assignments';
import type { EndpointTable } from './endpoint';
import type { BilingualText } from './text';
import type { Section } from './words';

/** What a round of one’s own may ask for. */
export const ownQuestionKinds = ['text', 'choice', 'number', 'yes-no', 'day'] as const;
export type OwnQuestionKind = (typeof ownQuestionKinds)[number];

export const ownQuestionKindWords: Record<OwnQuestionKind, BilingualText> = {
  text: { sv: 'Text', en: 'Text' },
  choice: { sv: 'Val bland alternativ', en: 'Choice between alternatives' },
  number: { sv: 'Tal med enhet', en: 'Number with a unit' },
  'yes-no': { sv: 'Ja eller nej', en: 'Yes or no' },
  day: { sv: 'Datum', en: 'Date' },
};

/** How much a round may ask beside the core: what somebody still answers in half an hour. */
export const questionLimits = { questions: 20, choices: 12, label: 400, help: 1000, unit: 60, choice: 200 } as const;

export interface QuestionChoice {
  key: string;
  label: BilingualText;
}

/** A question of the round's own, as it is asked. */
export interface OwnQuestion {
  key: string;
  kind: OwnQuestionKind;
  required: boolean;
  label: BilingualText;
  help: BilingualText | null;
  /** What the number counts; null for the other kinds. */
  unit: BilingualText | null;
  /** Empty for all kinds but `choice`. */
  choices: QuestionChoice[];
}

export interface OwnQuestionView extends OwnQuestion {
  /** The assignments that are asked; empty when all of the plan are. */
  assignments: AssignmentName[];
}

/** A question that every report is asked. */
export interface CoreQuestion {
  key: string;
  section: Section;
  kind: 'choice' | 'day' | 'money' | 'text';
  required: boolean;
  label: BilingualText;
}

/** Everything that a round asks, in the order of the form. */
export interface QuestionSet {
  core: CoreQuestion[];
  own: OwnQuestionView[];
  /** The assignments that can be named. */
  assignments: AssignmentName[];
  /** The latest earlier round that asked questions of its own; null when it asks nothing that is not here already. */
  copyFrom: { id: string; title: BilingualText } | null;
  can: { change: boolean };
}

export interface NewOwnQuestion {
  kind: OwnQuestionKind;
  required: boolean;
  labelSv: string;
  labelEn: string;
  /** Both languages or neither. */
  helpSv?: string | null;
  helpEn?: string | null;
  /** For a number: both languages. */
  unitSv?: string | null;
  unitEn?: string | null;
  /** For a choice: two or more. A `key` keeps an alternative that is already there. */
  choices?: { key?: string; sv: string; en: string }[];
  /** Empty: all assignments are asked. */
  assignmentKeys: string[];
}

/** How the core questions are worded: in the form, in the workbook, and in what a round keeps of what it asked. */
export const coreQuestionWords = {
  workStatus: { sv: 'Hur långt har ni kommit?', en: 'How far have you come?' },
  rating: { sv: 'Er bedömning', en: 'Your rating' },
  expectedDoneOn: { sv: 'När räknar ni med att vara klara?', en: 'When do you expect to be done?' },
  done: { sv: 'Vad har ni gjort sedan förra omgången?', en: 'What have you done since the last round?' },
  next: { sv: 'Vad gör ni härnäst?', en: 'What do you do next?' },
  usedOre: { sv: 'Använt sedan starten', en: 'Used since the start' },
  forecastOre: { sv: 'Prognos för hela uppdraget', en: 'Forecast for the whole assignment' },
  obstacles: { sv: 'Vilka hinder har ni mött?', en: 'What obstacles have you met?' },
  discuss: { sv: 'Vad vill ni ta upp på ett dialogmöte?', en: 'What do you want to take up at a dialogue meeting?' },
} as const satisfies Record<string, BilingualText>;

type RoundParams = { roundId: string };
type QuestionParams = RoundParams & { questionKey: string };

export interface QuestionEndpoints {
  listQuestions: { params: RoundParams; answer: QuestionSet };
  addQuestion: { params: RoundParams; body: NewOwnQuestion; answer: QuestionSet };
  changeQuestion: { params: QuestionParams; body: NewOwnQuestion; answer: QuestionSet };
  removeQuestion: { params: QuestionParams; answer: QuestionSet };
  orderQuestions: { params: RoundParams; body: { keys: string[] }; answer: QuestionSet };
  copyQuestions: { params: RoundParams; answer: QuestionSet };
}

export const questionEndpoints = {
  listQuestions: { method: 'GET', path: '/rounds/:roundId/questions', summary: { sv: 'Omgångens frågor', en: 'The round’s questions' } },
  addQuestion: {
    method: 'POST',
    path: '/rounds/:roundId/questions',
    status: 201,
    summary: { sv: 'Lägg till en egen fråga', en: 'Add a question of the round’s own' },
    problems: ['round-not-planned', 'too-many-questions'],
  },
  changeQuestion: {
    method: 'PUT',
    path: '/rounds/:roundId/questions/:questionKey',
    summary: { sv: 'Ändra en egen fråga', en: 'Change a question of the round’s own' },
    problems: ['round-not-planned'],
  },
  removeQuestion: {
    method: 'DELETE',
    path: '/rounds/:roundId/questions/:questionKey',
    summary: { sv: 'Ta bort en egen fråga', en: 'Remove a question of the round’s own' },
    problems: ['round-not-planned'],
  },
  orderQuestions: {
    method: 'PUT',
    path: '/rounds/:roundId/question-order',
    summary: { sv: 'Ordna de egna frågorna', en: 'Put the round’s own questions in order' },
    problems: ['round-not-planned'],
  },
  copyQuestions: {
    method: 'POST',
    path: '/rounds/:roundId/question-copies',
    status: 201,
    summary: { sv: 'Kopiera de egna frågorna från förra omgången', en: 'Copy the own questions of the last round' },
    problems: ['round-not-planned', 'nothing-to-copy', 'too-many-questions'],
  },
} as const satisfies EndpointTable<QuestionEndpoints>;
