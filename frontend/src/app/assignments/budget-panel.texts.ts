import type { AmountDegree, BilingualText } from '@lagesbild/contract';
import { bilingual } from '../core/language';

export const degreeWords: Readonly<Record<AmountDegree, BilingualText>> = {
  beslutad: { sv: 'Beslutad', en: 'Decided' },
  aviserad: { sv: 'Aviserad', en: 'Announced' },
  foreslagen: { sv: 'Föreslagen', en: 'Proposed' },
  harledd: { sv: 'Härledd av oss', en: 'Derived by us' },
  total: { sv: 'Samlad summa', en: 'Sum for the whole' },
};

/** What a degree means, said when a sum has it. */
export const degreeMeanings: Readonly<Partial<Record<AmountDegree, BilingualText>>> = {
  aviserad: { sv: 'Aviserade medel är inte beslutade.', en: 'Announced money is not decided.' },
  foreslagen: { sv: 'Föreslagna medel är inte beslutade.', en: 'Proposed money is not decided.' },
  harledd: {
    sv: 'Härledda summor är uträknade ur källans andra summor.',
    en: 'Derived sums are worked out from other sums of the source.',
  },
  total: { sv: 'En samlad summa är inte delad upp i källan.', en: 'A sum for the whole is not divided in the source.' },
};

export const budgetPanelTexts = bilingual({
  heading: { sv: 'Pengar', en: 'Money' },
  empty: { sv: 'Inga medel är inlagda för uppdraget.', en: 'No money has been entered for the assignment.' },
  emptyInSource: {
    sv: 'Ej fördelat i källan: vad just det här uppdraget fick framgår inte.',
    en: 'Not divided in the source: what this assignment received is not told.',
  },
  caption: { sv: 'Medel per år och grad', en: 'Money by year and degree' },
  year: { sv: 'År', en: 'Year' },
  noYear: { sv: 'Inte angivet', en: 'Not given' },
  degree: { sv: 'Grad', en: 'Degree' },
  sum: { sv: 'Tkr', en: 'SEK thousand' },
  note: { sv: 'Anmärkning och källa', en: 'Remark and source' },
  fact: (year: string, sum: string) => ({ sv: `medlen ${year}, ${sum}`, en: `the money ${year}, ${sum}` }),
});
