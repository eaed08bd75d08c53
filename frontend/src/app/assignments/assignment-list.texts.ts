import { bilingual } from '../core/language';

export const assignmentListTexts = bilingual({
  heading: { sv: 'Uppdrag', en: 'Assignments' },
  empty: { sv: 'Planen har inga uppdrag som svarar mot urvalet.', en: 'The plan has no assignments that match the selection.' },
});
