import { bilingual } from '../core/language';

export const partTexts = bilingual({
  note: { sv: 'Not från samordningen', en: 'Note from the coordination' },
  noteBy: (name: string, at: string, version: number) => ({
    sv: `${name}, ${at}, om version ${version}`,
    en: `${name}, ${at}, on version ${version}`,
  }),
  obstacles: { sv: 'Hinder som är flaggade utifrån texten:', en: 'Obstacles flagged from the text:' },
});
