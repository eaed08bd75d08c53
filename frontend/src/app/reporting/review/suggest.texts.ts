import { bilingual } from '../../core/language';

export const suggestTexts = bilingual({
  heading: { sv: 'Föreslagna formuleringar', en: 'Suggested wordings' },
  about: {
    sv: 'För språket, inte för sakinnehållet. Myndigheten väljer själv när rapporten är återsänd.',
    en: 'For the language, not for the substance. The agency chooses when the report has been returned.',
  },
  none: {
    sv: 'Inga förslag. Markera ord i rapporten för att föreslå andra.',
    en: 'No suggestions. Select words in the report to suggest others.',
  },
  dialog: { sv: 'Föreslå en formulering', en: 'Suggest a wording' },
  now: { sv: 'Nu', en: 'Now' },
  proposal: { sv: 'Förslag', en: 'Suggestion' },
  proposalHelp: {
    sv: 'Rapporten ändras inte. Myndigheten godtar eller avböjer. Lämna tomt för att föreslå att orden stryks.',
    en: 'The report is not changed. The agency accepts or declines. Leave it empty to suggest that the words go.',
  },
  unchanged: { sv: 'Skriv en annan formulering än den som står i rapporten.', en: 'Write another wording than the one in the report.' },
  add: { sv: 'Lägg till förslaget', en: 'Add the suggestion' },
  adding: { sv: 'Lägger till …', en: 'Adding …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeOn: (section: string) => ({ sv: `Ta bort förslaget i ${section}`, en: `Remove the suggestion in ${section}` }),
  onVersion: (nr: number) => ({ sv: `om version ${nr}`, en: `on version ${nr}` }),
  accepted: (by: string) => ({ sv: `Godtaget av ${by}`, en: `Accepted by ${by}` }),
  declined: (by: string) => ({ sv: `Avböjt av ${by}`, en: `Declined by ${by}` }),
  removedWords: { sv: 'borttaget:', en: 'removed:' },
  addedWords: { sv: 'tillagt:', en: 'added:' },
  added: { sv: 'Förslaget är tillagt.', en: 'The suggestion has been added.' },
});
