import type { BilingualText, Day, Rating, ReportingStatus, RoundState } from '@lagesbild/contract';

/** What the rules need to know of a report. */
export interface ReportFacts {
  status: string;
  roundState: RoundState;
  /** Later days than the round's; null when there are none. */
  extension: { closesOn: Day } | null;
}

/** What else the rules of the review look at. */
export interface ReviewFacts extends ReportFacts {
  /** The coordination has begun to review the version that stands, whoever has it now. */
  reviewBegun: boolean;
  /** An earlier version stands: it came back, and this is the next. */
  cameBack: boolean;
  locked: boolean;
}

/**
 * A draft is written while the round is open, and after that as long as the report's own days say; a returned report also while a closed
 * round waits to be published.
 */
export function isOpenForWriting({ status, roundState, extension }: ReportFacts, today: Day): boolean {
  if (status === 'draft') return roundState === 'open' || (roundState === 'closed' && extension !== null && today <= extension.closesOn);
  return status === 'returned' && (roundState === 'open' || roundState === 'closed');
}

/** Submitted and not yet decided. */
export const waitsForReview = ({ status }: Pick<ReportFacts, 'status'>): boolean => status === 'submitted' || status === 'in-review';

/** Where a report goes when its organisation takes the latest version back: to where it was before that version. */
export const statusBefore = ({ cameBack }: Pick<ReviewFacts, 'cameBack'>): 'draft' | 'returned' => (cameBack ? 'returned' : 'draft');

/** Before anybody has begun to review it, and only where it could be written in and sent again. */
export const mayBeWithdrawn = (facts: ReviewFacts, today: Day): boolean =>
  facts.status === 'submitted' && !facts.reviewBegun && !facts.locked && isOpenForWriting({ ...facts, status: statusBefore(facts) }, today);

/** Everything about a report stands still once its round has been published. */
export const roundIsUnpublished = ({ roundState }: Pick<ReportFacts, 'roundState'>): boolean =>
  roundState === 'open' || roundState === 'closed';

/** The coordination says why when it rates differently from the agency. */
export const assessmentNeedsReason = (own: Rating, agency: Rating | null, reason: string): boolean =>
  own !== agency && reason.trim() === '';

/** `onlooker`: of the coordination, while somebody else has the report. `lead`: of a shared assignment, reading a part of it. */
type Reader = 'writer' | 'reviewer' | 'onlooker' | 'lead';

const insiders: Record<string, BilingualText> = {
  draft: {
    sv: 'Skriv klart och skicka in. Utkastet syns bara för er organisation.',
    en: 'Finish it and submit. Only your organisation sees the draft.',
  },
  submitted: {
    sv: 'Rapporten är inlämnad och väntar på granskning. Du kan läsa den men inte ändra.',
    en: 'The report is submitted and waits for review. You can read it but not change it.',
  },
  'in-review': {
    sv: 'Rapporten granskas. Du kan läsa den men inte ändra.',
    en: 'The report is in review. You can read it but not change it.',
  },
  returned: {
    sv: 'Samordningen har återsänt rapporten. Läs noterna, ändra och skicka in igen.',
    en: 'The coordination has returned the report. Read the notes, change it and submit again.',
  },
  approved: {
    sv: 'Rapporten är godkänd. Du kan läsa den men inte ändra.',
    en: 'The report is approved. You can read it but not change it.',
  },
};

const reviewers: Record<string, BilingualText> = {
  draft: { sv: 'Rapporten har inte lämnats in.', en: 'The report has not been submitted.' },
  submitted: {
    sv: 'Rapporten väntar. Börja granska, så ser andra att du har den.',
    en: 'The report is waiting. Start the review, and others see that you have it.',
  },
  'in-review': {
    sv: 'Rapporten granskas. Skriv noter, sätt bedömningen och godkänn eller återsänd.',
    en: 'The report is in review. Write notes, set the assessment and approve or return.',
  },
  returned: {
    sv: 'Rapporten är återsänd. Myndigheten ändrar och skickar in igen.',
    en: 'The report is returned. The agency changes it and submits again.',
  },
  approved: {
    sv: 'Rapporten är godkänd. Den kan återsändas med ett skäl tills omgången är publicerad.',
    en: 'The report is approved. It can be returned with a reason until the round is published.',
  },
};

const settled: BilingualText = {
  sv: 'Omgången är publicerad. Rapporten ändras inte mer.',
  en: 'The round is published. The report does not change any more.',
};
const tooLate: BilingualText = {
  sv: 'Omgången är stängd och rapporten lämnades inte in. Kontakta samordningen.',
  en: 'The round is closed and the report was not submitted. Contact the coordination.',
};

const onlooking: BilingualText = {
  sv: 'En kollega granskar rapporten. Du kan skriva noter och förslag; ta över granskningen om du ska besluta.',
  en: 'A colleague is reviewing the report. You can write notes and suggestions; take over the review if you are to decide.',
};
const leads: BilingualText = {
  sv: 'Ni leder det delade uppdraget och läser den inlämnade delen. Bara den som skrev den kan ändra den.',
  en: 'You lead the shared assignment and read the submitted part. Only those who wrote it can change it.',
};
const locked: Record<'writer' | 'reviewer', BilingualText> = {
  writer: {
    sv: 'Samordningen har låst rapporten. Du kan läsa den men inte ändra eller skicka in den förrän den låses upp.',
    en: 'The coordination has locked the report. You can read it but not change or submit it until it is unlocked.',
  },
  reviewer: {
    sv: 'Rapporten är låst. Myndigheten kan inte ändra eller skicka in den förrän en samordnare låser upp den.',
    en: 'The report is locked. The agency cannot change or submit it until a coordinator unlocks it.',
  },
};
const withdrawable: BilingualText = {
  sv: 'Rapporten är inlämnad och väntar på granskning. Du kan läsa den, och ta tillbaka den tills granskningen börjar.',
  en: 'The report is submitted and waits for review. You can read it, and withdraw it until the review begins.',
};

/** The round is closed for the others; a report with days of its own is written until they have passed. */
function afterClosing(facts: ReportFacts, today: Day): BilingualText {
  if (!isOpenForWriting(facts, today) || facts.extension === null) return tooLate;
  const { closesOn } = facts.extension;
  return {
    sv: `Omgången är stängd, men er rapport har fått längre tid: skriv klart och skicka in senast ${closesOn}.`,
    en: `The round is closed, but your report has been given more time: finish it and submit by ${closesOn}.`,
  };
}

/** What the reader may do now, in one sentence. */
export function nextSentence(facts: ReviewFacts, reader: Reader, today: Day): BilingualText {
  if (facts.roundState === 'published') return settled;
  if (reader === 'lead') return leads;
  return reader === 'writer' ? writersNext(facts, today) : reviewersNext(facts, reader);
}

function writersNext(facts: ReviewFacts, today: Day): BilingualText {
  if (facts.locked) return locked.writer;
  if (mayBeWithdrawn(facts, today)) return withdrawable;
  if (facts.status === 'draft' && facts.roundState !== 'open') return afterClosing(facts, today);
  return insiders[facts.status] ?? settled;
}

function reviewersNext(facts: ReviewFacts, reader: 'reviewer' | 'onlooker'): BilingualText {
  if (facts.locked && !waitsForReview(facts)) return locked.reviewer;
  if (reader === 'onlooker' && facts.status === 'in-review') return onlooking;
  return reviewers[facts.status] ?? settled;
}

/** What others see of a report that has not been submitted: awaited, and after the last day missing. */
export function statusFor(status: string, { inside, overdue }: { inside: boolean; overdue: boolean }): ReportingStatus {
  if (status !== 'draft' || inside) return status as ReportingStatus;
  return overdue ? 'missing' : 'not-due';
}
