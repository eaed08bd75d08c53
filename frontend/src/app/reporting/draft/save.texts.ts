import { bilingual } from '../../core/language';

/** What is said of the saving. */
export const saveTexts = bilingual({
  nothing: { sv: 'Inget är skrivet än.', en: 'Nothing has been written yet.' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  saved: (when: string) => ({ sv: `Sparat ${when}`, en: `Saved ${when}` }),
  savedBy: (when: string, name: string) => ({ sv: `Sparat ${when} av ${name}`, en: `Saved ${when} by ${name}` }),
  away: {
    sv: 'Inte sparat: nätet svarar inte, texten finns kvar här. Ett nytt försök görs av sig självt.',
    en: 'Not saved: the network does not answer, the text is still here. It is tried again by itself.',
  },
  busy: {
    sv: 'Inte sparat: servern svarar inte som den ska, texten finns kvar här. Ett nytt försök görs av sig självt.',
    en: 'Not saved: the server does not answer as it should, the text is still here. It is tried again by itself.',
  },
  signedOut: {
    sv: 'Inte sparat: du har loggats ut. Texten finns kvar här i webbläsaren.',
    en: 'Not saved: you have been signed out. The text is kept here in the browser.',
  },
  signIn: { sv: 'Logga in igen och fortsätt', en: 'Sign in again and go on' },
  refused: { sv: 'Inte sparat. Texten finns kvar här.', en: 'Not saved. The text is still here.' },
  conflict: (count: number) => ({
    sv: count === 1 ? 'Ett svar väntar på att du väljer vad som ska stå.' : `${count} svar väntar på att du väljer vad som ska stå.`,
    en: count === 1 ? 'One answer waits for you to choose what is to stand.' : `${count} answers wait for you to choose what is to stand.`,
  }),
  fault: (names: string) => ({ sv: `Inte sparat, behöver rättas: ${names}.`, en: `Not saved, needs correcting: ${names}.` }),
  show: { sv: 'Visa', en: 'Show' },
  again: { sv: 'Försök nu', en: 'Try now' },
  notKept: {
    sv: 'Webbläsaren kan inte behålla texten. Stäng inte sidan förrän det står att den är sparad.',
    en: 'The browser cannot keep the text. Do not close the page until it says that it is saved.',
  },
  takenHeading: (name: string) => ({
    sv: `${name} har sparat i rapporten samtidigt`,
    en: `${name} has saved in the report at the same time`,
  }),
  takenOwn: { sv: 'Du har sparat i rapporten i ett annat fönster', en: 'You have saved in the report in another window' },
  taken: (names: string) => ({
    sv: `De här svaren har fått den nya texten: ${names}.`,
    en: `These answers now have the new text: ${names}.`,
  }),
  somebody: { sv: 'Någon annan', en: 'Somebody else' },
  here: (name: string) => ({ sv: `${name} har också rapporten öppen.`, en: `${name} has the report open too.` }),
  hereIn: (name: string, part: string) => ({
    sv: `${name} har också rapporten öppen, i ${part}.`,
    en: `${name} has the report open too, in ${part}.`,
  }),
  understood: { sv: 'Jag har sett det', en: 'I have seen it' },
  keptHeading: { sv: 'Det finns text som inte hann sparas', en: 'There is text that was not saved in time' },
  kept: (when: string) => ({
    sv: `Den skrevs i den här webbläsaren, senast ${when}.`,
    en: `It was written in this browser, last ${when}.`,
  }),
  keep: { sv: 'Lägg tillbaka texten', en: 'Put the text back' },
  discard: { sv: 'Kasta texten', en: 'Discard the text' },
  keptClosed: {
    sv: 'Rapporten kan inte ändras nu. Kopiera texten om den behövs, till exempel i ett meddelande till samordningen.',
    en: 'The report cannot be changed now. Copy the text if it is needed, for example in a message to the coordination.',
  },
  leave: {
    sv: 'Texten är inte sparad och webbläsaren kan inte behålla den. Vill du lämna sidan ändå?',
    en: 'The text is not saved and the browser cannot keep it. Do you want to leave the page anyway?',
  },
});
