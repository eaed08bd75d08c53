import { bilingual } from '../core/language';

export const markListTexts = bilingual({
  heading: { sv: 'Markeringar', en: 'Marks' },
  headingOf: (kind: string, title: string) => ({ sv: `${kind}: ${title}`, en: `${kind}: ${title}` }),
  lead: (count: number) => ({
    sv: count === 1 ? 'Ett ställe är markerat.' : `${count} ställen är markerade.`,
    en: count === 1 ? 'One passage is marked.' : `${count} passages are marked.`,
  }),
  basis: {
    sv: 'Varje markering pekar på en inlämnad version som aldrig ändras. Markeringar ser bara samordningen.',
    en: 'Each mark points at a submitted version that never changes. Only the coordination sees marks.',
  },
  filters: { sv: 'Urval', en: 'Selection' },
  kind: { sv: 'Kopplade till', en: 'Tied to' },
  anyKind: { sv: 'Allt', en: 'Anything' },
  target: { sv: 'Vilket', en: 'Which' },
  anyTarget: { sv: 'Alla', en: 'All' },
  marksShown: { sv: 'Markeringar', en: 'Marks' },
  all: { sv: 'Allas', en: 'Everybody’s' },
  mine: { sv: 'Mina', en: 'Mine' },
  colleagues: { sv: 'Kollegornas', en: 'Colleagues’' },
  page: { sv: 'Till hindrets sida', en: 'To the page of the obstacle' },
  codes: { sv: 'Till koderna', en: 'To the codes' },
  reading: { sv: 'Läser in markeringarna …', en: 'Reading the marks …' },
  empty: {
    sv: 'Inget ställe är markerat än. Öppna Läs svar, välj ord i ett svar och koppla dem till ett hinder, en kod, ett perspektiv eller en iakttagelse.',
    en: 'No passage is marked yet. Open Read answers, select words in an answer and tie them to an obstacle, a code, a perspective or a finding.',
  },
  emptyFiltered: { sv: 'Inget markerat ställe passar urvalet.', en: 'No marked passage fits the selection.' },
  showAll: { sv: 'Visa alla markeringar', en: 'Show all marks' },
  readAnswers: { sv: 'Läs svar', en: 'Read answers' },
  inContext: { sv: 'Läs i sitt sammanhang', en: 'Read in context' },
  version: (nr: number) => ({ sv: `version ${nr}`, en: `version ${nr}` }),
  followed: { sv: 'en senare version finns', en: 'there is a later version' },
  you: { sv: 'Du', en: 'You' },
  tiedTo: { sv: 'Kopplat till', en: 'Tied to' },
});
