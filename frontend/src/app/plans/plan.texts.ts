import { bilingual } from '../core/language';

export const planTexts = bilingual({
  heading: { sv: 'Handlingsplan', en: 'Action plan' },
});
