import { bilingual } from '../core/language';

export const partTexts = bilingual({
  note: { sv: 'Not från samordningen', en: 'Note from the coordination' },
  noteBy: (name: string, at: string, version: number) => ({ sv: `${name}, ${at}, om version ${version}`, en: `${name}, ${at}, on version ${version}` }),
  obstacle: { sv: 'Hinder som samordningen har flaggat här:', en: 'Obstacle flagged here by the coordination:' },
});
