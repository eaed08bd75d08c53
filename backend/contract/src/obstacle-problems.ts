import { problem, type ProblemWords } from './problem-words';

/** What can be refused in the register of obstacles. */
export const obstacleProblems = {
  'obstacle-merged': problem(
    409,
    'Hindret ingår i ett annat',
    'The obstacle is part of another',
    'Gå till det hinder som det ingår i och gör ändringen där, eller låt det stå för sig igen först.',
    'Go to the obstacle that it is part of and make the change there, or let it stand by itself again first.',
  ),
  'obstacle-cannot-move': problem(
    409,
    'Hindret kan inte få det läget nu',
    'The obstacle cannot go to that state now',
    'Läs sidan igen och välj ett av de lägen som finns att välja.',
    'Read the page again and choose one of the states that are offered.',
  ),
  'obstacle-words-of-others': problem(
    409,
    'Orden är någon annans',
    'The words are somebody else’s',
    'Vad hindret står i vägen för ändras bara av den som skrev det. Skriv ditt tillägg i historiken i stället.',
    'What the obstacle is in the way of is only changed by who wrote it. Add your words to the history instead.',
  ),
  'obstacle-unchanged': problem(
    409,
    'Ingenting är ändrat',
    'Nothing has been changed',
    'Ändra något innan du sparar, eller stäng utan att spara.',
    'Change something before you save, or close without saving.',
  ),
  'obstacles-do-not-fit': problem(
    409,
    'Hindren kan inte föras samman så',
    'The obstacles cannot be put together like that',
    'Välj ett annat hinder i samma plan, som inte självt ingår i ett annat.',
    'Choose another obstacle of the same plan, which is not itself part of another.',
  ),
  'obstacle-not-merged': problem(
    409,
    'Hindret står redan för sig',
    'The obstacle already stands by itself',
    'Läs sidan igen för att se hur det står.',
    'Read the page again to see how it stands.',
  ),
  'later-merge-first': problem(
    409,
    'Det större hindret ingår självt i ett annat',
    'The larger obstacle is itself part of another',
    'Låt först det hinder som detta ingår i stå för sig igen, sedan detta.',
    'First let the obstacle that this is part of stand by itself again, then this one.',
  ),
  'already-related': problem(
    409,
    'Hindren är redan kopplade',
    'The obstacles are already related',
    'Välj ett annat hinder.',
    'Choose another obstacle.',
  ),
  'already-tied': problem(
    409,
    'Iakttagelsen hör redan till hindret',
    'The finding already belongs to the obstacle',
    'Välj en annan iakttagelse.',
    'Choose another finding.',
  ),
  'kind-exists': problem(
    409,
    'Slaget finns redan',
    'The kind already exists',
    'Ett annat slag i planen heter så. Använd det, eller välj ett annat namn.',
    'Another kind of the plan has that name. Use it, or choose another name.',
  ),
  'too-many-kinds': problem(
    409,
    'Planen har för många slag',
    'The plan has too many kinds',
    'Högst 60 slag av hinder ryms i en plan. Byt namn på ett som inte används.',
    'A plan holds at most 60 kinds of obstacles. Rename one that is not used.',
  ),
} as const satisfies Record<string, ProblemWords>;
