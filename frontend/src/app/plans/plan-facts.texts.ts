import { bilingual } from '../core/language';

export const planFactsTexts = bilingual({
  heading: { sv: 'Det här säger källorna', en: 'What the sources say' },
  fact: (nr: number) => ({ sv: `uppgift ${nr}`, en: `statement ${nr}` }),
  followOn: { sv: 'Det här följde efter planen', en: 'What followed after the plan' },
  followOnAbout: { sv: 'Räknas inte bland planens egna uppdrag.', en: 'Not counted among the plan’s own assignments.' },
});
