import { bilingual } from '../core/language';

export const briefRowsTexts = bilingual({
  all: { sv: 'Alla uppdrag i läget', en: 'All assignments in the picture' },
  area: (nr: number) => ({ sv: `insatsområde ${nr}`, en: `intervention area ${nr}` }),
  areaNamed: (nr: number, name: string) => ({ sv: `Insatsområde ${nr}, ${name}`, en: `Intervention area ${nr}, ${name}` }),
  rating: (word: string) => ({ sv: `Myndighetens bedömning: ${word}`, en: `The agency’s rating: ${word}` }),
  assessed: (word: string) => ({ sv: `Samordningens bedömning: ${word}`, en: `The coordination’s rating: ${word}` }),
  different: { sv: 'Samordningen bedömer annorlunda än myndigheten', en: 'The coordination rates differently from the agency' },
  alike: { sv: 'Samma bedömning, eller inte bedömt av samordningen', en: 'Rated alike, or not rated by the coordination' },
  silentOn: (name: string) => ({ sv: `Rapporten säger inget om ${name}`, en: `The report says nothing on ${name}` }),
  answersOn: (name: string) => ({ sv: `Rapporten säger något om ${name}`, en: `The report says something on ${name}` }),
  inArea: (what: string, area: string) => ({ sv: `${what}, ${area}`, en: `${what}, ${area}` }),
  count: (count: number, total: number) => ({
    sv: `${count} av ${total} uppdrag.`,
    en: `${count} of ${total} assignments.`,
  }),
  back: { sv: 'Tillbaka till läget', en: 'Back to the picture' },
  showAll: { sv: 'Visa alla uppdrag', en: 'Show all assignments' },
  empty: {
    sv: 'Inget uppdrag i läget svarar mot urvalet. Adressen kan vara gjord för en annan omgång.',
    en: 'No assignment in the picture matches the selection. The address may have been made for another round.',
  },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  status: { sv: 'Läge', en: 'Status' },
  agency: { sv: 'Myndigheten', en: 'The agency' },
  coordination: { sv: 'Samordningen', en: 'The coordination' },
  expectedDone: (day: string) => ({ sv: `Beräknas klart ${day}`, en: `Expected to be done ${day}` }),
  used: { sv: 'Förbrukat, tkr', en: 'Used, SEK thousand' },
  usedOf: (used: string, allocated: string) => ({ sv: `${used} av ${allocated}`, en: `${used} of ${allocated}` }),
  late: { sv: 'Rapporten kom efter sista dagen', en: 'The report came after the last day' },
});
