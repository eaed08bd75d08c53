import { bilingual } from '../core/language';

export const mailLogTexts = bilingual({
  heading: { sv: 'Sändlogg', en: 'Send log' },
  lead: (total: number) => ({
    sv: total === 1 ? 'Ett mejl finns i loggen.' : `${total} mejl finns i loggen.`,
    en: total === 1 ? 'One mail is in the log.' : `${total} mails are in the log.`,
  }),
  leadFound: (total: number) => ({
    sv: total === 1 ? 'Ett mejl stämmer med sökningen.' : `${total} mejl stämmer med sökningen.`,
    en: total === 1 ? 'One mail matches the search.' : `${total} mails match the search.`,
  }),
  basis: {
    sv: 'Vem som har fått mejl om vad och när, det senaste först. Mejlens text visas inte.',
    en: 'Who has been mailed about what and when, the latest first. The text of the mail is not shown.',
  },
  crumb: { sv: 'Att veta', en: 'To know' },
  search: { sv: 'Sök i sändloggen', en: 'Search the send log' },
  person: { sv: 'Namn eller adress', en: 'Name or address' },
  subject: { sv: 'Ämne', en: 'Subject' },
  state: { sv: 'Läge', en: 'State' },
  all: { sv: 'Alla', en: 'All' },
  submit: { sv: 'Sök', en: 'Search' },
  clear: { sv: 'Visa hela loggen', en: 'Show the whole log' },
  empty: {
    sv: 'Inget har mejlats än. Det första mejlet skickas när en omgång öppnas eller en sista dag närmar sig.',
    en: 'Nothing has been mailed yet. The first mail is sent when a round opens or a last day draws near.',
  },
  emptySearch: { sv: 'Inget mejl stämmer med sökningen.', en: 'No mail matches the search.' },
  caption: { sv: 'Mejl', en: 'Mail' },
  queued: { sv: 'Skrivet', en: 'Written' },
  to: { sv: 'Till', en: 'To' },
  kind: { sv: 'Slag', en: 'Kind' },
  attempts: (count: number) => ({ sv: `${count} försök`, en: `${count} attempts` }),
  nextTry: (at: string) => ({ sv: `nästa ${at}`, en: `next ${at}` }),
});
