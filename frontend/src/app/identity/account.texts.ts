import { bilingual } from '../core/language';

/** One's own account. */
export const accountTexts = bilingual({
  heading: { sv: 'Ditt konto', en: 'Your account' },
  reading: { sv: 'Läser in ditt konto …', en: 'Reading your account …' },
  who: { sv: 'Vem du är', en: 'Who you are' },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  roles: { sv: 'Roller', en: 'Roles' },
  whoAbout: {
    sv: 'Stämmer något inte, säg till en administratör.',
    en: 'If something is not right, tell an administrator.',
  },
  mail: { sv: 'Välj hur ofta du får mejl', en: 'Choose how often you get mail' },
  password: { sv: 'Byt lösenord', en: 'Change your password' },
  passwordAbout: {
    sv: 'Du är kvar här. Är du inloggad någon annanstans loggas du ut där.',
    en: 'You stay here. If you are signed in anywhere else you are signed out there.',
  },
  noPassword: {
    sv: 'Du har inget lösenord att byta: ditt konto loggar in utan. Så är det för personerna i övningen.',
    en: 'You have no password to change: your account signs in without one. So it is for the people of the exercise.',
  },
  old: { sv: 'Gammalt lösenord', en: 'Old password' },
  oldHelp: { sv: 'Det som du loggar in med i dag.', en: 'The one that you sign in with today.' },
  fresh: { sv: 'Nytt lösenord', en: 'New password' },
  freshHelp: (least: number, most: number) => ({
    sv: `Mellan ${least} och ${most} tecken. En mening går bra, och det går att klistra in.`,
    en: `Between ${least} and ${most} characters. A sentence is fine, and you can paste it.`,
  }),
  show: { sv: 'Visa lösenorden', en: 'Show the passwords' },
  save: { sv: 'Byt lösenord', en: 'Change the password' },
  saving: { sv: 'Byter …', en: 'Changing …' },
  changed: {
    sv: 'Lösenordet är bytt. Alla andra inloggningar med ditt konto är avslutade.',
    en: 'The password has been changed. Every other sign-in with your account has ended.',
  },
});
