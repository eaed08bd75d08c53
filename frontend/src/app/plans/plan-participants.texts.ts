import { bilingual } from '../core/language';

export const planParticipantsTexts = bilingual({
  heading: { sv: 'Vilka som deltar', en: 'Who takes part' },
  steering: (count: number) => ({ sv: `Styrgrupp, ${count}`, en: `Steering group, ${count}` }),
  others: (count: number) => ({ sv: `Andra deltagare, ${count}`, en: `Other participants, ${count}` }),
});
