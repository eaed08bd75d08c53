import { bilingual } from '../core/language';

export const assignmentTexts = bilingual({
  heading: { sv: 'Uppdrag', en: 'Assignment' },
});
