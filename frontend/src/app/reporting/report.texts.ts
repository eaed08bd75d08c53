import { bilingual } from '../core/language';

export const reportTexts = bilingual({
  heading: { sv: 'Lägesrapport', en: 'Status report' },
});
