import { problem, type ProblemWords } from './problem-words';

/** What can be refused between a submission and the decision on it. */
export const reviewingProblems = {
  'review-has-begun': problem(
    409,
    'Granskningen har börjat',
    'The review has begun',
    'Rapporten kan inte tas tillbaka längre. Behöver något rättas: be samordningen återsända den.',
    'The report can no longer be withdrawn. If something needs correcting, ask the coordination to return it.',
  ),
  'report-taken': problem(
    409,
    'Någon annan granskar rapporten',
    'Someone else is reviewing the report',
    'Kom överens med den som granskar, eller ta över granskningen med ett skäl.',
    'Agree with the reviewer, or take over the review with a reason.',
  ),
  'report-locked': problem(
    409,
    'Rapporten är låst',
    'The report is locked',
    'Samordningen har låst rapporten. Skälet står på rapportens sida; det ni har skrivit är kvar.',
    'The coordination has locked the report. The reason is on its page; what you have written is kept.',
  ),
  'report-not-locked': problem(
    409,
    'Rapporten är inte låst',
    'The report is not locked',
    'Ladda om sidan för att se var rapporten står.',
    'Reload the page to see where the report stands.',
  ),
  'suggestion-changes-nothing': problem(
    409,
    'Förslaget ändrar ingenting',
    'The suggestion changes nothing',
    'Skriv en annan formulering än den som står i rapporten.',
    'Write another wording than the one in the report.',
  ),
  'suggestion-answered': problem(
    409,
    'Förslaget är redan besvarat',
    'The suggestion has already been answered',
    'Ladda om sidan för att se svaret.',
    'Reload the page to see the answer.',
  ),
  'suggestion-does-not-fit': problem(
    409,
    'Förslaget passar inte längre i texten',
    'The suggestion no longer fits the text',
    'Stället har ändrats sedan förslaget skrevs. Rätta texten själv om du vill, eller avböj förslaget.',
    'The passage has been changed since the suggestion was written. Correct the text yourself if you wish, or decline.',
  ),
} as const satisfies Record<string, ProblemWords>;
