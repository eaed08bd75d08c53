import type { BilingualText, Role } from '@lagesbild/contract';
import { bilingual } from '../core/language';

export const addPersonTexts = bilingual({
  heading: { sv: 'Lägg till en person', en: 'Add a person' },
  about: {
    sv: 'Personen får en roll i en organisation och kan logga in direkt.',
    en: 'The person gets one role in one organisation and can sign in at once.',
  },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  emailHelp: { sv: 'Personen loggar in med den. Den skickas inget till.', en: 'The person signs in with it. Nothing is sent to it.' },
  noOrganisation: { sv: 'Välj en organisation.', en: 'Choose an organisation.' },
  role: { sv: 'Roll', en: 'Role' },
  password: { sv: 'Första lösenord', en: 'First password' },
  passwordHelp: (least: number, most: number) => ({
    sv: `Mellan ${least} och ${most} tecken. En mening går bra, och det går att klistra in. Berätta det på något annat sätt än med e-post.`,
    en: `Between ${least} and ${most} characters. A sentence is fine, and you can paste it. Tell it in another way than by e-mail.`,
  }),
  passwordShort: (least: number, has: number) => ({
    sv: `Lösenordet har ${has} tecken och behöver minst ${least}.`,
    en: `The password has ${has} characters and needs at least ${least}.`,
  }),
  passwordLong: (most: number, has: number) => ({
    sv: `Lösenordet har ${has} tecken och får ha högst ${most}.`,
    en: `The password has ${has} characters and may have at most ${most}.`,
  }),
  show: { sv: 'Visa lösenordet', en: 'Show the password' },
  send: { sv: 'Lägg till personen', en: 'Add the person' },
  sending: { sv: 'Lägger till …', en: 'Adding …' },
  close: { sv: 'Stäng formuläret', en: 'Close the form' },
});

/** What each role lets a person do, in a few words. */
export const roleMeanings: Readonly<Record<Role, BilingualText>> = {
  reporter: { sv: 'Skriver organisationens rapporter.', en: 'Writes the organisation’s reports.' },
  attester: { sv: 'Skriver och skickar in organisationens rapporter.', en: 'Writes and submits the organisation’s reports.' },
  analyst: { sv: 'Granskar rapporter och flaggar hinder.', en: 'Reviews reports and flags obstacles.' },
  coordinator: {
    sv: 'Som utredare, och öppnar, stänger och publicerar omgångar.',
    en: 'As an analyst, and opens, closes and publishes rounds.',
  },
  ministry: { sv: 'Läser det som är publicerat.', en: 'Reads what is published.' },
  administrator: { sv: 'Sköter personer och läser hela loggen.', en: 'Manages people and reads the whole log.' },
};
