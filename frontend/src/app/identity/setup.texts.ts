import { bilingual } from '../core/language';

export const setupTexts = bilingual({
  heading: { sv: 'Kom i gång', en: 'Get started' },
  lead: { sv: 'Lägesbild är ny här och behöver en första administratör.', en: 'Lägesbild is new here and needs a first administrator.' },
  token: { sv: 'Engångskod', en: 'One-time code' },
  tokenHelp: {
    sv: 'Koden skrevs ut när Lägesbild startades första gången. Den som sköter servern har den.',
    en: 'The code was printed when Lägesbild was started for the first time. Whoever runs the server has it.',
  },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  password: { sv: 'Lösenord', en: 'Password' },
  passwordHelp: (least: number) => ({
    sv: `Minst ${least} tecken. En mening som du kommer ihåg är bättre än ett krångligt ord.`,
    en: `At least ${least} characters. A sentence that you remember is better than a complicated word.`,
  }),
  send: { sv: 'Skapa administratören', en: 'Create the administrator' },
  sending: { sv: 'Skapar …', en: 'Creating …' },
  next: {
    sv: 'Du blir inloggad direkt och kan sedan lägga till personer.',
    en: 'You are signed in at once and can then add people.',
  },
  done: { sv: 'Installationen har redan en administratör.', en: 'The installation already has an administrator.' },
  signIn: { sv: 'Logga in', en: 'Sign in' },
});
