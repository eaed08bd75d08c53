import { bilingual } from '../core/language';

export const changePersonTexts = bilingual({
  heading: (name: string) => ({ sv: `Ändra ${name}`, en: `Change ${name}` }),
  about: {
    sv: 'Roller gäller från personens nästa klick. Varje roll som ges eller tas bort loggas.',
    en: 'Roles hold from the person’s next click. Each role that is given or taken away is logged.',
  },
  close: { sv: 'Stäng formuläret', en: 'Close the form' },
  roles: { sv: 'Roller', en: 'Roles' },
  none: {
    sv: 'Inga roller. Personen kan läsa det som är publicerat men inte göra något.',
    en: 'No roles. The person can read what is published but do nothing.',
  },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeWhich: (role: string) => ({ sv: `Ta bort ${role}`, en: `Remove ${role}` }),
  removed: { sv: 'Tas bort när du sparar', en: 'Removed when you save' },
  keep: { sv: 'Behåll', en: 'Keep' },
  keepWhich: (role: string) => ({ sv: `Behåll ${role}`, en: `Keep ${role}` }),
  more: { sv: 'Lägg till en roll, om det behövs', en: 'Add a role, if needed' },
  role: { sv: 'Roll', en: 'Role' },
  noRole: { sv: 'Ingen', en: 'None' },
  bothNeeded: { sv: 'Välj både roll och organisation.', en: 'Choose both a role and an organisation.' },
  saveRoles: { sv: 'Spara rollerna', en: 'Save the roles' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  passwordHeading: { sv: 'Nytt första lösenord', en: 'New first password' },
  passwordAbout: {
    sv: 'Det gamla slutar gälla och personen loggas ut överallt. Det personen har skrivit och skickat in står kvar.',
    en: 'The old one ceases to hold and the person is signed out everywhere. What the person has written and submitted stays.',
  },
  setPassword: { sv: 'Sätt lösenordet', en: 'Set the password' },
});
