import type { Passage } from '@lagesbild/contract';
import { perspectiveQuestion } from './report-content';

/** The question whose text a passage points into; null where the section has no text, or the perspective does not fit. */
export function questionOf({ section, perspective }: Pick<Passage, 'section' | 'perspective'>): string | null {
  if (section === 'perspectives') return perspective === undefined ? null : perspectiveQuestion(perspective);
  return perspective === undefined && section !== 'status' && section !== 'money' ? section : null;
}

/** The words of a passage, in UTF-16 code units; null when the range is not within the text, is blank or cuts a character in two. */
export function quoteOf(text: string, { start, end }: Pick<Passage, 'start' | 'end'>): string | null {
  if (start >= end || end > text.length || cutsCharacter(text, start) || cutsCharacter(text, end)) return null;
  const quote = text.slice(start, end);
  return quote.trim() === '' ? null : quote;
}

const between = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/** A place between the two halves of a character outside the basic plane. */
const cutsCharacter = (text: string, at: number): boolean =>
  at > 0 && between(text.charCodeAt(at - 1), 0xd800, 0xdbff) && between(text.charCodeAt(at), 0xdc00, 0xdfff);
