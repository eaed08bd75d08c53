import { coreQuestionWords, type Section } from '@lagesbild/contract';

interface Question {
  key: string;
  section: Section;
  kind: 'choice' | 'day' | 'money' | 'text';
  required: boolean;
  position: number;
  labelSv: string;
  labelEn: string;
  helpSv: null;
  helpEn: null;
  unitSv: null;
  unitEn: null;
  choices: null;
}

interface Asked extends Pick<Question, 'key' | 'section' | 'kind'> {
  required?: true;
  sv: string;
  en: string;
}

interface NamedPerspective {
  key: string;
  nameSv: string;
  nameEn: string;
}

const asked = (perspectives: readonly NamedPerspective[]): Asked[] => [
  { key: 'workStatus', section: 'status', kind: 'choice', required: true, ...coreQuestionWords.workStatus },
  { key: 'rating', section: 'status', kind: 'choice', required: true, ...coreQuestionWords.rating },
  { key: 'expectedDoneOn', section: 'status', kind: 'day', ...coreQuestionWords.expectedDoneOn },
  { key: 'done', section: 'done', kind: 'text', required: true, ...coreQuestionWords.done },
  { key: 'next', section: 'next', kind: 'text', required: true, ...coreQuestionWords.next },
  { key: 'usedOre', section: 'money', kind: 'money', ...coreQuestionWords.usedOre },
  { key: 'forecastOre', section: 'money', kind: 'money', ...coreQuestionWords.forecastOre },
  ...perspectives.map(({ key, nameSv, nameEn }): Asked => ({
    key: `perspective:${key}`,
    section: 'perspectives',
    kind: 'text',
    sv: nameSv,
    en: nameEn,
  })),
  { key: 'obstacles', section: 'obstacles', kind: 'text', ...coreQuestionWords.obstacles },
  { key: 'discuss', section: 'discuss', kind: 'text', ...coreQuestionWords.discuss },
];

/** What every report is asked, in the order of the form. A round keeps the wording that it was opened with. */
export const coreQuestions = (perspectives: readonly NamedPerspective[]): Question[] =>
  asked(perspectives).map(({ key, section, kind, required, sv, en }, position) => ({
    key,
    section,
    kind,
    position,
    required: required ?? false,
    labelSv: sv,
    labelEn: en,
    ...coreAlone,
  }));

/** What only a question of the round's own has; the form knows the help and the alternatives of the core. */
const coreAlone = { helpSv: null, helpEn: null, unitSv: null, unitEn: null, choices: null };
