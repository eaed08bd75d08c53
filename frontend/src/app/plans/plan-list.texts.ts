import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

const plansSv = (count: number): string =>
  count === 1 ? 'en verklig plan' : `${numberWord(count, 'sv')} verkliga planer, program och projekt`;
const plansEn = (count: number): string =>
  count === 1 ? 'one real plan' : `${numberWord(count, 'en')} real plans, programmes and projects`;

export const planListTexts = bilingual({
  heading: { sv: 'Handlingsplaner', en: 'Action plans' },
  empty: {
    sv: 'Här finns inga handlingsplaner än. En administratör lägger in dem.',
    en: 'There are no action plans here yet. An administrator adds them.',
  },
  reading: { sv: 'Läser in handlingsplanerna …', en: 'Reading the action plans …' },
  real: (count: number) => ({
    sv: `${capitalised(plansSv(count))} finns här.`,
    en: `${capitalised(plansEn(count))} ${count === 1 ? 'is' : 'are'} here.`,
  }),
  withExercise: (count: number) => ({
    sv: `${capitalised(plansSv(count))} finns här, och en påhittad plan att öva på.`,
    en: `${capitalised(plansEn(count))} ${count === 1 ? 'is' : 'are'} here, and one invented plan for exercise.`,
  }),
  ended: (count: number) => ({
    sv: `${capitalised(numberWord(count, 'sv'))} har löpt ut och läses som historik.`,
    en: `${capitalised(numberWord(count, 'en'))} ${count === 1 ? 'has' : 'have'} ended and ${count === 1 ? 'is' : 'are'} read as history.`,
  }),
  currentHeading: { sv: 'Löper nu', en: 'Running now' },
  currentAbout: {
    sv: 'Planer vars period inte har gått ut. Ett slut som inte är känt räknas inte som ett slut.',
    en: 'Plans whose period has not ended. An end that is not known does not count as an end.',
  },
  historyHeading: { sv: 'Historik', en: 'History' },
  historyAbout: { sv: 'Planer vars period har gått ut, den senaste först.', en: 'Plans whose period has ended, the latest first.' },
  plan: { sv: 'Plan', en: 'Plan' },
  kind: { sv: 'Slag', en: 'Kind' },
  period: { sv: 'Period', en: 'Period' },
  noEnd: { sv: 'slutet framgår inte av källorna', en: 'the sources do not give the end' },
  owner: { sv: 'Ägare', en: 'Owner' },
  noOwner: { sv: 'framgår inte', en: 'not given' },
  declared: { sv: 'Uppdrag enligt planen', en: 'Assignments by the plan' },
  notDeclared: { sv: 'anges inte', en: 'not given' },
  named: { sv: 'Finns med här', en: 'Listed here' },
  namedOf: (count: number, plan: string) => ({ sv: `${count} uppdrag i ${plan}`, en: `${count} assignments of ${plan}` }),
});
