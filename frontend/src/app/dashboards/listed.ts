import type { Language } from '@lagesbild/contract';

const lists: Record<Language, Intl.ListFormat> = {
  sv: new Intl.ListFormat('sv', { type: 'conjunction' }),
  // British, as the rest of the English: no comma before "and".
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** "ett, två och tre". */
export function listed(parts: readonly string[], language: Language): string {
  return lists[language].format(parts);
}
