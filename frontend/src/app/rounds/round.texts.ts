import { bilingual } from '../core/language';

export const roundTexts = bilingual({
  heading: { sv: 'Rapporteringsomgång', en: 'Reporting round' },
});
