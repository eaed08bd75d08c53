import { bilingual } from '../core/language';

export const planDoorsTexts = bilingual({
  heading: { sv: 'Mer om planen', en: 'More about the plan' },
  assignments: (count: number) => ({ sv: `${count} uppdrag`, en: `${count} ${count === 1 ? 'assignment' : 'assignments'}` }),
  obstacles: (count: number) => ({ sv: `${count} hinder`, en: `${count} ${count === 1 ? 'obstacle' : 'obstacles'}` }),
  indicators: (count: number) => ({
    sv: `${count} ${count === 1 ? 'indikatorvärde' : 'indikatorvärden'}`,
    en: `${count} ${count === 1 ? 'indicator value' : 'indicator values'}`,
  }),
  findings: (count: number) => ({
    sv: `${count} ${count === 1 ? 'iakttagelse' : 'iakttagelser'}`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'}`,
  }),
  meetings: (count: number) => ({
    sv: `${count} ${count === 1 ? 'möte' : 'möten'}`,
    en: `${count} ${count === 1 ? 'meeting' : 'meetings'}`,
  }),
  reading: { sv: 'Läs svar', en: 'Read answers' },
  search: { sv: 'Sök i svaren', en: 'Search the answers' },
  none: (what: string) => ({ sv: `Inga ${what} finns.`, en: `There are no ${what}.` }),
  indicatorsWord: { sv: 'indikatorer', en: 'indicators' },
  findingsWord: { sv: 'iakttagelser', en: 'findings' },
  meetingsWord: { sv: 'möten', en: 'meetings' },
  obstaclesWord: { sv: 'hinder', en: 'obstacles' },
  or: (first: string, last: string) => ({ sv: `${first} eller ${last}`, en: `${first} or ${last}` }),
});
