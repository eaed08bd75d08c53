import { bilingual } from '../core/language';

export const figurePanelTexts = bilingual({
  heading: { sv: 'Siffror', en: 'Figures' },
  about: {
    sv: 'Siffror som uppdragets rapporter ger, ur publicerade omgångar. Serier som räknas på olika sätt läggs aldrig ihop.',
    en: 'Figures that the assignment’s reports give, from published rounds. Series that are counted in different ways are never added.',
  },
  empty: { sv: 'Inga siffror efterfrågas i uppdragets rapporter.', en: 'No figures are asked for in the assignment’s reports.' },
  noValues: { sv: 'Ingen publicerad omgång har någon siffra än.', en: 'No published round has a figure yet.' },
  cumulative: { sv: 'räknas sedan uppdraget började', en: 'counted since the assignment began' },
  each: { sv: 'räknas för sig i varje period', en: 'counted by itself for each period' },
  ended: { sv: 'efterfrågas inte längre', en: 'no longer asked for' },
  round: { sv: 'Omgång', en: 'Round' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  figure: { sv: 'Siffra', en: 'Figure' },
  period: { sv: 'Period', en: 'Period' },
  add: { sv: 'Lägg till en siffra', en: 'Add a figure' },
  end: { sv: 'Sluta fråga', en: 'Stop asking' },
  ask: { sv: 'Fråga igen', en: 'Ask again' },
  nowEnded: (name: string) => ({ sv: `${name} efterfrågas inte längre.`, en: `${name} is no longer asked for.` }),
  nowAsked: (name: string) => ({ sv: `${name} efterfrågas igen.`, en: `${name} is asked for again.` }),
});
