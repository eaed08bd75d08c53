import { bilingual } from '../core/language';

export const roundDaysTexts = bilingual({
  heading: { sv: 'Omgångens dagar', en: 'The days of the round' },
  about: (period: string) => ({ sv: `Omgången gäller ${period}.`, en: `The round covers ${period}.` }),
  opens: { sv: 'Öppnar', en: 'Opens' },
  opened: { sv: 'Öppnades', en: 'Opened' },
  due: { sv: 'Sista dag', en: 'Last day' },
  dueHelp: { sv: 'sista dagen att rapportera i tid', en: 'the last day to report on time' },
  closes: { sv: 'Stänger', en: 'Closes' },
  closed: { sv: 'Stängdes', en: 'Closed' },
  closesHelp: { sv: 'därefter tas inga rapporter emot', en: 'after that no reports are taken' },
  published: { sv: 'Publicerades', en: 'Published' },
  publishes: { sv: 'Publiceras', en: 'Is published' },
  notYet: { sv: 'inte än', en: 'not yet' },
  afterClosing: { sv: 'när granskningen är klar', en: 'when the review is finished' },
  inDays: (days: number) => ({
    sv: days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${days} dagar`,
    en: days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`,
  }),
  overDays: (days: number) => ({
    sv: days === 1 ? 'passerade i går' : `passerade för ${days} dagar sedan`,
    en: days === 1 ? 'passed yesterday' : `passed ${days} days ago`,
  }),
});
