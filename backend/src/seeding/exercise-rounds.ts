import type { RoundState, Section } from '@lagesbild/contract';
import { perspectiveQuestion } from '../reporting';
import { QuestionEntity, RoundEntity } from '../rounds';
import { table, type NamedRow, type TableRows } from './exercise-ground';
import { exercisePlanId } from './exercise-plan';
import { exerciseId } from './exercise-values';

export const roundId = (nr: number): string => exerciseId('round', String(nr));

type RoundDays = Pick<RoundEntity, 'nr' | 'periodFrom' | 'periodTo' | 'opensOn' | 'dueOn' | 'closesOn'> & { sv: string; en: string; publishedOn: string | null };

const days: readonly RoundDays[] = [
  { nr: 1, sv: 'november 2024–april 2025', en: 'November 2024–April 2025', periodFrom: '2024-11-01', periodTo: '2025-04-30', opensOn: '2025-05-05', dueOn: '2025-05-30', closesOn: '2025-06-13', publishedOn: '2025-07-04' },
  { nr: 2, sv: 'maj–oktober 2025', en: 'May–October 2025', periodFrom: '2025-05-01', periodTo: '2025-10-31', opensOn: '2025-11-03', dueOn: '2025-11-28', closesOn: '2025-12-12', publishedOn: '2026-01-23' },
  { nr: 3, sv: 'november 2025–april 2026', en: 'November 2025–April 2026', periodFrom: '2025-11-01', periodTo: '2026-04-30', opensOn: '2026-05-04', dueOn: '2026-05-29', closesOn: '2026-06-12', publishedOn: '2026-07-03' },
  { nr: 4, sv: 'maj–oktober 2026', en: 'May–October 2026', periodFrom: '2026-05-01', periodTo: '2026-10-31', opensOn: '2026-11-02', dueOn: '2026-11-27', closesOn: '2026-12-11', publishedOn: null },
];

const inTheMorning = (day: string): Date => new Date(`${day}T07:00:00.000Z`);
const inTheAfternoon = (day: string): Date => new Date(`${day}T13:00:00.000Z`);

export const exerciseRounds: readonly RoundEntity[] = days.map(({ sv, en, publishedOn, ...round }) => ({
  id: roundId(round.nr), planId: exercisePlanId, ...round, titleSv: `Omgång ${round.nr}, ${sv}`, titleEn: `Round ${round.nr}, ${en}`,
  state: (publishedOn === null ? 'open' : 'published') satisfies RoundState,
  openedAt: inTheMorning(round.opensOn),
  closedAt: publishedOn === null ? null : inTheAfternoon(round.closesOn),
  publishedAt: publishedOn === null ? null : inTheAfternoon(publishedOn),
}));

/** @throws Error when the data names a round that is not of the exercise */
export function roundWithNr(nr: number): RoundEntity {
  const round = exerciseRounds.find((each) => each.nr === nr);
  if (round === undefined) throw new Error(`The exercise has no round ${nr}`);
  return round;
}

interface Asked {
  key: string;
  section: Section;
  kind: 'choice' | 'day' | 'money' | 'text';
  required?: true;
  sv: string;
  en: string;
}

const questions = (perspectives: readonly NamedRow[]): Asked[] => [
  { key: 'workStatus', section: 'status', kind: 'choice', required: true, sv: 'Hur långt har uppdraget kommit?', en: 'How far has the assignment come?' },
  { key: 'rating', section: 'status', kind: 'choice', required: true, sv: 'Går det enligt plan?', en: 'Is it on track?' },
  { key: 'expectedDoneOn', section: 'status', kind: 'day', sv: 'När räknar ni med att uppdraget är genomfört?', en: 'When do you expect the assignment to be done?' },
  { key: 'done', section: 'done', kind: 'text', required: true, sv: 'Vad har ni gjort under perioden?', en: 'What have you done during the period?' },
  { key: 'next', section: 'next', kind: 'text', required: true, sv: 'Vad ska ni göra härnäst?', en: 'What will you do next?' },
  { key: 'usedOre', section: 'money', kind: 'money', sv: 'Hur mycket av pengarna har ni använt sedan starten?', en: 'How much of the money have you used since the start?' },
  { key: 'forecastOre', section: 'money', kind: 'money', sv: 'Hur mycket räknar ni med att använda i hela uppdraget?', en: 'How much do you expect to use for the whole assignment?' },
  ...perspectives.map(({ key, nameSv, nameEn }): Asked => ({
    key: perspectiveQuestion(key), section: 'perspectives', kind: 'text', sv: `${nameSv}: vad har ni gjort och vad har ni sett?`, en: `${nameEn}: what have you done and what have you seen?`,
  })),
  { key: 'obstacles', section: 'obstacles', kind: 'text', sv: 'Vilka hinder har ni mött?', en: 'What obstacles have you met?' },
  { key: 'discuss', section: 'discuss', kind: 'text', sv: 'Vad vill ni ta upp på ett dialogmöte?', en: 'What do you want to take up at a dialogue meeting?' },
];

export function roundTables(perspectives: readonly NamedRow[]): TableRows[] {
  const asked = questions(perspectives);
  return [
    table(RoundEntity, exerciseRounds),
    table(QuestionEntity, exerciseRounds.flatMap((round) => asked.map(({ key, section, kind, required, sv, en }, position) => ({
      id: exerciseId('question', `${round.nr}:${key}`), roundId: round.id, key, section, kind, position, required: required ?? false, labelSv: sv, labelEn: en,
    })))),
  ];
}
