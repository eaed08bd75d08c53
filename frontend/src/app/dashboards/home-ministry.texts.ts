import { bilingual } from '../core/language';

export const homeMinistryTexts = bilingual({
  none: {
    sv: 'Inget läge är publicerat än. När samordningen publicerar en omgång står dess läge här.',
    en: 'No picture has been published yet. When the coordination publishes a round, its picture stands here.',
  },
  read: { sv: 'Läs hela läget', en: 'Read the whole picture' },
  readOf: (plan: string) => ({ sv: `Läs hela läget: ${plan}`, en: `Read the whole picture: ${plan}` }),
  obstacles: { sv: 'Hinder', en: 'Obstacles' },
  assignments: { sv: 'Uppdrag', en: 'Assignments' },
});
