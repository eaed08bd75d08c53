import { bilingual } from '../core/language';

export const homeTexts = bilingual({
  heading: { sv: 'Att göra', en: 'To do' },
});
