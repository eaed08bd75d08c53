import type { Language } from './text';

const words: Record<Language, readonly string[]> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/**
 * A count as running text writes it: in words up to twelve, in figures above (Svenska skrivregler).
 * Swedish has `ett` for neuter nouns: ett uppdrag, en rapport.
 */
export function numberWord(count: number, language: Language, gender: 'common' | 'neuter' = 'common'): string {
  if (language === 'sv' && gender === 'neuter' && count === 1) return 'ett';
  return words[language][count] ?? String(count);
}

/** The first letter as a capital: what begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
