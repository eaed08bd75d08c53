import { bilingual } from '../core/language';

export const planCrumbsTexts = bilingual({
  plans: { sv: 'Handlingsplaner', en: 'Action plans' },
  plan: { sv: 'Handlingsplanen', en: 'The plan' },
});
