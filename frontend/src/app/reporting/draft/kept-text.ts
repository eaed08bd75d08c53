import type { Instant } from '@lagesbild/contract';
import { remember, remembered } from '../../core/remembered';
import { isField, type Answer } from './draft-fields';
import type { KeptAnswers } from './draft-merge';

/** Whose text it is, on which report. Somebody else who uses the same browser is never shown it. */
export interface KeptPlace {
  personId: string;
  reportId: string;
}

/** What one opening of the page could not get saved. */
export interface KeptText {
  key: string;
  writtenAt: Instant;
  answers: KeptAnswers;
}

const prefix = 'lagesbild.';
const placeKey = ({ personId, reportId }: KeptPlace): string => `draft.${personId}.${reportId}.`;

/** Each opening of the page keeps its own, so that two windows never write over one another. */
export const keptKey = (place: KeptPlace, opening: string): string => placeKey(place) + opening;

/** Keeps the text until it has been saved; false when the browser would not. */
export function keepText(key: string, answers: KeptAnswers, writtenAt: Instant): boolean {
  const text = Object.keys(answers).length > 0 ? JSON.stringify({ writtenAt, answers }) : null;
  remember(key, text);
  return remembered(key) === text;
}

/** What is kept for a place, the oldest first. */
export function keptTexts(place: KeptPlace): KeptText[] {
  return keysOf(placeKey(place))
    .flatMap(readText)
    .sort((one, other) => one.writtenAt.localeCompare(other.writtenAt));
}

export function forgetTexts(texts: readonly KeptText[]): void {
  texts.forEach(({ key }) => remember(key, null));
}

function keysOf(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + start))
      .map((key) => key.slice(prefix.length));
  } catch {
    // A browser that refuses storage has kept nothing.
    return [];
  }
}

function readText(key: string): KeptText[] {
  try {
    const text: unknown = JSON.parse(remembered(key) ?? '');
    return isKept(text) ? [{ key, writtenAt: text.writtenAt, answers: text.answers }] : [];
  } catch {
    return [];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isAnswer = (value: unknown): value is Answer => value === null || typeof value === 'string' || typeof value === 'number';

function isKept(value: unknown): value is Omit<KeptText, 'key'> {
  if (!isObject(value) || typeof value['writtenAt'] !== 'string' || !isObject(value['answers'])) return false;
  return Object.entries(value['answers']).every(
    ([field, kept]) =>
      isField(field) && isObject(kept) && isAnswer(kept['value']) && Array.isArray(kept['known']) && kept['known'].every(isAnswer),
  );
}
