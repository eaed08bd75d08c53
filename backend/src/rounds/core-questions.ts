import type { Section } from '@lagesbild/contract';

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
  {
    key: 'workStatus',
    section: 'status',
    kind: 'choice',
    required: true,
    sv: 'Hur långt har uppdraget kommit?',
    en: 'How far has the assignment come?',
  },
  { key: 'rating', section: 'status', kind: 'choice', required: true, sv: 'Går det enligt plan?', en: 'Is it on track?' },
  {
    key: 'expectedDoneOn',
    section: 'status',
    kind: 'day',
    sv: 'När räknar ni med att uppdraget är genomfört?',
    en: 'When do you expect the assignment to be done?',
  },
  {
    key: 'done',
    section: 'done',
    kind: 'text',
    required: true,
    sv: 'Vad har ni gjort under perioden?',
    en: 'What have you done during the period?',
  },
  { key: 'next', section: 'next', kind: 'text', required: true, sv: 'Vad ska ni göra härnäst?', en: 'What will you do next?' },
  {
    key: 'usedOre',
    section: 'money',
    kind: 'money',
    sv: 'Hur mycket av pengarna har ni använt sedan starten?',
    en: 'How much of the money have you used since the start?',
  },
  {
    key: 'forecastOre',
    section: 'money',
    kind: 'money',
    sv: 'Hur mycket räknar ni med att använda i hela uppdraget?',
    en: 'How much do you expect to use for the whole assignment?',
  },
  ...perspectives.map(({ key, nameSv, nameEn }): Asked => ({
    key: `perspective:${key}`,
    section: 'perspectives',
    kind: 'text',
    sv: `${nameSv}: vad har ni gjort och vad har ni sett?`,
    en: `${nameEn}: what have you done and what have you seen?`,
  })),
  { key: 'obstacles', section: 'obstacles', kind: 'text', sv: 'Vilka hinder har ni mött?', en: 'What obstacles have you met?' },
  {
    key: 'discuss',
    section: 'discuss',
    kind: 'text',
    sv: 'Vad vill ni ta upp på ett dialogmöte?',
    en: 'What do you want to take up at a dialogue meeting?',
  },
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
