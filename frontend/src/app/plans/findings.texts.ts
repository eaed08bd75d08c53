import { bilingual } from '../core/language';

export const findingsTexts = bilingual({
  heading: { sv: 'Iakttagelser', en: 'Findings' },
  empty: { sv: 'Planen har inga iakttagelser i de källor som har lästs.', en: 'The plan has no findings in the sources that were read.' },
});
