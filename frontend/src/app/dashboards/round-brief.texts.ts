import { bilingual } from '../core/language';

export const roundBriefTexts = bilingual({
  heading: { sv: 'Läget i omgången', en: 'The picture of the round' },
});
