import type { BilingualText } from './text';

export interface ProblemWords {
  status: number;
  title: BilingualText;
  detail: BilingualText;
}

type Words = [svTitle: string, enTitle: string, sv: string, en: string];

/** A refusal: its status, its name and what to do now, in both languages. */
export const problem = (status: number, ...[svTitle, enTitle, sv, en]: Words): ProblemWords => ({
  status,
  title: { sv: svTitle, en: enTitle },
  detail: { sv, en },
});
