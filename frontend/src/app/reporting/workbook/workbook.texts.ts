import { bilingual } from '../../core/language';

/** Writing a report in Excel. */
export const workbookTexts = bilingual({
  summary: { sv: 'Skriv i Excel i stället', en: 'Write in Excel instead' },
  how: {
    sv: 'Hämta rapporten som Excel, skriv i de gula cellerna och läs in filen här. Inget ändras förrän du har sett vad som lästes.',
    en: 'Download the report as Excel, write in the yellow cells and read the file in here. Nothing changes until you have seen what was read.',
  },
  download: { sv: 'Hämta rapporten som Excel', en: 'Download the report as Excel' },
  downloadAll: { sv: 'Hämta alla våra rapporter i omgången', en: 'Download all our reports of the round' },
  choose: { sv: 'Läs in Excel', en: 'Read in Excel' },
  reading: (name: string) => ({ sv: `Läser ${name} …`, en: `Reading ${name} …` }),
  readHeading: (name: string) => ({ sv: `Läst ur ${name}`, en: `Read from ${name}` }),
  counted: (imported: number, skipped: number, failed: number) => ({
    sv: `${imported} ${imported === 1 ? 'svar är nytt' : 'svar är nya'}, ${failed} gick inte att läsa och ${skipped} förs inte in. Inget har sparats än.`,
    en: `${imported} ${imported === 1 ? 'answer is new' : 'answers are new'}, ${failed} could not be read and ${skipped} are passed by. Nothing has been saved yet.`,
  }),
  caption: { sv: 'Vad som lästes, rad för rad', en: 'What was read, row by row' },
  place: { sv: 'Cell', en: 'Cell' },
  question: { sv: 'Fråga', en: 'Question' },
  outcome: { sv: 'Vad som händer', en: 'What happens' },
  excerpt: { sv: 'Läst text', en: 'Text read' },
  noQuestion: { sv: 'Ingen fråga i rapporten', en: 'No question of the report' },
  imported: { sv: 'Förs in', en: 'Put in' },
  skipped: { sv: 'Förs inte in', en: 'Passed by' },
  failed: { sv: 'Gick inte att läsa', en: 'Could not be read' },
  apply: (count: number) => ({ sv: `För in ${count} svar i rapporten`, en: `Put ${count} answers into the report` }),
  nothing: { sv: 'Filen ändrar ingenting i rapporten.', en: 'The file changes nothing in the report.' },
  passedBy: (count: number) => ({
    sv: count === 1 ? 'En rad förs inte in' : `${count} rader förs inte in`,
    en: count === 1 ? 'One row is passed by' : `${count} rows are passed by`,
  }),
  discard: { sv: 'Kasta läsningen', en: 'Discard the reading' },
  applied: (count: number) => ({
    sv: `${count} svar är införda i fälten och sparas.`,
    en: `${count} answers have been put into the fields and are being saved.`,
  }),
});
