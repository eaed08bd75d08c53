import { bilingual } from '../../core/language';

/** "noten och två förslag". */
const remarks = {
  sv: (notes: number, suggestions: number): string =>
    [
      notes === 0 ? '' : notes === 1 ? 'noten' : `de ${notes} noterna`,
      suggestions === 0 ? '' : suggestions === 1 ? 'förslaget' : `de ${suggestions} förslagen`,
    ]
      .filter(Boolean)
      .join(' och '),
  en: (notes: number, suggestions: number): string =>
    [
      notes === 0 ? '' : notes === 1 ? 'the note' : `the ${notes} notes`,
      suggestions === 0 ? '' : suggestions === 1 ? 'the suggestion' : `the ${suggestions} suggestions`,
    ]
      .filter(Boolean)
      .join(' and '),
};

export const workTexts = bilingual({
  stateHeading: { sv: 'Granskningen', en: 'The review' },
  start: { sv: 'Börja granska', en: 'Start the review' },
  starting: { sv: 'Börjar …', en: 'Starting …' },
  approve: { sv: 'Godkänn', en: 'Approve' },
  approving: { sv: 'Godkänner …', en: 'Approving …' },
  return: { sv: 'Återsänd', en: 'Return' },
  returning: { sv: 'Återsänder …', en: 'Returning …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  approveHeading: (nr: number) => ({ sv: `Godkänn version ${nr}?`, en: `Approve version ${nr}?` }),
  approveAbout: (organisation: string) => ({
    sv: `${organisation} ser att rapporten är godkänd och kan inte längre ändra den. En samordnare kan återsända den fram till dess att omgången publiceras.`,
    en: `${organisation} sees that the report is approved and can no longer change it. A coordinator can return it until the round is published.`,
  }),
  approveNow: { sv: 'Ja, godkänn', en: 'Yes, approve' },
  notAssessed: { sv: 'Samordningens bedömning är inte satt.', en: 'The coordination’s assessment has not been set.' },
  unsent: {
    sv: 'Du har skrivit något som inte är sparat. Det följer inte med.',
    en: 'You have written something that is not saved. It will not go along.',
  },
  returnHeading: (nr: number) => ({ sv: `Återsänd version ${nr}`, en: `Return version ${nr}` }),
  returnAbout: (organisation: string, notes: number, suggestions: number) => ({
    sv:
      notes + suggestions === 0
        ? `${organisation} får rapporten tillbaka för att ändra den. Skriv en not, ett förslag eller ett skäl, så att de vet vad.`
        : `${organisation} får rapporten tillbaka tillsammans med ${remarks.sv(notes, suggestions)} och kan ändra den.`,
    en:
      notes + suggestions === 0
        ? `${organisation} gets the report back to change it. Write a note, a suggestion or a reason, so that they know what.`
        : `${organisation} gets the report back with ${remarks.en(notes, suggestions)} and can change it.`,
  }),
  returnReason: { sv: 'Skäl', en: 'Reason' },
  returnReasonHelp: { sv: 'Myndigheten läser det överst i sin rapport.', en: 'The agency reads it at the top of its report.' },
  returnNow: { sv: 'Återsänd rapporten', en: 'Return the report' },
  approved: { sv: 'Rapporten är godkänd.', en: 'The report is approved.' },
  returned: { sv: 'Rapporten är återsänd.', en: 'The report has been returned.' },
  nextInQueue: { sv: 'Nästa i kön', en: 'Next in the queue' },
  queueDone: { sv: 'Det finns inget mer i kön.', en: 'There is nothing more in the queue.' },
  changedHeading: { sv: 'Rapporten har ändrats av någon annan', en: 'Somebody else has changed the report' },
  changedAbout: {
    sv: 'Den har lästs in på nytt. Det du har skrivit finns kvar; se efter och försök igen.',
    en: 'It has been read again. What you have written is kept; look and try again.',
  },
  changedUnseen: { sv: 'Inget av det som visas här har ändrats.', en: 'Nothing that is shown here has changed.' },
  assessmentHeading: { sv: 'Samordningens bedömning', en: 'The coordination’s assessment' },
  agency: { sv: 'Myndigheten', en: 'The agency' },
  we: { sv: 'Vi', en: 'We' },
  notSet: { sv: 'Inte satt', en: 'Not set' },
  setBy: (by: string, when: string) => ({ sv: `Satt av ${by} ${when}`, en: `Set by ${by} ${when}` }),
  ourRating: { sv: 'Vår bedömning', en: 'Our rating' },
  reason: { sv: 'Varför', en: 'Why' },
  reasonNeeded: {
    sv: 'Behövs, eftersom vi bedömer annorlunda än myndigheten.',
    en: 'Needed, since we assess differently from the agency.',
  },
  assess: { sv: 'Spara bedömningen', en: 'Save the assessment' },
  assessing: { sv: 'Sparar …', en: 'Saving …' },
  assessed: { sv: 'Bedömningen är sparad.', en: 'The assessment is saved.' },
  chooseRating: { sv: 'Välj en bedömning.', en: 'Choose a rating.' },
  notesHeading: { sv: 'Noter', en: 'Notes' },
  notesAbout: {
    sv: 'Myndigheten läser noterna när rapporten är återsänd eller godkänd.',
    en: 'The agency reads the notes once the report is returned or approved.',
  },
  noNotes: { sv: 'Inga noter.', en: 'No notes.' },
  onVersion: (nr: number) => ({ sv: `om version ${nr}`, en: `on version ${nr}` }),
  noteSection: { sv: 'Avsnitt', en: 'Section' },
  noteText: { sv: 'Ny not', en: 'New note' },
  addNote: { sv: 'Lägg till noten', en: 'Add the note' },
  addingNote: { sv: 'Lägger till …', en: 'Adding …' },
  removeNote: { sv: 'Ta bort', en: 'Remove' },
  removeNoteOn: (section: string) => ({ sv: `Ta bort noten om ${section}`, en: `Remove the note on ${section}` }),
  removed: { sv: 'Noten är borttagen.', en: 'The note is removed.' },
  undo: { sv: 'Ångra', en: 'Undo' },
  keysHeading: { sv: 'Tangenter', en: 'Keys' },
  keysOn: { sv: 'Använd tangenterna på den här sidan', en: 'Use the keys on this page' },
  keysAbout: { sv: 'De gäller inte medan du skriver.', en: 'They do not apply while you are writing.' },
  'key-approve': { sv: 'godkänn', en: 'approve' },
  'key-return': { sv: 'återsänd', en: 'return' },
  'key-note': { sv: 'skriv not', en: 'write a note' },
  'key-obstacle': { sv: 'flagga hinder', en: 'flag an obstacle' },
  'key-help': { sv: 'visa tangenterna', en: 'show the keys' },
  'key-suggest': { sv: 'föreslå formulering', en: 'suggest a wording' },
  'key-next': { sv: 'nästa i kön', en: 'next in the queue' },
  'key-previous': { sv: 'föregående i kön', en: 'previous in the queue' },
  readOnly: { sv: 'Läs rapporten med alla delar', en: 'Read the report with all its parts' },
});
