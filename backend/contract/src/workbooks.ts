import type { EndpointTable } from './endpoint';
import { fileTypes } from './evidence';
import type { DraftChange } from './report-content';
import type { BilingualText, Language } from './text';

/** A workbook that is read back, in bytes as it comes and as it unpacks. */
export const workbookLimits = { fileBytes: 2 * 1024 * 1024, unpackedBytes: 30 * 1024 * 1024, parts: 500, seconds: 20, rows: 500 } as const;

/** Why a row of a workbook was passed by or could not be read. */
export const workbookReasons = {
  same: { sv: 'Samma som i utkastet.', en: 'The same as in the draft.' },
  empty: { sv: 'Cellen är tom. Det som står i utkastet får stå kvar.', en: 'The cell is empty. What stands in the draft is kept.' },
  'unknown-row': { sv: 'Raden hör inte till någon fråga i rapporten.', en: 'The row belongs to no question of the report.' },
  'other-report': {
    sv: 'Bladet hör till en annan rapport. Läs in det från den rapportens sida.',
    en: 'The sheet belongs to another report. Read it in from that report’s page.',
  },
  repeated: { sv: 'Frågan står på flera rader. Låt den stå på en.', en: 'The question stands on several rows. Keep one of them.' },
  formula: { sv: 'Cellen har en formel. Skriv värdet i stället.', en: 'The cell holds a formula. Write the value instead.' },
  'not-text': { sv: 'Cellen har inget som går att läsa som svar.', en: 'The cell holds nothing that can be read as an answer.' },
  'too-long': { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  'not-one-of': { sv: 'Svaret är inget av de ord som går att välja.', en: 'The answer is none of the words that can be chosen.' },
  'not-a-day': { sv: 'Skriv en dag som finns, på formen 2026-11-22.', en: 'Write a day that exists, in the form 2026-11-22.' },
  'not-a-number': { sv: 'Skriv ett tal med siffror.', en: 'Write a number in digits.' },
  'not-a-figure': {
    sv: 'Skriv ett tal, noll eller mer, med högst tre decimaler.',
    en: 'Write a number, zero or more, with at most three decimals.',
  },
  'no-figure': {
    sv: 'Siffran saknas. Skriv den också, så läses säkerhet och period med.',
    en: 'The figure is missing. Write it too, and its certainty and period are read with it.',
  },
  'wrong-period': {
    sv: 'Perioden slutar före den börjar. Rätta en av dagarna.',
    en: 'The period ends before it begins. Correct one of the days.',
  },
  'rest-of-figure': {
    sv: 'En annan rad om samma siffra gick inte att läsa. Rätta den, så läses hela siffran.',
    en: 'Another row of the same figure could not be read. Correct it, and the whole figure is read.',
  },
  'not-as-before': {
    sv: 'Svaret är inte detsamma som förra omgången, så det går inte att säga att inget har ändrats. Ta bort Ja eller skriv förra omgångens svar.',
    en: 'The answer is not the same as in the round before, so it cannot be said that nothing has changed. Take Yes away or write the earlier answer.',
  },
  'not-marked': {
    sv: 'Meningen hör till ett svar som inte har ändrats. Skriv Ja i cellen bredvid, eller ta bort meningen.',
    en: 'The sentence belongs to an answer that has not changed. Write Yes in the cell beside it, or take the sentence away.',
  },
  'not-money': { sv: 'Skriv ett belopp i tkr, noll eller mer.', en: 'Write an amount in SEK thousand, zero or more.' },
} as const satisfies Record<string, BilingualText>;
export type WorkbookReason = keyof typeof workbookReasons;

/** What became of one row. Rows and columns as the sheet counts them: from 1, and A, B, C. */
export interface WorkbookRow {
  sheet: string;
  row: number;
  column: string;
  /** The question, as the round words it; null for a row that belongs to none. */
  question: BilingualText | null;
  outcome: 'imported' | 'skipped' | 'failed';
  reason: WorkbookReason | null;
  /** What was read, shortened to a few words; empty when nothing was. */
  excerpt: string;
}

/** What a workbook would change. Nothing has been saved: the change goes through the ordinary saving of the draft. */
export interface WorkbookReading {
  rows: WorkbookRow[];
  change: DraftChange;
}

export interface WorkbookQuery {
  /** The language of questions and headings; Swedish when left out. */
  language?: Language;
}

export interface WorkbookEndpoints {
  downloadWorkbook: { params: { reportId: string }; query: WorkbookQuery; answer: null };
  downloadRoundWorkbook: { params: { roundId: string }; query: WorkbookQuery; answer: null };
  readWorkbook: { params: { reportId: string }; answer: WorkbookReading };
}

export const workbookEndpoints = {
  downloadWorkbook: {
    method: 'GET',
    path: '/reports/:reportId/workbook',
    file: [fileTypes.xlsx],
    summary: { sv: 'Rapporten som Excel', en: 'The report as Excel' },
  },
  downloadRoundWorkbook: {
    method: 'GET',
    path: '/rounds/:roundId/workbook',
    file: [fileTypes.xlsx],
    summary: { sv: 'Alla egna rapporter i omgången som Excel', en: 'All one’s own reports of the round as Excel' },
  },
  readWorkbook: {
    method: 'POST',
    path: '/reports/:reportId/workbook',
    upload: true,
    unrecorded: 'reads a workbook and saves nothing',
    summary: { sv: 'Läs in en Excelfil utan att spara', en: 'Read a workbook without saving' },
    problems: [
      'round-not-open',
      'report-not-open',
      'file-too-large',
      'file-empty',
      'file-content-differs',
      'file-too-packed',
      'file-active',
      'upload-interrupted',
      'workbook-unreadable',
    ],
  },
} as const satisfies EndpointTable<WorkbookEndpoints>;
