import { bilingual } from '../core/language';

export const obstacleFieldsTexts = bilingual({
  title: { sv: 'Rubrik', en: 'Title' },
  titleHelp: {
    sv: 'Vad som står i vägen, så att andra myndigheter känner igen det.',
    en: 'What is in the way, so that other agencies recognise it.',
  },
  titleEn: { sv: 'Rubrik på engelska', en: 'Title in English' },
  kind: { sv: 'Slag', en: 'Kind' },
  hinders: { sv: 'Vad det hindrar', en: 'What it hinders' },
  severity: { sv: 'Hur allvarligt det är', en: 'How serious it is' },
  whoActs: { sv: 'Vem som måste agera', en: 'Who must act' },
  government: { sv: 'Regeringen måste besluta', en: 'The government must decide' },
  areas: { sv: 'Insatsområden', en: 'Intervention areas' },
});
