import { bilingual } from '../core/language';

export const indicatorsTexts = bilingual({
  heading: { sv: 'Indikatorer', en: 'Indicators' },
  empty: { sv: 'Planen har inga indikatorvärden i de källor som har lästs.', en: 'The plan has no indicator values in the sources that were read.' },
});
