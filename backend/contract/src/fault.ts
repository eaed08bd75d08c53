import type { BilingualText } from './text';

/** Why a field was refused; the browser shows the words beside the field. */
export const faultWords = {
  required: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  'unknown-field': { sv: 'Fältet finns inte. Ta bort det.', en: 'There is no such field. Remove it.' },
  'too-long': { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  'too-short': { sv: 'Texten är för kort.', en: 'The text is too short.' },
  'not-a-string': { sv: 'Det ska vara text.', en: 'It must be text.' },
  'not-a-number': { sv: 'Det ska vara ett tal.', en: 'It must be a number.' },
  'not-whole': { sv: 'Det ska vara ett heltal.', en: 'It must be a whole number.' },
  'too-small': { sv: 'Talet är för litet.', en: 'The number is too small.' },
  'too-large': { sv: 'Talet är för stort.', en: 'The number is too large.' },
  'not-a-day': {
    sv: 'Skriv en dag som finns, på formen 2026-11-22 och mellan åren 1900 och 2199.',
    en: 'Write a day that exists, in the form 2026-11-22 and in the years 1900–2199.',
  },
  'not-an-id': { sv: 'Det ska vara ett id (UUID).', en: 'It must be an id (UUID).' },
  'not-an-email': { sv: 'Skriv en e-postadress, till exempel namn@myndighet.se.', en: 'Write an e-mail address, such as name@agency.se.' },
  'not-one-of': { sv: 'Välj ett av de värden som finns.', en: 'Choose one of the values there are.' },
  'not-a-list': { sv: 'Det ska vara en lista.', en: 'It must be a list.' },
  'not-a-boolean': { sv: 'Det ska vara ja eller nej.', en: 'It must be yes or no.' },
  'not-an-object': { sv: 'Det ska vara ett objekt med fält.', en: 'It must be an object with fields.' },
  'wrong-form': { sv: 'Värdet har fel form.', en: 'The value has the wrong form.' },
  'unreadable-character': {
    sv: 'Texten innehåller ett tecken som inte går att läsa, ofta osynligt efter inklistring. Skriv om stället eller klistra in som oformaterad text.',
    en: 'The text holds a character that cannot be read, often an invisible one that was pasted. Rewrite that place or paste as plain text.',
  },
  'wrong-order': { sv: 'Dagarna kommer i fel ordning.', en: 'The days come in the wrong order.' },
  'not-as-before': {
    sv: 'Svaret är inte detsamma som i förra omgången. Ta bort märket eller ta tillbaka det gamla svaret.',
    en: 'The answer is not the same as in the last round. Take the mark away or take the old answer back.',
  },
  'in-the-past': { sv: 'Dagen har redan varit. Välj i dag eller en senare dag.', en: 'The day has passed. Choose today or a later day.' },
  'too-far': { sv: 'Tiden får vara högst ett år.', en: 'The time may be one year at most.' },
  'same-person': { sv: 'Välj två olika personer.', en: 'Choose two different people.' },
  'in-the-future': {
    sv: 'Dagen har inte varit än. Skriv en dag till och med i dag.',
    en: 'The day has not come yet. Write a day up to today.',
  },
  repeated: { sv: 'Samma sak står två gånger.', en: 'The same thing stands twice.' },
} as const satisfies Record<string, BilingualText>;

export type FaultRule = keyof typeof faultWords;
