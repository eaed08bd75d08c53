import type { BilingualText } from './text';

export interface ProblemWords {
  status: number;
  title: BilingualText;
  detail: BilingualText;
}

type Words = [svTitle: string, enTitle: string, sv: string, en: string];

/** A refusal: its HTTP status, its title in Swedish and English, and what to do about it in both. */
export const problem = (status: number, ...[svTitle, enTitle, sv, en]: Words): ProblemWords => ({
  status,
  title: { sv: svTitle, en: enTitle },
  detail: { sv, en },
});
