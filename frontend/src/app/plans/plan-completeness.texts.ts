import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

const sv = (count: number): string => numberWord(count, 'sv', 'neuter');
const en = (count: number): string => numberWord(count, 'en');

export const planCompletenessTexts = bilingual({
  heading: { sv: 'Så mycket av planen är känt', en: 'How much of the plan is known' },
  of: (listed: number, declared: number) => ({
    sv: `${capitalised(sv(listed))} av planens ${declared} uppdrag finns med här.`,
    en: `${capitalised(en(listed))} of the plan’s ${declared} assignments ${listed === 1 ? 'is' : 'are'} listed here.`,
  }),
  all: (listed: number) => ({
    sv: `Alla ${sv(listed)} uppdrag finns med här.`,
    en: `All ${en(listed)} assignments are listed here.`,
  }),
  listed: (listed: number) => ({
    sv: `${capitalised(sv(listed))} uppdrag finns med här. Hur många som saknas går inte att säga.`,
    en: `${capitalised(en(listed))} assignment${listed === 1 ? ' is' : 's are'} listed here. How many are missing cannot be told.`,
  }),
  certain: { sv: 'Säkra', en: 'Certain' },
  probable: { sv: 'Troliga', en: 'Probable' },
  uncertain: { sv: 'Osäkra', en: 'Uncertain' },
  named: { sv: 'Finns med här', en: 'Listed here' },
  notIdentified: { sv: 'Inte identifierade, minst', en: 'Not identified, at least' },
  notListed: { sv: 'Finns inte med här', en: 'Not listed here' },
  declared: { sv: 'Uppdrag enligt planen', en: 'Assignments by the plan' },
  numbers: (withNumber: number) => ({
    sv: `Planens eget nummer är känt för ${sv(withNumber)} av dem.`,
    en: `The plan’s own number is known for ${en(withNumber)} of them.`,
  }),
  budgets: (withBudget: number) => ({
    sv: `En summa pengar är känd för ${sv(withBudget)} av dem.`,
    en: `A sum of money is known for ${en(withBudget)} of them.`,
  }),
});
