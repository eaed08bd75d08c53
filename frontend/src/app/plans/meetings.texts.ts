import { bilingual } from '../core/language';

export const meetingsTexts = bilingual({
  heading: { sv: 'Möten', en: 'Meetings' },
  empty: { sv: 'Planen har inga möten i de källor som har lästs.', en: 'The plan has no meetings in the sources that were read.' },
});
