import { bilingual } from '../core/language';

export const organisationTexts = bilingual({
  heading: { sv: 'Organisation', en: 'Organisation' },
});
