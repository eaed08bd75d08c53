import type { RoundState } from '@lagesbild/contract';
import { coreQuestions, QuestionAssignmentEntity, QuestionEntity, RoundEntity } from '../rounds';
import { askedAlone, questionId, sentTo } from './exercise-questions';
import { table, type NamedRow, type TableRows } from './exercise-ground';
import { assignmentId, exercisePlanId } from './exercise-plan';
import { exerciseId } from './exercise-values';

export const roundId = (nr: number): string => exerciseId('round', String(nr));

type RoundDays = Pick<RoundEntity, 'nr' | 'periodFrom' | 'periodTo' | 'opensOn' | 'dueOn' | 'closesOn'> & {
  sv: string;
  en: string;
  publishedOn: string | null;
};

const days: readonly RoundDays[] = [
  {
    nr: 1,
    sv: 'november 2024–april 2025',
    en: 'November 2024–April 2025',
    periodFrom: '2024-11-01',
    periodTo: '2025-04-30',
    opensOn: '2025-05-05',
    dueOn: '2025-05-30',
    closesOn: '2025-06-13',
    publishedOn: '2025-07-04',
  },
  {
    nr: 2,
    sv: 'maj–oktober 2025',
    en: 'May–October 2025',
    periodFrom: '2025-05-01',
    periodTo: '2025-10-31',
    opensOn: '2025-11-03',
    dueOn: '2025-11-28',
    closesOn: '2025-12-12',
    publishedOn: '2026-01-23',
  },
  {
    nr: 3,
    sv: 'november 2025–april 2026',
    en: 'November 2025–April 2026',
    periodFrom: '2025-11-01',
    periodTo: '2026-04-30',
    opensOn: '2026-05-04',
    dueOn: '2026-05-29',
    closesOn: '2026-06-12',
    publishedOn: '2026-07-03',
  },
  {
    nr: 4,
    sv: 'maj–oktober 2026',
    en: 'May–October 2026',
    periodFrom: '2026-05-01',
    periodTo: '2026-10-31',
    opensOn: '2026-11-02',
    dueOn: '2026-11-27',
    closesOn: '2026-12-11',
    publishedOn: null,
  },
];

const inTheMorning = (day: string): Date => new Date(`${day}T07:00:00.000Z`);
const inTheAfternoon = (day: string): Date => new Date(`${day}T13:00:00.000Z`);

export const exerciseRounds: readonly RoundEntity[] = days.map(({ sv, en, publishedOn, ...round }) => ({
  id: roundId(round.nr),
  planId: exercisePlanId,
  ...round,
  titleSv: `Omgång ${round.nr}, ${sv}`,
  titleEn: `Round ${round.nr}, ${en}`,
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

export function roundTables(perspectives: readonly NamedRow[]): TableRows[] {
  const asked = coreQuestions(perspectives);
  return [
    table(RoundEntity, exerciseRounds),
    table(
      QuestionEntity,
      exerciseRounds.flatMap((round) =>
        [...asked.map((question) => ({ id: questionId(round.nr, question.key), ...question })), ...askedAlone(round.nr)].map(
          (question) => ({
            ...question,
            roundId: round.id,
          }),
        ),
      ),
    ),
    table(QuestionAssignmentEntity, sentTo(assignmentId)),
  ];
}
