import { bilingual } from '../core/language';

export const reviewTexts = bilingual({
  heading: { sv: 'Granskning', en: 'Review' },
});
