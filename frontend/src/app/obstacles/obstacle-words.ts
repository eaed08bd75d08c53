import { severityWords, type BilingualText, type ObstacleView, type OrganisationName, type Severity } from '@lagesbild/contract';

/** The word of a severity alone, "Allvarlig"; its rule comes after the colon. */
export function severityWord(severity: Severity): BilingualText {
  const { sv, en } = severityWords[severity];
  return { sv: sv.split(':')[0] ?? sv, en: en.split(':')[0] ?? en };
}

/** The name of a round up to its first comma: "Omgång 2". */
export const shortRound = (title: string): string => title.split(',')[0] ?? title;

/** What somebody says of an obstacle, while it is being written. */
export interface ObstacleWords {
  title: string;
  titleEn: string;
  kind: string | null;
  hinders: string;
  severity: Severity | null;
  governmentMustAct: boolean;
  mustAct: readonly OrganisationName[];
  areas: readonly number[];
}

export const noWords: ObstacleWords = {
  title: '',
  titleEn: '',
  kind: null,
  hinders: '',
  severity: null,
  governmentMustAct: false,
  mustAct: [],
  areas: [],
};

/** What is said of an obstacle now, to be changed. */
export const wordsOf = (view: ObstacleView): ObstacleWords => ({
  title: view.title.sv,
  titleEn: view.title.en ?? '',
  kind: view.kind.key,
  hinders: view.hinders,
  severity: view.severity,
  governmentMustAct: view.governmentMustAct,
  mustAct: view.mustAct,
  areas: view.areas.map((area) => area.nr),
});

/** The fields that cannot be left empty. */
const needed = ['title', 'kind', 'hinders', 'severity'] as const;

export const missingIn = (words: ObstacleWords): string[] => needed.filter((field) => !(words[field] ?? '').trim());
