import { bilingual } from '../core/language';

export const planListTexts = bilingual({
  heading: { sv: 'Handlingsplaner', en: 'Action plans' },
  empty: { sv: 'Här finns inga handlingsplaner än. En administratör lägger in dem.', en: 'There are no action plans here yet. An administrator adds them.' },
});
