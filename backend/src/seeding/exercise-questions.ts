import type { OwnAnswer } from '@lagesbild/contract';
import type { QuestionAssignmentEntity, QuestionEntity } from '../rounds';
import { exerciseId, spread } from './exercise-values';

/** The round that asks questions of its own. */
const askingRound = 4;
const trainedKey = 'utbildade-personer';
const agreementKey = 'lokal-overenskommelse';
const sharedLabel = '1.1';

export const questionId = (roundNr: number, key: string): string => exerciseId('question', `${roundNr}:${key}`);

type Asked = Omit<QuestionEntity, 'roundId'>;

/** What the coordination asks beside the core: all assignments how many were trained, the county boards whether they have an agreement. */
export function askedAlone(roundNr: number): Asked[] {
  if (roundNr !== askingRound) return [];
  const question = { section: 'own', unitSv: null, unitEn: null, choices: null };
  return [
    {
      ...question,
      id: questionId(roundNr, `own:${trainedKey}`),
      key: `own:${trainedKey}`,
      kind: 'number',
      position: 1000,
      required: false,
      labelSv: 'Hur många personer har ni utbildat under perioden?',
      labelEn: 'How many people have you trained during the period?',
      helpSv: 'Räkna varje person en gång, också den som har gått flera utbildningar. Lämna tomt om ni inte har utbildat någon.',
      helpEn: 'Count each person once, also those who took several courses. Leave it empty if you have trained nobody.',
      unitSv: 'personer',
      unitEn: 'people',
    },
    {
      ...question,
      id: questionId(roundNr, `own:${agreementKey}`),
      key: `own:${agreementKey}`,
      kind: 'choice',
      position: 1001,
      required: false,
      labelSv: 'Finns det en skriftlig överenskommelse om samverkan i länet?',
      labelEn: 'Is there a written agreement on cooperation in the county?',
      helpSv: 'Överenskommelsen ska gälla arbetet mot prostitution och människohandel.',
      helpEn: 'The agreement is to cover the work against prostitution and human trafficking.',
      choices: JSON.stringify([
        { key: 'ja', label: { sv: 'Ja, beslutad', en: 'Yes, decided' } },
        { key: 'arbetas-fram', label: { sv: 'Den arbetas fram', en: 'It is being drawn up' } },
        { key: 'nej', label: { sv: 'Nej', en: 'No' } },
      ]),
    },
  ];
}

export const sentTo = (assignmentId: (label: string) => string): QuestionAssignmentEntity[] => [
  { questionId: questionId(askingRound, `own:${agreementKey}`), assignmentId: assignmentId(sharedLabel) },
];

const agreements = ['ja', 'arbetas-fram', 'arbetas-fram', 'nej'];

/** What a written report of the asking round answers, by the key that its other invented figures come from. */
export function ownAnswersOf({ key, label, roundNr }: { key: string; label: string; roundNr: number }): OwnAnswer[] {
  if (roundNr !== askingRound) return [];
  const agreement = agreements[spread(`agreement:${key}`, agreements.length)] ?? 'nej';
  return [
    ...(label === sharedLabel ? [{ key: agreementKey, value: agreement }] : []),
    { key: trainedKey, value: String(5 * (1 + spread(`trained:${key}`, 40))) },
  ];
}
