import { bilingual } from '../../core/language';

export const reviewTexts = bilingual({
  heading: { sv: 'Granskning', en: 'Review' },
  obstacles: { sv: 'Hinder', en: 'Obstacles' },
  reading: { sv: 'Läser in rapporten …', en: 'Reading the report …' },
  notSubmitted: {
    sv: 'Rapporten är inte inlämnad än. Den kan granskas när myndigheten har skickat in den.',
    en: 'The report has not been submitted yet. It can be reviewed once the agency has sent it.',
  },
});
