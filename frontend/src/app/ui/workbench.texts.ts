import { bilingual } from '../core/language';

export const workbenchTexts = bilingual({
  heading: { sv: 'Arbeta med svaren', en: 'Work with the answers' },
  reading: { sv: 'Läs svar', en: 'Read answers' },
  search: { sv: 'Sök', en: 'Search' },
  marks: { sv: 'Markeringar', en: 'Marks' },
  codes: { sv: 'Koder', en: 'Codes' },
});
