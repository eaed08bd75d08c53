import { problem, type ProblemWords } from './problem-words';

/** Refusals that have to do with the questions and the days of a round. */
export const roundProblems = {
  'too-many-questions': problem(
    409,
    'Omgången har för många egna frågor',
    'The round has too many questions of its own',
    'En omgång kan ha högst 20 egna frågor. Ta bort någon innan du lägger till en ny.',
    'A round can have at most 20 questions of its own. Remove one before you add another.',
  ),
  'nothing-to-copy': problem(
    409,
    'Det finns inga frågor att kopiera',
    'There are no questions to copy',
    'Ingen tidigare omgång har egna frågor som saknas här. Lägg till frågorna för hand.',
    'No earlier round has questions of its own that are missing here. Add the questions by hand.',
  ),
  'nothing-to-extend': problem(
    409,
    'Det finns inget att förlänga',
    'There is nothing to extend',
    'Organisationen har inga lägesrapporter kvar att lämna in här. Kontrollera vilken organisation och vilket uppdrag du har valt.',
    'The organisation has no status reports left to hand in here. Check which organisation and assignment you have chosen.',
  ),
  'round-has-extended-reports': problem(
    409,
    'Rapporter har fått längre tid',
    'Reports have been given more time',
    'Vänta tills de förlängda dagarna har gått eller rapporterna har kommit in. Ska bilden ut tidigare behöver du först ändra de förlängda dagarna.',
    'Wait until the extended days have passed or the reports have come in. If the picture must go out earlier, first change the extended days.',
  ),
} as const satisfies Record<string, ProblemWords>;
