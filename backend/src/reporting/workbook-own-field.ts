import {
  textLimits,
  type BilingualText,
  type DraftChange,
  type Language,
  type OwnQuestion,
  type WorkbookReason,
} from '@lagesbild/contract';
import { ownAnswerFault } from '../rounds';
import type { WorkbookField } from './workbook-fields';
import { cellNumber, plainNumber } from './workbook-number';

const yesNo: Record<string, BilingualText> = { yes: { sv: 'Ja', en: 'Yes' }, no: { sv: 'Nej', en: 'No' } };

const bare = (text: string): string => text.trim().toLowerCase();

/** The keys that may be chosen, with their words; none for a question that is answered freely. */
const choicesOf = ({ kind, choices }: OwnQuestion): [key: string, words: BilingualText][] =>
  kind === 'yes-no' ? Object.entries(yesNo) : choices.map(({ key, label }) => [key, label]);

const reasons: Record<OwnQuestion['kind'], WorkbookReason> = {
  text: 'not-text',
  choice: 'not-one-of',
  'yes-no': 'not-one-of',
  number: 'not-a-number',
  day: 'not-a-day',
};

/** A question of the round's own in a workbook: words for what is chosen, a number with its unit beside the question. */
export function ownField(question: OwnQuestion): WorkbookField {
  const { key, kind } = question;
  const words = choicesOf(question);
  return {
    kind: words.length > 0 ? 'choice' : kind === 'number' || kind === 'day' ? kind : 'text',
    unit: question.unit,
    ...(words.length > 0 ? { words: (language: Language) => words.map(([, word]) => word[language]) } : {}),
    write: ({ own }, language) => {
      const value = own.find((each) => each.key === key)?.value;
      if (value === undefined) return null;
      if (kind === 'number') return cellNumber(value);
      return words.find(([chosen]) => chosen === value)?.[1][language] ?? value;
    },
    read: (cell) => {
      const given = String(cell).replace(/\r\n?/g, '\n').trim();
      if (given.length > textLimits.answer) return { reason: 'too-long' };
      const chosen = words.find(([choice, { sv, en }]) => [choice, sv, en].some((each) => bare(each) === bare(given)));
      const value = chosen?.[0] ?? (kind === 'number' ? plainNumber(given) : given);
      const readable = typeof cell !== 'boolean' && !/\p{Surrogate}/u.test(given) && ownAnswerFault(question, value) === null;
      return readable ? { change: ownChange(key, value) } : { reason: reasons[kind] };
    },
  };
}

const ownChange = (key: string, value: string): DraftChange => ({ own: [{ key, value }] });
