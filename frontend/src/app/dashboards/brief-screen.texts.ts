import { bilingual } from '../core/language';

export const briefScreenTexts = bilingual({
  heading: { sv: 'Läget', en: 'The picture' },
  headingOf: (day: string) => ({ sv: `Läget den ${day}`, en: `The picture on ${day}` }),
  reading: { sv: 'Läser in läget …', en: 'Reading the picture …' },
  published: (day: string, by: string) => ({ sv: `Publicerad ${day} av ${by}.`, en: `Published ${day} by ${by}.` }),
  coordination: { sv: 'samordningen', en: 'the coordination' },
  preliminary: {
    sv: 'Siffrorna kan ändras tills omgången publiceras; staplarna är randiga.',
    en: 'The figures may change until the round is published; the bars are hatched.',
  },
  seal: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  compare: (round: string) => ({ sv: `Jämför med ${round}`, en: `Compare with ${round}` }),
  round: { sv: 'Om omgången', en: 'About the round' },
  rounds: { sv: 'Andra omgångar', en: 'Other rounds' },
  rows: { sv: 'Alla uppdrag i läget', en: 'All assignments in the picture' },
  links: { sv: 'Vidare från läget', en: 'Onward from the picture' },
  completeness: { sv: 'Hur fullständigt är underlaget?', en: 'How complete is the basis?' },
  counted: {
    sv: 'Räknat i lägesrapporter: varje organisations del av ett gemensamt uppdrag är en rapport.',
    en: 'Counted in status reports: each organisation’s part of a shared assignment is one report.',
  },
  declared: (total: number, declared: number) => ({
    sv: `Planen anger ${declared} uppdrag; ${total} finns med namn här.`,
    en: `The plan states ${declared} assignments; ${total} are named here.`,
  }),
  none: {
    sv: 'Planen har inget publicerat läge än. När samordningen har publicerat en omgång står läget här.',
    en: 'The plan has no published picture yet. When the coordination has published a round, its picture stands here.',
  },
  empty: { sv: 'Planen har inga uppdrag att visa läget för.', en: 'The plan has no assignments to show a picture of.' },
  plan: { sv: 'Till handlingsplanen', en: 'To the action plan' },
});
