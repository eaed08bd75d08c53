import { bilingual } from '../core/language';

export const partBarTexts = bilingual({
  total: { sv: 'Tillsammans', en: 'In all' },
});
