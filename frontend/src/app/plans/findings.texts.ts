import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

export const findingsTexts = bilingual({
  heading: { sv: 'Iakttagelser', en: 'Findings' },
  reading: { sv: 'Läser in iakttagelserna …', en: 'Reading the findings …' },
  empty: { sv: 'Planen har inga iakttagelser i de källor som har lästs.', en: 'The plan has no findings in the sources that were read.' },
  emptyFilter: { sv: 'Ingen iakttagelse svarar mot urvalet.', en: 'No finding matches the selection.' },
  all: { sv: 'Visa alla iakttagelser', en: 'Show all findings' },
  lead: (count: number, kinds: string) => ({
    sv: `${capitalised(numberWord(count, 'sv'))} ${count === 1 ? 'iakttagelse' : 'iakttagelser'} finns i de källor som har lästs: ${kinds}.`,
    en: `${capitalised(numberWord(count, 'en'))} ${count === 1 ? 'finding' : 'findings'} ${count === 1 ? 'is' : 'are'} in the sources that were read: ${kinds}.`,
  }),
  and: (words: string, last: string) => ({ sv: `${words} och ${last}`, en: `${words} and ${last}` }),
  kinds: { sv: 'Slag av iakttagelser', en: 'Kinds of findings' },
  allKinds: { sv: 'Alla slag', en: 'All kinds' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  allAreas: { sv: 'Alla områden', en: 'All areas' },
  areaChoice: (nr: number, name: string) => ({ sv: `${nr} ${name}`, en: `${nr} ${name}` }),
  shown: (count: number, total: number) => ({ sv: `Visar ${count} av ${total}.`, en: `Showing ${count} of ${total}.` }),
  generalHeading: { sv: 'Allmänna iakttagelser', en: 'General findings' },
  generalAbout: {
    sv: 'Iakttagelser i källorna som inte hör till någon enskild plan.',
    en: 'Findings in the sources that belong to no single plan.',
  },
  year: { sv: 'År', en: 'Year' },
  obstacleKind: { sv: 'Slag av hinder', en: 'Kind of obstacle' },
  areas: { sv: 'Områden', en: 'Areas' },
  organisations: { sv: 'Gäller', en: 'Concerns' },
  perspectives: { sv: 'Perspektiv', en: 'Perspectives' },
});
