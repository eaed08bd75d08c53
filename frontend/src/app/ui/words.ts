import type { BilingualText } from '@lagesbild/contract';

/** What is said of an assignment whose report is missing: never the same as "not done". */
export const notReportedWords: BilingualText = { sv: 'Ej rapporterat', en: 'Not reported' };
