import { bilingual } from '../../core/language';

/** The parts of a shared assignment. */
export const partsTexts = bilingual({
  heading: { sv: 'Delarna i uppdraget', en: 'The parts of the assignment' },
  headingOf: (title: string) => ({ sv: `Delarna i ${title}`, en: `The parts of ${title}` }),
  reading: { sv: 'Läser in delarna …', en: 'Reading the parts …' },
  reports: { sv: 'Lägesrapporter', en: 'Status reports' },
  basis: (received: number, expected: number, lead: string) => ({
    sv: `${received} av ${expected} delar har kommit in. ${lead} leder uppdraget och sätter samman dem.`,
    en: `${received} of ${expected} parts have come in. ${lead} leads the assignment and puts them together.`,
  }),
  notShared: { sv: 'Uppdraget är inte delat: det finns bara en rapport.', en: 'The assignment is not shared: there is only one report.' },
  whole: { sv: 'Rapporten för hela uppdraget', en: 'The report for the whole assignment' },
  where: { sv: 'Var delarna står', en: 'Where the parts stand' },
  whereAbout: {
    sv: 'En del syns här när den har lämnats in. Hur långt någon har kommit dessförinnan visas inte. Sidan läser in sig själv var 15:e sekund.',
    en: 'A part is seen here once it has been submitted. How far anyone has come before that is not shown. The page reads itself again every 15 seconds.',
  },
  map: { sv: 'Delarna, län för län', en: 'The parts, county by county' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  status: { sv: 'Rapporten', en: 'The report' },
  submitted: { sv: 'Inlämnad', en: 'Submitted' },
  workStatus: { sv: 'Läge', en: 'Status' },
  rating: { sv: 'Bedömning', en: 'Rating' },
  lead: { sv: 'leder, rapporterar för helheten', en: 'leads, reports for the whole' },
  late: { sv: 'efter sista dagen', en: 'after the last day' },
  money: { sv: 'Pengar', en: 'Money' },
  moneyAbout: {
    sv: 'Rapporten för hela uppdraget är den som räknas. Delarnas summor står bredvid för att kunna stämmas av, och läggs aldrig till.',
    en: 'The report for the whole assignment is the one that counts. The sums of the parts stand beside it to be checked against, and are never added.',
  },
  whose: { sv: 'Vad siffrorna gäller', en: 'What the figures are for' },
  used: { sv: 'Använt', en: 'Used' },
  forecast: { sv: 'Prognos', en: 'Forecast' },
  ofWhole: { sv: 'Hela uppdraget', en: 'The whole assignment' },
  ofParts: { sv: 'Delarna tillsammans', en: 'The parts together' },
  notSaid: { sv: 'inte angivet', en: 'not given' },
  words: { sv: 'Vad delarna skriver', en: 'What the parts write' },
  wordsAbout: {
    sv: 'Svaren i de inlämnade delarna, fråga för fråga: underlag när delarna sätts samman.',
    en: 'The answers of the submitted parts, question by question: the material when the parts are put together.',
  },
  question: { sv: 'Fråga', en: 'Question' },
  noWords: { sv: 'Ingen inlämnad del har skrivit något här än.', en: 'No submitted part has written anything here yet.' },
});
