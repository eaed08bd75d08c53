import { bilingual } from '../core/language';

export const homeReporterTexts = bilingual({
  dueHeading: { sv: 'Att rapportera', en: 'To report' },
  dueAbout: { sv: 'Den som ska in först står först.', en: 'What is due first stands first.' },
  dueEmpty: {
    sv: 'Inget att rapportera nu. När samordningen öppnar en rapporteringsomgång står era uppdrag här.',
    en: 'Nothing to report now. When the coordination opens a reporting round, your assignments stand here.',
  },
  lastDay: (day: string) => ({ sv: `Sista dag ${day}`, en: `Last day ${day}` }),
  daysLeft: (days: number) => ({
    sv: days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `${days} dagar kvar`,
    en: days === 0 ? 'today' : days === 1 ? 'tomorrow' : `${days} days left`,
  }),
  daysOver: (days: number) => ({
    sv: days === 1 ? 'en dag för sent' : `${days} dagar för sent`,
    en: days === 1 ? 'one day late' : `${days} days late`,
  }),
  notBegun: { sv: 'Inte påbörjad.', en: 'Not begun.' },
  missing: (sections: string) => ({ sv: `Kvar att fylla i: ${sections}.`, en: `Left to fill in: ${sections}.` }),
  complete: { sv: 'Allt är ifyllt. Läs igenom och skicka in.', en: 'Everything is filled in. Read it through and submit.' },
  returned: {
    sv: 'Återsänd med noter: läs dem, ändra och skicka in igen.',
    en: 'Returned with notes: read them, change and submit again.',
  },
  begin: { sv: 'Börja skriva', en: 'Begin writing' },
  goOn: { sv: 'Fortsätt skriva', en: 'Continue writing' },
  submit: { sv: 'Läs igenom och skicka in', en: 'Read through and submit' },
  correct: { sv: 'Rätta rapporten', en: 'Correct the report' },
  part: { sv: 'er del', en: 'your part' },
  waitingHeading: { sv: 'Inlämnat', en: 'Submitted' },
  waitingAbout: {
    sv: 'Väntar på samordningen. Ni behöver inte göra något nu.',
    en: 'Waiting for the coordination. You need not do anything now.',
  },
  waitingEmpty: {
    sv: 'Ingen rapport väntar på granskning. Det ni skickar in visas här.',
    en: 'No report is waiting for review. What you submit is shown here.',
  },
  submittedOn: (day: string) => ({ sv: `den ${day}`, en: `on ${day}` }),
  obstaclesHeading: { sv: 'Hinder där ni behöver göra något', en: 'Obstacles where you need to act' },
  obstaclesEmpty: { sv: 'Inget öppet hinder pekar ut er organisation.', en: 'No open obstacle names your organisation.' },
  organisations: (count: number) => ({
    sv: count === 1 ? 'en organisation berörs' : `${count} organisationer berörs`,
    en: count === 1 ? 'one organisation is affected' : `${count} organisations are affected`,
  }),
  since: (round: string) => ({ sv: `sedan ${round}`, en: `since ${round}` }),
});
