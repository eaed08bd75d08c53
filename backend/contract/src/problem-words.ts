import type { BilingualText } from './text';

export interface ProblemWords {
  status: number;
  title: BilingualText;
  detail: BilingualText;
}

type Words = [svTitle: string, enTitle: string, sv: string, en: string];

/** A refusal: its status (RFC 9110), what it is called and what to do now. */
export const problem = (status: number, ...[svTitle, enTitle, sv, en]: Words): ProblemWords => ({
  status,
  title: { sv: svTitle, en: enTitle },
  detail: { sv, en },
});
