import { bilingual } from '../core/language';

export const planMoneyTexts = bilingual({
  heading: { sv: 'Pengarna', en: 'The money' },
  headingOf: (sum: string) => ({ sv: `Pengarna: ${sum}`, en: `The money: ${sum}` }),
  none: { sv: 'Källorna anger ingen summa för planen som helhet.', en: 'The sources give no sum for the plan as a whole.' },
  known: (declared: string, known: string) => ({
    sv: `Av ${declared} är ${known} kända per uppdrag.`,
    en: `Of ${declared}, ${known} is known by assignment.`,
  }),
  rest: (sum: string, label: string) => ({ sv: `Resten, ${sum}, är ${label}.`, en: `The rest, ${sum}, is ${label}.` }),
  onlyDeclared: (declared: string) => ({
    sv: `${declared} är deklarerade. Inga summor är kända per uppdrag.`,
    en: `${declared} has been declared. No sums are known by assignment.`,
  }),
  undivided: { sv: 'ej fördelat i källan', en: 'not divided in the source' },
  declared: { sv: 'Deklarerat, mnkr', en: 'Declared, SEK million' },
  alternative: (sum: string) => ({ sv: `En annan källa anger ${sum}.`, en: `Another source gives ${sum}.` }),
  note: { sv: 'Anmärkning i underlaget:', en: 'Note in the reference data:' },
  fact: { sv: 'planens pengar', en: 'the money of the plan' },
  alternativeFact: (sum: string) => ({ sv: `summan ${sum}`, en: `the sum ${sum}` }),
});
