import { bilingual } from '../core/language';

/** Later days for one organisation. */
export const extensionTexts = bilingual({
  heading: { sv: 'Längre tid', en: 'More time' },
  about: {
    sv: 'En organisation kan få senare dagar än omgången, med ett skäl. Rapporten räknas i tid till sin egen sista dag och kan skrivas till den dag den stänger, också när omgången är stängd.',
    en: 'An organisation can be given later days than the round, with a reason. The report counts as on time until its own last day and can be written until the day it closes, also when the round is closed.',
  },
  reading: { sv: 'Läser in …', en: 'Reading …' },
  none: { sv: 'Ingen har fått längre tid.', en: 'Nobody has been given more time.' },
  list: { sv: 'De som har fått längre tid', en: 'Those who have been given more time' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  dueOn: { sv: 'Sista dag', en: 'Last day' },
  closesOn: { sv: 'Stänger', en: 'Closes' },
  reason: { sv: 'Skäl', en: 'Reason' },
  by: (name: string, day: string) => ({ sv: `${name}, ${day}`, en: `${name}, ${day}` }),
  give: { sv: 'Ge en organisation längre tid', en: 'Give an organisation more time' },
  all: { sv: 'Alla rapporter som den har kvar att lämna in', en: 'All reports that it has left to hand in' },
  dueHelp: { sv: 'Senare än omgångens sista dag.', en: 'Later than the round’s last day.' },
  closesHelp: {
    sv: 'Samma dag eller senare, och inte före den dag omgången stänger.',
    en: 'The same day or later, and not before the round closes.',
  },
  reasonHelp: {
    sv: 'Organisationen läser skälet, och det står i loggen.',
    en: 'The organisation reads the reason, and it stands in the log.',
  },
  send: { sv: 'Ge längre tid', en: 'Give more time' },
  sending: { sv: 'Sparar …', en: 'Saving …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  done: (reports: number) => ({
    sv: reports === 1 ? 'En rapport har fått längre tid.' : `${reports} rapporter har fått längre tid.`,
    en: reports === 1 ? 'One report has been given more time.' : `${reports} reports have been given more time.`,
  }),
});
