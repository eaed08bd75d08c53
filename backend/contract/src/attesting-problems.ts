import { problem, type ProblemWords } from './problem-words';

/** Refusals that have to do with those who stand in for one another and take over. */
export const attestingProblems = {
  'handover-taken': problem(
    409,
    'Du har redan tagit över',
    'You have taken over already',
    'Överlämningen är redan markerad som övertagen. Läs in sidan igen för att se när.',
    'The handover has already been marked as taken over. Reload the page to see when.',
  ),
  'substitute-ended': problem(
    409,
    'Ersättarens tid är redan slut',
    'The substitute’s time has already ended',
    'Läs sidan igen för att se hur det står. Utse en ny ersättare om det behövs.',
    'Read the page again to see how it stands. Name a new substitute if one is needed.',
  ),
} as const satisfies Record<string, ProblemWords>;
