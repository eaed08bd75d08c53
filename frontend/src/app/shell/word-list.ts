import type { BilingualText } from '@lagesbild/contract';

/** One idea of the product, with its word in both languages. */
export interface ListedWord {
  sv: string;
  en: string;
  means: BilingualText;
}

const word = (sv: string, en: string, means: BilingualText): ListedWord => ({ sv, en, means });

export const wordList: readonly ListedWord[] = [
  word('handlingsplan', 'action plan', {
    sv: 'dokument med period, ägare, uppföljare och pengar, som följs upp här',
    en: 'a document with a period, an owner, a follow-up body and money, followed up here',
  }),
  word('insatsområde', 'intervention area', { sv: 'numrerad del av en handlingsplan', en: 'a numbered part of an action plan' }),
  word('uppdrag', 'assignment', {
    sv: 'det som en eller flera organisationer har fått i uppgift genom ett beslut',
    en: 'what one or more organisations were told to do, by a decision',
  }),
  word('beslut', 'decision', {
    sv: 'regeringsuppdrag, regleringsbrev, instruktion, bidrag eller ändring',
    en: 'a government assignment, appropriation directions, instruction, grant or amendment',
  }),
  word('redovisning', 'deliverable', {
    sv: 'delredovisning, slutredovisning eller ekonomisk redovisning, med egen dag',
    en: 'an interim, final or financial account, with a day of its own',
  }),
  word('organisation', 'organisation', {
    sv: 'myndighet, länsstyrelse eller annan som har en roll i ett uppdrag',
    en: 'an agency, county administrative board or other with a role in an assignment',
  }),
  word('rapporteringsomgång', 'reporting round', {
    sv: 'en insamling för en plan: öppnar, har en sista dag och stänger',
    en: 'one collection for one plan: it opens, has a last day and closes',
  }),
  word('sista dag', 'last day', { sv: 'den sista dagen att lämna i tid', en: 'the last day to be on time' }),
  word('lägesrapport', 'status report', {
    sv: 'en organisations svar om ett uppdrag i en omgång',
    en: 'one organisation’s answer on one assignment in one round',
  }),
  word('version', 'version', {
    sv: 'en inlämnad lägesrapport, som inte kan ändras',
    en: 'a submitted status report, which cannot be changed',
  }),
  word('granskning', 'review', {
    sv: 'samordningens noter till en rapport, som sedan återsänds eller godkänns',
    en: 'the coordination’s notes on a report, which is then returned or approved',
  }),
  word('samordningens bedömning', 'coordination’s assessment', {
    sv: 'samordningens egen bedömning av ett uppdrag, med skäl',
    en: 'the coordination’s own rating of an assignment, with its reason',
  }),
  word('hinder', 'obstacle', {
    sv: 'något som står i vägen, följt över myndigheter och omgångar',
    en: 'something in the way, followed across agencies and rounds',
  }),
  word('dialogmöte', 'dialogue meeting', {
    sv: 'möte med tema, inbjudna och dagordning',
    en: 'a meeting with a theme, invited and an agenda',
  }),
  word('iakttagelse', 'finding', {
    sv: 'något som en uppföljning har sett: positivt, negativt, förslag eller hinder',
    en: 'something that a follow-up has seen: positive, negative, a proposal or an obstacle',
  }),
  word('indikator', 'indicator', {
    sv: 'en serie värden med enhet, period och hur exakta de är',
    en: 'a series of values with unit, period and how exact they are',
  }),
  word('perspektiv', 'perspective', {
    sv: 'det som varje rapport ska säga något om, till exempel barnets rätt',
    en: 'what every report is to say something about, for example the rights of the child',
  }),
  word('fryst bild', 'snapshot', {
    sv: 'det som gällde när en omgång publicerades; den ändras aldrig',
    en: 'what was true when a round was published; it never changes',
  }),
  word('kvittens', 'receipt', { sv: 'bevis på vad som lämnades in, av vem och när', en: 'proof of what was submitted, by whom and when' }),
];
