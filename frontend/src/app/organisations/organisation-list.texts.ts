import { bilingual } from '../core/language';

export const organisationListTexts = bilingual({
  heading: { sv: 'Organisationer', en: 'Organisations' },
  empty: { sv: 'Inga organisationer svarar mot urvalet.', en: 'No organisations match the selection.' },
});
