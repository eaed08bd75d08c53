import { bilingual } from '../core/language';

export const obstacleTexts = bilingual({
  heading: { sv: 'Hinder', en: 'Obstacle' },
});
