import { bilingual } from '../core/language';

export const peopleTexts = bilingual({
  heading: { sv: 'Personer', en: 'People' },
  empty: { sv: 'Här finns inga personer än.', en: 'There are no people here yet.' },
});
