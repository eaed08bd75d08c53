import type { BilingualText } from '@lagesbild/contract';

/** What was done, by the action that the log records. */
export const actionWords: Readonly<Record<string, BilingualText>> = {
  'signed-in': { sv: 'Loggade in', en: 'Signed in' },
  'signed-in-for-exercise': { sv: 'Loggade in som övningsperson', en: 'Signed in as an exercise person' },
  'sign-in-failed': { sv: 'Försökte logga in utan att lyckas', en: 'Tried to sign in and failed' },
  'sign-in-slowed': {
    sv: 'Försökte logga in för många gånger; fler försök avvisas en stund',
    en: 'Tried to sign in too many times; further attempts are refused for a while',
  },
  'signed-out': { sv: 'Loggade ut', en: 'Signed out' },
  'first-administrator-created': { sv: 'Skapade den första administratören', en: 'Created the first administrator' },
  'person-added': { sv: 'Lade till en person', en: 'Added a person' },
  'person-shut-out': { sv: 'Stängde av en person', en: 'Shut out a person' },
  'person-let-in': { sv: 'Släppte in en person', en: 'Let in a person' },
  'mail-chosen': { sv: 'Valde hur ofta mejl ska komma', en: 'Chose how often mail is to come' },
  'role-given': { sv: 'Gav en person en roll', en: 'Gave a person a role' },
  'role-taken': { sv: 'Tog bort en roll från en person', en: 'Took a role from a person' },
  'person-password-set': { sv: 'Satte ett nytt lösenord åt en person', en: 'Set a new password for a person' },
  'own-password-changed': { sv: 'Bytte sitt lösenord', en: 'Changed their password' },
  'password-change-failed': {
    sv: 'Försökte byta lösenord med fel gammalt lösenord',
    en: 'Tried to change the password with a wrong old one',
  },
  'password-change-slowed': {
    sv: 'Försökte byta lösenord för många gånger; fler försök avvisas en stund',
    en: 'Tried to change the password too many times; further attempts are refused for a while',
  },
  'round-planned': { sv: 'Planerade en omgång', en: 'Planned a round' },
  'round-opened': { sv: 'Öppnade omgången', en: 'Opened the round' },
  'round-closed': { sv: 'Stängde omgången', en: 'Closed the round' },
  'round-published': { sv: 'Publicerade omgången', en: 'Published the round' },
  'report-submitted': { sv: 'Skickade in rapporten', en: 'Submitted the report' },
  'report-review-started': { sv: 'Började granska rapporten', en: 'Started to review the report' },
  'report-returned': { sv: 'Återsände rapporten', en: 'Returned the report' },
  'report-approved': { sv: 'Godkände rapporten', en: 'Approved the report' },
  'report-assessed': { sv: 'Satte samordningens bedömning', en: 'Set the coordination’s assessment' },
  'report-withdrawn': { sv: 'Tog tillbaka rapporten', en: 'Withdrew the report' },
  'report-locked': { sv: 'Låste rapporten', en: 'Locked the report' },
  'report-unlocked': { sv: 'Låste upp rapporten', en: 'Unlocked the report' },
  'report-extended': { sv: 'Gav rapporten längre tid', en: 'Gave the report more time' },
  'suggestion-added': { sv: 'Föreslog en annan lydelse', en: 'Suggested another wording' },
  'suggestion-removed': { sv: 'Tog bort en föreslagen lydelse', en: 'Removed a suggested wording' },
  'substitute-named': { sv: 'Utsåg en ersättare', en: 'Named a substitute' },
  'substitute-ended': { sv: 'Avslutade en ersättares tid', en: 'Ended a substitute’s time' },
  'handed-over': { sv: 'Lämnade över till en kollega', en: 'Handed over to a colleague' },
  'handover-taken': { sv: 'Tog över från en kollega', en: 'Took over from a colleague' },
  'note-added': { sv: 'Skrev en not', en: 'Wrote a note' },
  'note-removed': { sv: 'Tog bort en not', en: 'Removed a note' },
  'deliverable-received': { sv: 'Antecknade att en redovisning kom in', en: 'Noted that a deliverable was received' },
  'deliverable-receipt-taken-back': { sv: 'Tog tillbaka en inkommen dag', en: 'Took back a day of receipt' },
  'deliverable-moved': { sv: 'Flyttade en redovisnings dag', en: 'Moved the day of a deliverable' },
  'indicator-added': { sv: 'Lade till en siffra att rapportera', en: 'Added a figure to report' },
  'indicator-ended': { sv: 'Slutade fråga efter en siffra', en: 'Stopped asking for a figure' },
  'indicator-asked-for': { sv: 'Började fråga efter en siffra igen', en: 'Asked for a figure again' },
  'obstacle-raised': { sv: 'Flaggade ett hinder', en: 'Flagged an obstacle' },
  'obstacle-linked': { sv: 'Kopplade ett ställe till hindret', en: 'Linked a passage to the obstacle' },
  'obstacle-answered': { sv: 'Svarade på hindret', en: 'Answered the obstacle' },
  'mark-added': { sv: 'Markerade ett ställe', en: 'Marked a passage' },
  'mark-removed': { sv: 'Tog bort en markering', en: 'Removed a mark' },
  'code-added': { sv: 'Lade till en kod', en: 'Added a code' },
  'code-renamed': { sv: 'Bytte namn på en kod', en: 'Renamed a code' },
  'code-moved': { sv: 'Flyttade en kod', en: 'Moved a code' },
  'code-merged': { sv: 'Slog ihop en kod med en annan', en: 'Merged a code into another' },
  'code-retired': { sv: 'Tog en kod ur bruk', en: 'Retired a code' },
  'code-taken-into-use': { sv: 'Tog en kod i bruk igen', en: 'Took a code into use again' },
  'obstacle-state-changed': { sv: 'Ändrade hindrets läge', en: 'Changed the state of the obstacle' },
  'obstacle-edited': { sv: 'Ändrade vad som sägs om hindret', en: 'Changed what is said of the obstacle' },
  'obstacle-merged': { sv: 'Förde in hindret i ett annat', en: 'Merged the obstacle into another' },
  'obstacle-took-over': { sv: 'Tog in ett annat hinder', en: 'Took in another obstacle' },
  'obstacle-unmerged': { sv: 'Lät hindret stå för sig igen', en: 'Let the obstacle stand by itself again' },
  'obstacle-gave-back': { sv: 'Lät ett annat hinder stå för sig igen', en: 'Let another obstacle stand by itself again' },
  'obstacle-split': { sv: 'Delade upp hindret', en: 'Split the obstacle' },
  'obstacle-split-off': { sv: 'Bröt ut hindret ur ett annat', en: 'Split the obstacle off from another' },
  'obstacle-related': { sv: 'Kopplade hindret till ett annat', en: 'Related the obstacle to another' },
  'obstacle-unrelated': { sv: 'Tog bort kopplingen till ett annat hinder', en: 'Removed the relation to another obstacle' },
  'obstacle-finding-tied': { sv: 'Kopplade en tidigare iakttagelse till hindret', en: 'Tied an earlier finding to the obstacle' },
  'obstacle-finding-untied': { sv: 'Tog bort en tidigare iakttagelse från hindret', en: 'Removed an earlier finding from the obstacle' },
  'obstacle-kind-added': { sv: 'Lade till ett slag av hinder', en: 'Added a kind of obstacle' },
  'obstacle-kind-changed': { sv: 'Ändrade ett slag av hinder', en: 'Changed a kind of obstacle' },
};

/** What it was done to, and where that stands when it has a page of its own. */
export const objectWords: Readonly<Record<string, { word: BilingualText; page: string | null }>> = {
  person: { word: { sv: 'person', en: 'person' }, page: null },
  round: { word: { sv: 'omgången', en: 'the round' }, page: '/rounds' },
  report: { word: { sv: 'rapporten', en: 'the report' }, page: '/reports' },
  suggestion: { word: { sv: 'lydelse', en: 'wording' }, page: null },
  substitute: { word: { sv: 'ersättare', en: 'substitute' }, page: null },
  handover: { word: { sv: 'överlämningen', en: 'the handover' }, page: '/reports/handover' },
  note: { word: { sv: 'not', en: 'note' }, page: null },
  deliverable: { word: { sv: 'redovisning', en: 'deliverable' }, page: null },
  'assignment-indicator': { word: { sv: 'siffra', en: 'figure' }, page: null },
  mark: { word: { sv: 'markering', en: 'mark' }, page: null },
  code: { word: { sv: 'kod', en: 'code' }, page: null },
  obstacle: { word: { sv: 'hindret', en: 'the obstacle' }, page: '/obstacles' },
  'obstacle-kind': { word: { sv: 'slag av hinder', en: 'kind of obstacle' }, page: null },
};

/** Actions whose reason is the role that they are about. */
export const withRole: readonly string[] = ['person-added', 'role-given', 'role-taken'];

/** What somebody does who is nobody to the server. */
export const byStrangers: readonly string[] = ['sign-in-failed', 'sign-in-slowed'];

/** Actions whose doer is not known to the server until they are done. */
export const beforeSignIn: readonly string[] = ['signed-in', 'signed-in-for-exercise', 'first-administrator-created'];
