import { bilingual } from '../core/language';

export const receiptPageTexts = bilingual({
  heading: { sv: 'Kvittens', en: 'Receipt' },
});
