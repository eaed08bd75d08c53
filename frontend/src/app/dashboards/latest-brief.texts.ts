import { bilingual } from '../core/language';

export const latestBriefTexts = bilingual({
  heading: { sv: 'Läget', en: 'The picture' },
});
