import type { ReportingStatus } from '@lagesbild/contract';
import { bilingual } from '../core/language';

export const reportListTexts = bilingual({
  own: { sv: 'Våra lägesrapporter', en: 'Our status reports' },
  substitutes: { sv: 'Ersättare för attestanten', en: 'Substitutes for the attester' },
  handover: { sv: 'Lämna över till en kollega', en: 'Hand over to a colleague' },
  queue: { sv: 'Granskningskön, äldst först och med filter', en: 'The review queue, oldest first and with filters' },
  all: { sv: 'Granska lägesrapporter', en: 'Review status reports' },
  reading: { sv: 'Läser in rapporterna …', en: 'Reading the reports …' },
  empty: {
    sv: 'Det finns inga rapporter för dig här. De kommer när en omgång öppnas.',
    en: 'There are no reports for you here. They come when a round opens.',
  },
  emptyFilter: { sv: 'Inga rapporter stämmer med det du har valt.', en: 'No reports match what you have chosen.' },
  clear: { sv: 'Visa alla rapporter', en: 'Show all reports' },
  filters: { sv: 'Välj rapporter', en: 'Choose reports' },
  round: { sv: 'Omgång', en: 'Round' },
  allRounds: { sv: 'Alla omgångar', en: 'All rounds' },
  status: { sv: 'Läge', en: 'Status' },
  allStatuses: { sv: 'Alla lägen', en: 'All statuses' },
  caption: { sv: 'Lägesrapporter', en: 'Status reports' },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  lastDay: (day: string) => ({ sv: `Sista dag ${day}`, en: `Last day ${day}` }),
  answer: { sv: 'Inlämnat svar', en: 'Submitted answer' },
  nextStep: { sv: 'Nästa steg', en: 'Next step' },
  part: { sv: 'del av ett gemensamt uppdrag', en: 'part of a shared assignment' },
  discuss: { sv: 'Vill ta upp något', en: 'Wants to take something up' },
  notSubmitted: { sv: 'Inte inlämnat', en: 'Not submitted' },
  drafts: (count: number) => ({
    sv: count === 1 ? '1 är ett utkast' : `${count} är utkast`,
    en: count === 1 ? '1 is a draft' : `${count} are drafts`,
  }),
  returned: (count: number) => ({
    sv: count === 1 ? '1 är återsänd till er' : `${count} är återsända till er`,
    en: count === 1 ? '1 has been returned to you' : `${count} have been returned to you`,
  }),
  submitted: (count: number) => ({
    sv: count === 1 ? '1 väntar på granskning' : `${count} väntar på granskning`,
    en: count === 1 ? '1 waits for review' : `${count} wait for review`,
  }),
  inReview: (count: number) => ({
    sv: count === 1 ? '1 granskas' : `${count} granskas`,
    en: count === 1 ? '1 is in review' : `${count} are in review`,
  }),
  nothingAsked: { sv: 'Inget väntar på er just nu.', en: 'Nothing waits for you right now.' },
  nothingToReview: { sv: 'Inga rapporter väntar på granskning.', en: 'No reports wait for review.' },
  and: { sv: 'och', en: 'and' },
});

/** What the reader does with a report that stands there: the writer first, then the coordination. */
export const nextSteps: Record<ReportingStatus, { write: { sv: string; en: string }; review: { sv: string; en: string } }> = {
  draft: { write: { sv: 'Skriv klart', en: 'Finish writing' }, review: { sv: 'Vänta på rapporten', en: 'Wait for the report' } },
  'not-due': { write: { sv: 'Vänta', en: 'Wait' }, review: { sv: 'Vänta på rapporten', en: 'Wait for the report' } },
  submitted: { write: { sv: 'Vänta på granskning', en: 'Wait for the review' }, review: { sv: 'Granska', en: 'Review' } },
  'in-review': { write: { sv: 'Vänta på besked', en: 'Wait for an answer' }, review: { sv: 'Granska klart', en: 'Finish the review' } },
  returned: {
    write: { sv: 'Ändra och skicka in igen', en: 'Change and submit again' },
    review: { sv: 'Vänta på ny version', en: 'Wait for a new version' },
  },
  approved: { write: { sv: 'Inget', en: 'Nothing' }, review: { sv: 'Inget', en: 'Nothing' } },
  missing: {
    write: { sv: 'Kontakta samordningen', en: 'Contact the coordination' },
    review: { sv: 'Påminn eller stäng omgången', en: 'Remind, or close the round' },
  },
};
