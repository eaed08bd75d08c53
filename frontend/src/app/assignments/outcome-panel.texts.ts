import { bilingual } from '../core/language';

export const outcomePanelTexts = bilingual({
  heading: { sv: 'Så gick det', en: 'How it went' },
  about: { sv: 'Vad källorna säger vid uppföljningen, och inget mer.', en: 'What the sources say at the follow-up, and nothing more.' },
  empty: { sv: 'Källorna säger inte hur det gick.', en: 'The sources do not say how it went.' },
  fact: (status: string) => ({ sv: `utfallet ${status}`, en: `the outcome ${status}` }),
});
