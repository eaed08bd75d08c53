import { problem, type ProblemWords } from './problem-words';

/** What can be said of files that come in: evidence and workbooks. */
export const fileProblems = {
  'upload-interrupted': problem(
    400,
    'Uppladdningen avbröts',
    'The upload was interrupted',
    'Hela filen kom inte fram. Inget har sparats; försök igen.',
    'The whole file did not arrive. Nothing was saved; try again.',
  ),
  'too-much-evidence': problem(
    409,
    'Rapporten har redan så många underlag den får ha',
    'The report already has as much evidence as it may have',
    'Högst 20 filer och länkar tas emot till en rapport. Ta bort något som inte behövs, eller samla flera filer i en.',
    'At most 20 files and links are taken with a report. Remove what is not needed, or gather several files in one.',
  ),
  'evidence-changed': problem(
    409,
    'Underlaget har ändrats sedan du såg det',
    'The evidence has changed since you saw it',
    'En kollega har lagt till eller tagit bort underlag. Ladda om sidan, se efter och skicka in igen.',
    'A colleague has added or removed evidence. Reload the page, look it over and submit again.',
  ),
  'file-too-large': problem(
    413,
    'Filen är för stor',
    'The file is too large',
    'Underlag får vara högst 10 MB och en ifylld Excelmall högst 2 MB. Dela upp filen, minska bilderna i den eller länka till den.',
    'Evidence may be at most 10 MB and a filled-in workbook at most 2 MB. Divide the file, shrink its pictures or link to it.',
  ),
  'file-type-not-allowed': problem(
    415,
    'Filtypen tas inte emot',
    'The type of file is not taken',
    'Skicka pdf, docx, xlsx, odt, ods, csv, txt, png eller jpg. Spara annat som pdf.',
    'Send pdf, docx, xlsx, odt, ods, csv, txt, png or jpg. Save anything else as a PDF.',
  ),
  'file-empty': problem(
    422,
    'Filen är tom',
    'The file is empty',
    'Filen innehåller ingenting. Kontrollera att rätt fil är vald och att den är sparad.',
    'The file holds nothing. Check that the right file is chosen and that it has been saved.',
  ),
  'file-content-differs': problem(
    422,
    'Filen är inte det som namnet säger',
    'The file is not what its name says',
    'Innehållet stämmer inte med filändelsen, eller så är filen skadad eller lösenordsskyddad. Öppna den i sitt program, spara om den och försök igen.',
    'The content does not match the file’s extension, or the file is damaged or protected by a password. Open it in its program, save it again and retry.',
  ),
  'file-too-packed': problem(
    422,
    'Filen rymmer mer än den får',
    'The file holds more than it may',
    'Uppackad är filen för stor eller har för många delar. Dela upp den, minska bilderna eller spara den som pdf.',
    'Unpacked, the file is too large or has too many parts. Divide it, shrink its pictures or save it as a PDF.',
  ),
  'file-active': problem(
    422,
    'Filen innehåller makron eller inbäddade filer',
    'The file holds macros or embedded files',
    'Ta bort makron och inbäddade objekt, eller spara dokumentet som pdf, och försök igen.',
    'Remove macros and embedded objects, or save the document as a PDF, and try again.',
  ),
  'workbook-unreadable': problem(
    422,
    'Excelfilen går inte att läsa in',
    'The workbook cannot be read',
    'Hämta en ny mall från rapportens sida, skriv svaren i den och spara den som xlsx.',
    'Download a new template from the report’s page, write the answers in it and save it as xlsx.',
  ),
  'file-damaged': problem(
    500,
    'Filen i lagret är skadad eller saknas',
    'The stored file is damaged or missing',
    'Filen lämnas inte ut eftersom den inte är den som förvarades. Be administratören återställa den från säkerhetskopian.',
    'The file is not given out because it is not the one that was stored. Ask the administrator to restore it from the backup.',
  ),
} as const satisfies Record<string, ProblemWords>;
