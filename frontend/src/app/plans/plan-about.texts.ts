import { bilingual } from '../core/language';

export const planAboutTexts = bilingual({
  heading: { sv: 'Om planen', en: 'About the plan' },
  history: {
    sv: 'Planen finns här som underlag. Den går att läsa, men ingen rapporterar på den i Lägesbild.',
    en: 'The plan is here as a reference. It can be read, but nobody reports on it in Lägesbild.',
  },
  document: { sv: 'Dokument', en: 'Document' },
  dnr: { sv: 'Diarienummer', en: 'Registration number' },
  decided: { sv: 'Beslutad', en: 'Decided' },
  period: { sv: 'Period', en: 'Period' },
  owner: { sv: 'Ägare', en: 'Owner' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  unknown: { sv: 'framgår inte av källorna', en: 'not given in the sources' },
  noEnd: { sv: 'slutet framgår inte av källorna', en: 'the sources do not give the end' },
  fact: { sv: 'uppgifterna om planen', en: 'the facts about the plan' },
});
