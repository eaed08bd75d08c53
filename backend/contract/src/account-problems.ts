import { problem, type ProblemWords } from './problem-words';

/** Refusals that have to do with one's own account. */
export const accountProblems = {
  'wrong-password': problem(
    422,
    'Det gamla lösenordet stämmer inte',
    'The old password is not right',
    'Inget är bytt. Skriv lösenordet som du loggar in med i dag. Har du glömt det kan en administratör sätta ett nytt.',
    'Nothing has been changed. Write the password that you sign in with today. If you have forgotten it an administrator can set a new one.',
  ),
  'no-password': problem(
    409,
    'Du har inget lösenord att byta',
    'You have no password to change',
    'Ditt konto loggar in utan lösenord. Behöver du ett kan en administratör sätta det.',
    'Your account signs in without a password. If you need one an administrator can set it.',
  ),
} as const satisfies Record<string, ProblemWords>;
