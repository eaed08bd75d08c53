import { bilingual } from '../core/language';

export const auditLogTexts = bilingual({
  heading: { sv: 'Händelselogg', en: 'Audit log' },
  lead: (total: number) => ({
    sv: total === 1 ? 'En händelse är loggad som du får läsa.' : `${total} händelser är loggade som du får läsa.`,
    en: total === 1 ? 'One event is logged that you may read.' : `${total} events are logged that you may read.`,
  }),
  leadOf: (total: number, name: string) => ({
    sv: total === 1 ? `En händelse är loggad för ${name}.` : `${total} händelser är loggade för ${name}.`,
    en: total === 1 ? `One event is logged for ${name}.` : `${total} events are logged for ${name}.`,
  }),
  basis: {
    sv: 'Vem som gjorde vad och när, det senaste först. Att någon skriver i ett utkast loggas inte.',
    en: 'Who did what and when, the latest first. That somebody writes in a draft is not logged.',
  },
  all: { sv: 'Alla', en: 'All' },
  clear: { sv: 'Visa alla händelser', en: 'Show all events' },
  empty: { sv: 'Loggen är tom: inget har ändrats än.', en: 'The log is empty: nothing has been changed yet.' },
  emptyOwn: { sv: 'Inget är loggat i din organisations namn än.', en: 'Nothing has been logged in the name of your organisation yet.' },
  emptyOf: {
    sv: 'Inget är loggat för den organisationen som du får läsa.',
    en: 'Nothing is logged for that organisation that you may read.',
  },
  caption: { sv: 'Händelser', en: 'Events' },
  at: { sv: 'När', en: 'When' },
  actor: { sv: 'Vem', en: 'Who' },
  themselves: { sv: 'Personen själv', en: 'The person themselves' },
  stranger: { sv: 'Någon som inte är inloggad', en: 'Somebody who is not signed in' },
  nobody: { sv: 'Systemet', en: 'The system' },
  what: { sv: 'Vad', en: 'What' },
  open: (what: string) => ({ sv: `Öppna ${what}`, en: `Open ${what}` }),
  reason: (reason: string) => ({ sv: `Skäl: ${reason}`, en: `Reason: ${reason}` }),
  role: (role: string) => ({ sv: `Roll: ${role}`, en: `Role: ${role}` }),
  rating: (rating: string) => ({ sv: `Bedömning: ${rating}`, en: `Rating: ${rating}` }),
  organisation: { sv: 'Organisation', en: 'Organisation' },
  house: { sv: 'Installationen', en: 'The installation' },
  hash: { sv: 'Post och kontrollsumma', en: 'Entry and checksum' },
  seq: (seq: string) => ({ sv: `nr ${seq}`, en: `no. ${seq}` }),
  details: (seq: string) => ({ sv: `Hela posten, nr ${seq}`, en: `The whole entry, no. ${seq}` }),
  whole: { sv: 'Hela posten', en: 'The whole entry' },
  entryHash: { sv: 'Postens kontrollsumma', en: 'Checksum of the entry' },
  contentHash: { sv: 'Innehållets SHA-256', en: 'SHA-256 of the content' },
  object: { sv: 'Gäller', en: 'Concerns' },
  request: { sv: 'Begäran', en: 'Request' },

  chainHeading: { sv: 'Så hålls loggen hel', en: 'How the log is kept whole' },
  chain: {
    sv: 'Loggen går bara att fylla på: databasen vägrar att ändra eller ta bort en post. Varje organisation har sin egen kedja, och installationen har en för det som inte hör till någon.',
    en: 'The log can only be added to: the database refuses to change or remove an entry. Each organisation has a chain of its own, and the installation has one for what belongs to none.',
  },
  chainHow: {
    sv: 'Varje post får ett nummer i sin kedja och en kontrollsumma som räknas på postens innehåll, på summan i posten före och med en nyckel som bara installationen har (HMAC-SHA-256). Ändras en gammal post stämmer inte dess egen summa, och tas en bort stämmer inte nästa.',
    en: 'Each entry has a number in its chain and a checksum over its content and the checksum of the entry before, made with a key that only the installation has (HMAC-SHA-256). If an old entry is changed its own checksum no longer holds, and if one is removed the next one does not.',
  },
});
