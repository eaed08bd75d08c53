import type { BilingualText, Fault } from '@lagesbild/contract';
import type { ProblemError } from './problem';

/** What is wrong, by the rule that was broken. A rule that is not here is shown in the server's own words. */
export const faultWords: Readonly<Record<string, BilingualText>> = {
  required: { sv: 'Fyll i det här fältet.', en: 'Fill in this field.' },
  'unknown-field': {
    sv: 'Uppgiften känns inte igen. Ladda om sidan och försök igen.',
    en: 'The value is not recognised. Reload the page and try again.',
  },
  'too-long': { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  'too-short': { sv: 'Texten är för kort. Skriv mer.', en: 'The text is too short. Write more.' },
  'not-a-string': { sv: 'Skriv en text.', en: 'Write a text.' },
  'not-a-number': { sv: 'Skriv ett tal med siffror.', en: 'Write a number in digits.' },
  'not-whole': { sv: 'Skriv ett heltal, utan decimaler.', en: 'Write a whole number, without decimals.' },
  'too-small': { sv: 'Talet är för litet.', en: 'The number is too small.' },
  'too-large': { sv: 'Talet är för stort.', en: 'The number is too large.' },
  'not-a-day': { sv: 'Ange en dag som finns, till exempel 2026-11-22.', en: 'Give a day that exists, for example 2026-11-22.' },
  'not-an-id': { sv: 'Valet pekar inte på något som finns. Välj på nytt.', en: 'The choice points to nothing that exists. Choose again.' },
  'not-one-of': { sv: 'Välj ett av alternativen.', en: 'Choose one of the alternatives.' },
  'not-a-list': { sv: 'Ange en lista.', en: 'Give a list.' },
  'not-a-boolean': { sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  'not-an-object': {
    sv: 'Uppgiften är fel uppbyggd. Ladda om sidan och försök igen.',
    en: 'The value is malformed. Reload the page and try again.',
  },
  'wrong-form': { sv: 'Uppgiften är inte skriven på rätt sätt.', en: 'The value is not written in the right form.' },
};

export function wordsOf(fault: Fault): BilingualText {
  return faultWords[fault.rule] ?? { sv: fault.detail, en: fault.detail };
}

/** What to say at each field, and what belongs to none of them. */
export interface RoutedFaults {
  at: Readonly<Record<string, BilingualText>>;
  rest: readonly BilingualText[];
}

const pathOf = (pointer: string): string =>
  pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('/');

const fieldOf = (path: string, fields: readonly string[]): string | undefined =>
  fields.filter((field) => path === field || path.startsWith(`${field}/`)).sort((one, other) => other.length - one.length)[0];

/**
 * Routes the faults of a refusal to the fields of a form. A field is named as in the body, `email`, or by its path,
 * `perspectives/0/text`; the first fault of a field is the one that is said.
 */
export function routeFaults(problem: ProblemError | null, fields: readonly string[]): RoutedFaults {
  const at: Record<string, BilingualText> = {};
  const rest: BilingualText[] = [];
  for (const fault of problem?.faults ?? []) {
    const field = fieldOf(pathOf(fault.pointer), fields);
    if (field === undefined) rest.push(wordsOf(fault));
    else at[field] ??= wordsOf(fault);
  }
  return { at, rest };
}
