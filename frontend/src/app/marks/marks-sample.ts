import type { MarginMark, MarkTargetChoice, MarkView, ReadingItem, ReadingSource } from '@lagesbild/contract';

/** Made-up answers and marks for the specs of these screens. */
export const sourceOf = (rest: Partial<ReadingSource> = {}): ReadingSource => ({
  kind: 'report-version',
  id: 'v-1',
  sha256: 'a'.repeat(64),
  reportId: 'r-1',
  versionNr: 1,
  latest: true,
  submittedAt: '2026-05-20T08:00:00.000Z',
  assignment: { key: 'uppdrag-1', label: '1.1', title: { sv: 'Samordna arbetet', en: null } },
  area: { nr: 1, name: { sv: 'Samordning', en: null } },
  organisation: { key: 'polisen', name: { sv: 'Polismyndigheten', en: null }, shortName: null },
  round: { id: 'n-3', nr: 3, title: { sv: 'Omgång 3', en: 'Round 3' } },
  ...rest,
});

export const markOf = (rest: Partial<MarginMark> = {}): MarginMark => ({
  id: 'm-1',
  start: 0,
  end: 12,
  quote: 'Sekretessen ',
  by: 'Linnéa',
  mine: true,
  at: '2026-11-22T09:00:00.000Z',
  targets: [{ kind: 'code', key: 'c-1', title: { sv: 'Sekretess', en: null } }],
  can: { remove: true },
  ...rest,
});

export const answerText = 'Sekretessen hindrar oss. Vi har bett om råd.';

export const itemOf = (marks: MarginMark[] = [], text = answerText): ReadingItem => ({
  source: sourceOf(),
  texts: [{ field: 'obstacles', label: { sv: 'Vilka hinder har ni mött?', en: 'What obstacles have you met?' }, text, marks }],
});

export const markViewOf = (rest: Partial<MarkView> = {}): MarkView => ({
  ...markOf(),
  source: sourceOf(),
  field: 'obstacles',
  label: { sv: 'Vilka hinder har ni mött?', en: 'What obstacles have you met?' },
  ...rest,
});

export const choiceOf = (rest: Partial<MarkTargetChoice> = {}): MarkTargetChoice => ({
  kind: 'code',
  key: 'c-1',
  title: { sv: 'Sekretess', en: null },
  under: { sv: 'Lagstöd', en: null },
  marks: 2,
  ...rest,
});

export const planOf = {
  key: 'ovning',
  title: { sv: 'Övningsplan', en: null },
  exercise: true,
  areas: [{ nr: 3, name: { sv: 'Upptäcka', en: null } }],
  rounds: [
    { id: 'n-4', nr: 4, state: 'planned', title: { sv: 'Omgång 4', en: 'Round 4' } },
    { id: 'n-3', nr: 3, state: 'open', title: { sv: 'Omgång 3', en: 'Round 3' } },
    { id: 'n-2', nr: 2, state: 'published', title: { sv: 'Omgång 2', en: 'Round 2' } },
  ],
};
