import { problem, type ProblemWords } from './problem-words';

/** What can be refused when passages are marked and codes are kept in order. */
export const markProblems = {
  'mark-does-not-fit': problem(
    409,
    'Markeringen stämmer inte med texten',
    'The mark does not agree with the text',
    'Orden står inte på det stället i den inlämnade versionen. Läs om sidan och markera på nytt.',
    'The words do not stand in that place of the submitted version. Reload the page and mark again.',
  ),
  'already-marked': problem(
    409,
    'Du har redan markerat stället så',
    'You have already marked the place like that',
    'Markeringen finns i marginalen. Välj en annan koppling eller ett annat ställe.',
    'The mark is in the margin. Choose something else to tie it to, or another place.',
  ),
  'code-exists': problem(
    409,
    'Koden finns redan på den nivån',
    'The code already exists on that level',
    'Använd den kod som finns, eller välj ett annat namn.',
    'Use the code that is there, or choose another name.',
  ),
  'code-does-not-fit': problem(
    409,
    'Koden får inte plats där',
    'The code does not fit there',
    'Kodträdet har högst tre nivåer, och en kod kan inte ligga under sig själv. Välj en annan plats.',
    'The tree of codes has at most three levels, and a code cannot lie below itself. Choose another place.',
  ),
  'code-merged': problem(
    409,
    'Koden har gått upp i en annan',
    'The code has been merged into another',
    'Läs om sidan och arbeta vidare med den kod som står kvar.',
    'Reload the page and go on with the code that remains.',
  ),
  'too-many-codes': problem(
    409,
    'Planen har så många koder som får plats',
    'The plan has as many codes as there is room for',
    'Slå ihop koder som betyder samma sak innan du lägger till en ny.',
    'Merge codes that mean the same before you add a new one.',
  ),
} as const satisfies Record<string, ProblemWords>;
