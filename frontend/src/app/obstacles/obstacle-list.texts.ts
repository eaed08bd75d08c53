import { bilingual } from '../core/language';

export const obstacleListTexts = bilingual({
  heading: { sv: 'Hinder', en: 'Obstacles' },
  empty: { sv: 'Inga hinder är flaggade i planen.', en: 'No obstacles are flagged in the plan.' },
});
