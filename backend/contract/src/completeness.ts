import type { Day, Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { Completeness } from './rounds';
import type { BilingualText, Text } from './text';
import type { ReportingStatus } from './words';

/** How the reports of a round are put together. */
export const groupings = ['area', 'organisation', 'county'] as const;
export type Grouping = (typeof groupings)[number];

/** What a number of the board counts: each leads to the rows behind it. */
export const countedKinds = ['expected', 'received', 'on-time', 'approved'] as const;
export type CountedKind = (typeof countedKinds)[number];

export interface CompletenessGroup {
  /** Number of the area, key of the organisation or code of the county; null for what belongs to none. */
  key: string | null;
  name: Text;
  completeness: Completeness;
}

/** A place of the flow: how many stand there, and since when the one that has stood there longest. */
export interface FlowStep {
  status: ReportingStatus;
  count: number;
  longestSince: Instant | null;
}

export interface CompletenessBoard {
  /** The day that the figures are as of. */
  asOf: Day;
  /** "33 av 56 rapporter hade kommit in, 30 i tid, per 2026-11-22." */
  basis: BilingualText;
  completeness: Completeness;
  by: Grouping;
  groups: CompletenessGroup[];
  /** Those from whom nothing is expected in the round. */
  nothingExpected: Text[];
  flow: FlowStep[];
}

export interface CompletenessEndpoints {
  showCompleteness: { params: { roundId: string }; query: { asOf?: Day; by?: Grouping }; answer: CompletenessBoard };
}

export const completenessEndpoints = {
  showCompleteness: {
    method: 'GET',
    path: '/rounds/:roundId/completeness',
    summary: { sv: 'Omgångens fullständighet, per en dag', en: 'How complete the round is, as of a day' },
  },
} as const satisfies EndpointTable<CompletenessEndpoints>;
