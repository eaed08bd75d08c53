import { bilingual } from '../core/language';

/** Steps that are taken with a reason: withdrawing, locking, taking over. */
export const stepsTexts = bilingual({
  reason: { sv: 'Skäl', en: 'Reason' },
  reasonNeeded: {
    sv: 'Skriv varför. Skälet står kvar i rapportens historik.',
    en: 'Write why. The reason stays in the history of the report.',
  },
  sending: { sv: 'Skickar …', en: 'Sending …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  withdraw: { sv: 'Ta tillbaka rapporten', en: 'Withdraw the report' },
  withdrawAbout: {
    sv: 'Rapporten räknas då inte längre som inlämnad, och ni kan ändra den. Den version som skickades finns kvar för er. Samordningen ser att den togs tillbaka men kan inte läsa den.',
    en: 'The report then no longer counts as submitted, and you can change it. The version that was sent stays with you. The coordination sees that it was withdrawn but cannot read it.',
  },
  withdrawReasonHelp: { sv: 'Samordningen kan läsa skälet.', en: 'The coordination can read the reason.' },
  lock: { sv: 'Lås rapporten', en: 'Lock the report' },
  lockAbout: {
    sv: 'Myndigheten kan då läsa rapporten men inte ändra, skicka in eller ta tillbaka den förrän en samordnare låser upp.',
    en: 'The agency can then read the report but not change, submit or withdraw it until a coordinator unlocks it.',
  },
  unlock: { sv: 'Lås upp rapporten', en: 'Unlock the report' },
  unlockAbout: {
    sv: 'Myndigheten kan sedan göra det som gällde före låsningen.',
    en: 'The agency can then do what it could before the lock.',
  },
  agencyReads: { sv: 'Myndigheten läser skälet.', en: 'The agency reads the reason.' },
  lockedBy: (by: string, when: string) => ({ sv: `Låst av ${by} ${when}`, en: `Locked by ${by} ${when}` }),
  takeOver: { sv: 'Ta över granskningen', en: 'Take over the review' },
  takeOverAbout: (by: string) => ({
    sv: `${by} har börjat. Noter, förslag och bedömning finns kvar.`,
    en: `${by} has begun. Notes, suggestions and assessment are kept.`,
  }),
  takeOverHelp: { sv: 'Skälet syns för samordningen.', en: 'The coordination can read the reason.' },
  release: { sv: 'Lämna till andra', en: 'Leave to others' },
  reviewedBy: (by: string) => ({ sv: `${by} granskar`, en: `${by} is reviewing` }),
  reviewedByMe: { sv: 'Du granskar', en: 'You are reviewing' },
  since: (when: string) => ({ sv: `sedan ${when}`, en: `since ${when}` }),
});
