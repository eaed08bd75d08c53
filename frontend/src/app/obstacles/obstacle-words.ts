import { severityWords, type BilingualText, type Severity } from '@lagesbild/contract';

/** The word of a severity alone, "Allvarlig"; its rule comes after the colon. */
export function severityWord(severity: Severity): BilingualText {
  const { sv, en } = severityWords[severity];
  return { sv: sv.split(':')[0] ?? sv, en: en.split(':')[0] ?? en };
}

/** The name of a round up to its first comma: "Omgång 2". */
export const shortRound = (title: string): string => title.split(',')[0] ?? title;
