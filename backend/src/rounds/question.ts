import type { NewOwnQuestion, QuestionChoice, Fault } from '@lagesbild/contract';
import { fault } from '../platform/http/validate';

const swedish: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };
const longestKey = 60;

/** A readable key out of words: `Hur många har ni utbildat?` is `hur-manga-har-ni-utbildat`. */
export function keyOf(words: string, taken: readonly string[]): string {
  const plain = Array.from(words.toLowerCase().normalize('NFC'), (letter) => swedish[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestKey)
    .replace(/^-+|-+$/g, '');
  const key = plain === '' ? 'fraga' : plain;
  if (!taken.includes(key)) return key;
  const free = Array.from({ length: taken.length + 1 }, (_each, index) => `${key}-${index + 2}`).find((each) => !taken.includes(each));
  return free ?? key;
}

/** The alternatives of a choice; one that has a key keeps it, so that answers in earlier rounds stay comparable. */
export function choicesOf(given: NonNullable<NewOwnQuestion['choices']>): QuestionChoice[] {
  const choices: QuestionChoice[] = [];
  const kept = given.flatMap(({ key }) => key ?? []);
  for (const { key, sv, en } of given) {
    const taken = [...kept, ...choices.map((choice) => choice.key)];
    choices.push({ key: key ?? keyOf(sv, taken), label: { sv: sv.trim(), en: en.trim() } });
  }
  return choices;
}

const filled = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

/** What is missing or too much for the kind of question: help in one language alone, a number without a unit, a choice of one. */
export function questionFaults({ kind, helpSv, helpEn, unitSv, unitEn, choices = [] }: NewOwnQuestion): Fault[] {
  const required = (pointer: string): Fault => fault(pointer, 'required', 'sv');
  const number = kind === 'number';
  return [
    ...(filled(helpEn) && !filled(helpSv) ? [required('#/helpSv')] : []),
    ...(filled(helpSv) && !filled(helpEn) ? [required('#/helpEn')] : []),
    ...(number && !filled(unitSv) ? [required('#/unitSv')] : []),
    ...(number && !filled(unitEn) ? [required('#/unitEn')] : []),
    ...(kind === 'choice' && choices.length < 2 ? [fault('#/choices', 'too-short', 'sv')] : []),
  ];
}
