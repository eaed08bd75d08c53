import { existingDay, type FaultRule, type OwnQuestion } from '@lagesbild/contract';

/** Digits with at most one decimal point: what the form sends, whatever the reader's language writes. */
const number = /^-?\d{1,15}(\.\d{1,6})?$/;

/** Why a value cannot answer a question; null when it can. An empty value takes the answer away, which is always right. */
export function ownAnswerFault({ kind, choices }: Pick<OwnQuestion, 'kind' | 'choices'>, value: string): FaultRule | null {
  if (value === '') return null;
  const rules: Record<OwnQuestion['kind'], FaultRule | null> = {
    text: null,
    choice: choices.some((choice) => choice.key === value) ? null : 'not-one-of',
    number: number.test(value) ? null : 'not-a-number',
    'yes-no': value === 'yes' || value === 'no' ? null : 'not-one-of',
    day: existingDay(value) ? null : 'not-a-day',
  };
  return rules[kind];
}
