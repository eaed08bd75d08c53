import type { FaultRule } from './fault';
import { fileProblems } from './file-problems';
import { obstacleProblems } from './obstacle-problems';
import { markProblems } from './mark-problems';
import { problem, type ProblemWords } from './problem-words';
import { accountProblems } from './account-problems';
import { attestingProblems } from './attesting-problems';
import { reviewingProblems } from './reviewing-problems';
import { roundProblems } from './round-problems';

/** One fault in the input, with a JSON pointer (RFC 6901) into the body, or `#/query/…` and `#/params/…`. */
export interface Fault {
  pointer: string;
  /** The rule that was broken; the words are in `faultWords`. */
  rule: FaultRule;
  /** The same in words, in the reader's language. */
  detail: string;
}

/** RFC 9457 problem details, media type `application/problem+json`. */
export interface ProblemDetails {
  type: string;
  kind: ProblemKind;
  title: string;
  status: number;
  /** What to do now, in the reader's language. */
  detail: string;
  /** The request id: the same that stands in the log. */
  instance: string;
  errors?: Fault[];
  /** Facts that the browser needs to help: the version that is stored, the day the round closed … */
  facts?: Record<string, string | number | null>;
}

/** Every refusal the product can give. `throw new Problem(kind)` in the server; the browser switches on the kind. */
export const problems = {
  ...fileProblems,
  ...markProblems,
  'not-json': problem(
    400,
    'Innehållet går inte att läsa',
    'The content cannot be read',
    'Begäran ska vara giltig JSON i UTF-8. Inget har sparats.',
    'The request must be valid JSON in UTF-8. Nothing was saved.',
  ),
  'malformed-request': problem(
    400,
    'Begäran är fel uppbyggd',
    'The request is malformed',
    'Adressen eller huvudena går inte att tolka. Inget har sparats.',
    'The address or the headers cannot be interpreted. Nothing was saved.',
  ),
  'idempotency-key-required': problem(
    400,
    'Inlämningen saknar nyckel',
    'The submission has no key',
    'Skicka huvudet Idempotency-Key (ett UUID) så att ett omförsök aldrig blir två inlämningar.',
    'Send the header Idempotency-Key (a UUID) so that a retry never becomes two submissions.',
  ),
  'sign-in-required': problem(
    401,
    'Du behöver logga in',
    'You need to sign in',
    'Logga in och försök igen. Det du har skrivit finns kvar i webbläsaren.',
    'Sign in and try again. What you have written is still in the browser.',
  ),
  'sign-in-failed': problem(
    401,
    'Inloggningen gick inte',
    'Signing in failed',
    'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
    'The e-mail address or the password is not right. Check both and try again.',
  ),
  'cross-site-request': problem(
    403,
    'Begäran kom från en annan webbplats',
    'The request came from another site',
    'Öppna Lägesbild direkt och gör om det där. Inget har sparats.',
    'Open Lägesbild directly and do it there. Nothing was saved.',
  ),
  'not-allowed': problem(
    403,
    'Du får inte göra det här',
    'You may not do this',
    'Din roll ger inte rätt till det. Be samordningen eller en administratör om du behöver det i ditt arbete.',
    'Your role does not allow it. Ask the coordination or an administrator if you need it in your work.',
  ),
  'not-found': problem(
    404,
    'Sidan eller uppgiften finns inte',
    'The page or record does not exist',
    'Den kan ha flyttats, eller så har du inte tillgång till den. Gå till startsidan och leta därifrån.',
    'It may have moved, or you do not have access to it. Go to the start page and look from there.',
  ),
  'unknown-route': problem(
    404,
    'Adressen finns inte',
    'There is no such address',
    'Adressen finns inte i API:et. Se /api/v1/openapi.json.',
    'The API has no such address. See /api/v1/openapi.json.',
  ),
  'method-not-allowed': problem(
    405,
    'Metoden går inte här',
    'The method is not allowed here',
    'Adressen finns men tar inte emot den metoden. Se huvudet Allow.',
    'The address exists but does not take that method. See the Allow header.',
  ),
  'round-not-open': problem(
    409,
    'Rapporteringsomgången är inte öppen',
    'The reporting round is not open',
    'Omgången tar inte emot ändringar nu. Din text är kvar; kontakta samordningen om något behöver rättas.',
    'The round takes no changes now. Your text is kept; contact the coordination if something needs correcting.',
  ),
  'round-not-planned': problem(
    409,
    'Omgången är redan öppnad',
    'The round has already been opened',
    'Ladda om sidan för att se var omgången står.',
    'Reload the page to see where the round stands.',
  ),
  'round-not-closed': problem(
    409,
    'Omgången är inte stängd',
    'The round is not closed',
    'Stäng omgången innan den publiceras.',
    'Close the round before it is published.',
  ),
  'previous-round-unpublished': problem(
    409,
    'Den förra omgången är inte publicerad',
    'The previous round is not published',
    'Publicera den förra omgången innan en ny öppnas.',
    'Publish the previous round before a new one is opened.',
  ),
  'round-has-waiting-reports': problem(
    409,
    'Rapporter väntar på granskning',
    'Reports are waiting for review',
    'Godkänn eller återsänd de inlämnade rapporterna innan omgången publiceras.',
    'Approve or return the submitted reports before the round is published.',
  ),
  'report-not-open': problem(
    409,
    'Rapporten kan inte ändras nu',
    'The report cannot be changed now',
    'Den är inlämnad eller godkänd. Behöver något rättas kan samordningen återsända den.',
    'It is submitted or approved. If something needs correcting, the coordination can return it.',
  ),
  'report-incomplete': problem(
    409,
    'Rapporten är inte färdig',
    'The report is not complete',
    'Fyll i de delar som saknas och skicka igen.',
    'Fill in what is missing and send again.',
  ),
  ...attestingProblems,
  ...accountProblems,
  'report-not-submitted': problem(
    409,
    'Rapporten väntar inte på granskning',
    'The report is not waiting for review',
    'Ladda om sidan för att se var rapporten står.',
    'Reload the page to see where the report stands.',
  ),
  ...reviewingProblems,
  'return-needs-note': problem(
    409,
    'Återsändningen säger inte varför',
    'The return does not say why',
    'Skriv minst en not, ett förslag eller ett skäl om vad myndigheten ska ändra. Ett godkännande tas tillbaka med ett skäl.',
    'Write at least one note, suggestion or reason on what the agency should change. An approval is taken back with a reason.',
  ),
  'assessment-needs-reason': problem(
    409,
    'Bedömningen behöver ett skäl',
    'The assessment needs a reason',
    'Skriv varför samordningen bedömer annorlunda än myndigheten.',
    'Write why the coordination assesses differently from the agency.',
  ),
  'passage-not-found': problem(
    409,
    'Citatet finns inte i rapporten',
    'The passage is not in the report',
    'Markera texten på nytt i den version som visas.',
    'Mark the text again in the version shown.',
  ),
  'already-linked': problem(
    409,
    'Hindret är redan kopplat till det stället',
    'The obstacle is already linked to that place',
    'Välj ett annat ställe eller ett annat hinder.',
    'Choose another place or another obstacle.',
  ),
  ...obstacleProblems,
  'person-exists': problem(
    409,
    'Personen finns redan',
    'The person already exists',
    'Det finns redan en person med den e-postadressen. Sök upp personen i listan.',
    'There is already a person with that e-mail address. Look the person up in the list.',
  ),
  'already-set-up': problem(
    409,
    'Installationen har redan en administratör',
    'The installation already has an administrator',
    'Logga in med ett befintligt konto.',
    'Sign in with an existing account.',
  ),
  'in-progress': problem(
    409,
    'Samma begäran behandlas redan',
    'The same request is already being handled',
    'Vänta en stund och försök igen med samma nyckel.',
    'Wait a moment and try again with the same key.',
  ),
  'version-stale': problem(
    412,
    'Någon annan har sparat en nyare version',
    'Someone else has saved a newer version',
    'Din text är kvar. Jämför den med den nya versionen och välj vad som ska gälla.',
    'Your text is kept. Compare it with the new version and choose what is to stand.',
  ),
  'body-too-large': problem(
    413,
    'Innehållet är för stort',
    'The content is too large',
    'Högst 1 MB tas emot. Korta texten eller dela upp den.',
    'At most 1 MB is taken. Shorten the text or divide it.',
  ),
  'unsupported-media-type': problem(
    415,
    'Fel slags innehåll',
    'The wrong kind of content',
    'Skicka innehållet som application/json, en fil som application/octet-stream.',
    'Send the content as application/json, a file as application/octet-stream.',
  ),
  'invalid-input': problem(
    422,
    'Något i uppgifterna behöver rättas',
    'Something in the input needs correcting',
    'Se vad som är fel vid varje fält. Inget har sparats.',
    'See what is wrong at each field. Nothing was saved.',
  ),
  'idempotency-key-reused': problem(
    422,
    'Nyckeln är redan använd för något annat',
    'The key has already been used for something else',
    'Börja om med en ny Idempotency-Key: den här hör till en annan inlämning.',
    'Start again with a new Idempotency-Key: this one belongs to another submission.',
  ),
  'if-match-required': problem(
    428,
    'Versionen saknas',
    'The version is missing',
    'Skicka huvudet If-Match med den version som du utgick från.',
    'Send the header If-Match with the version you started from.',
  ),
  'too-many-attempts': problem(
    429,
    'För många försök',
    'Too many attempts',
    'Vänta och försök igen efter den tid som anges i Retry-After.',
    'Wait and try again after the time given in Retry-After.',
  ),
  internal: problem(
    500,
    'Något gick fel hos oss',
    'Something went wrong on our side',
    'Felet är loggat. Försök igen; ange numret nedan om det händer igen.',
    'The fault is logged. Try again; give the number below if it happens again.',
  ),
  'database-away': problem(
    503,
    'Databasen svarar inte',
    'The database does not answer',
    'Inget har sparats som inte har kvitterats. Försök igen om en stund; det du har skrivit finns kvar i webbläsaren.',
    'Nothing was saved that was not acknowledged. Try again in a moment; what you have written is still in the browser.',
  ),
  ...roundProblems,
  busy: problem(
    503,
    'Det är hög belastning just nu',
    'The load is high right now',
    'Försök igen om några sekunder.',
    'Try again in a few seconds.',
  ),
} as const satisfies Record<string, ProblemWords>;

export type ProblemKind = keyof typeof problems;
export const problemKinds = Object.keys(problems) as ProblemKind[];
