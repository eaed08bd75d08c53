import type { AssignmentName } from './assignments';
import type { CodeEndpoints } from './codes';
import type { Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { BilingualText, Text } from './text';

/** What can be read, marked and searched; written statements and notes from meetings are to come. */
export const sourceKinds = ['report-version'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a marked passage is tied to. */
export const targetKinds = ['obstacle', 'finding', 'perspective', 'code'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const targetKindWords: Record<TargetKind, BilingualText> = {
  obstacle: { sv: 'Hinder', en: 'Obstacle' },
  finding: { sv: 'Iakttagelse', en: 'Finding' },
  perspective: { sv: 'Perspektiv', en: 'Perspective' },
  code: { sv: 'Kod', en: 'Code' },
};

/** Whose marks are shown. */
export const markersShown = ['all', 'mine', 'colleagues'] as const;
export type MarkersShown = (typeof markersShown)[number];

export const markLimits = { targets: 10, search: 100 } as const;

/** Key of a target: an obstacle's id, a finding's key, a perspective's key, a code's id. */
export interface TargetRef {
  kind: TargetKind;
  key: string;
}

export interface MarkTarget extends TargetRef {
  title: Text;
}

/** A target that a mark can be tied to. */
export interface MarkTargetChoice extends MarkTarget {
  /** What it lies under: the codes above it, the kind of an obstacle, the plan of a finding. */
  under: Text | null;
  /** Marks that are tied to it already, in this plan. */
  marks: number;
}

/** A sealed text as the coordination reads it: a version of a report, with where it stands. */
export interface ReadingSource {
  kind: SourceKind;
  id: string;
  sha256: string;
  reportId: string;
  versionNr: number;
  /** False for a version that a later one has followed. */
  latest: boolean;
  submittedAt: Instant;
  assignment: AssignmentName;
  area: { nr: number; name: Text } | null;
  organisation: OrganisationName;
  round: { id: string; nr: number; title: Text };
}

/** A mark as it stands in the margin: a range of UTF-16 code units in a text that never changes. */
export interface MarginMark {
  id: string;
  start: number;
  end: number;
  quote: string;
  by: string;
  mine: boolean;
  at: Instant;
  targets: MarkTarget[];
  can: { remove: boolean };
}

/** One answer in words; empty when the question was asked and nothing was written. */
export interface ReadText {
  /** Key of the question: `done`, `perspective:<key>`, `own:<key>` … */
  field: string;
  label: Text;
  text: string;
  marks: MarginMark[];
}

export interface ReadingItem {
  source: ReadingSource;
  texts: ReadText[];
}

/** A page of what is read; without `silent`, of those who have answered the question. */
export interface ReadingPage extends Page<ReadingItem> {
  /** How many in the selection were asked the question and wrote nothing; 0 where no question is chosen. */
  silent: number;
}

/** A mark by itself, with where it stands. */
export interface MarkView extends MarginMark {
  source: ReadingSource;
  field: string;
  label: Text;
}

/** Left out, nothing is narrowed; without round and assignment everything that stands is read, the latest round first. */
export interface ReadingQuery extends PageQuery {
  /** Id of a round. */
  round?: string;
  /** Key of an assignment. */
  assignment?: string;
  question?: string;
  /** Also those who were asked the question and wrote nothing. */
  silent?: boolean;
  area?: number;
  organisation?: string;
  by?: MarkersShown;
  /** One version, also one that a later one has followed. */
  source?: string;
}

export interface MarkQuery extends PageQuery {
  by?: MarkersShown;
  targetKind?: TargetKind;
  /** Key of the target; with `targetKind`. */
  target?: string;
  round?: string;
  area?: number;
  organisation?: string;
}

export interface NewMark {
  sourceKind: SourceKind;
  sourceId: string;
  field: string;
  start: number;
  end: number;
  /** The words that the marker saw; they must be those of the sealed text. */
  quote: string;
  /** One or several. */
  targets: TargetRef[];
}

export interface TargetQuery extends PageQuery {
  kind?: TargetKind;
  /** Part of the name. */
  name?: string;
}

type PlanParams = { planKey: string };

export interface MarkEndpoints extends CodeEndpoints {
  readAnswers: { params: PlanParams; query: ReadingQuery; answer: ReadingPage };
  listMarks: { params: PlanParams; query: MarkQuery; answer: Page<MarkView> };
  listMarkTargets: { params: PlanParams; query: TargetQuery; answer: Page<MarkTargetChoice> };
  addMark: { params: PlanParams; body: NewMark; answer: MarginMark };
  removeMark: { params: { markId: string }; answer: null };
}

export const markEndpoints = {
  readAnswers: {
    method: 'GET',
    path: '/plans/:planKey/answers',
    summary: {
      sv: 'Inlämnade svar sida vid sida, med markeringar',
      en: 'Submitted answers side by side, with marks',
    },
  },
  listMarks: { method: 'GET', path: '/plans/:planKey/marks', summary: { sv: 'Markerade ställen', en: 'Marked passages' } },
  listMarkTargets: {
    method: 'GET',
    path: '/plans/:planKey/mark-targets',
    summary: { sv: 'Vad en markering kan kopplas till', en: 'What a mark can be tied to' },
  },
  addMark: {
    method: 'POST',
    path: '/plans/:planKey/marks',
    status: 201,
    summary: { sv: 'Markera ett ställe i en inlämnad text', en: 'Mark a passage of a submitted text' },
    problems: ['mark-does-not-fit', 'already-marked'],
  },
  removeMark: {
    method: 'DELETE',
    path: '/marks/:markId',
    status: 204,
    summary: { sv: 'Ta bort en egen markering', en: 'Remove a mark of one’s own' },
  },
} as const satisfies EndpointTable<Omit<MarkEndpoints, keyof CodeEndpoints>>;
