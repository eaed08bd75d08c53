import type { AssignmentName } from './assignments';
import type { Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { Ore } from './money';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { RoundSummary } from './rounds';
import type { Text } from './text';
import type { Rating, ReportingStatus, WorkStatus } from './words';

/** One organisation's part of a shared assignment. Of what has not been submitted only that is told. */
export interface PartRow {
  reportId: string;
  organisation: OrganisationName;
  /** County code, two digits; null for an organisation of no county. */
  county: string | null;
  lead: boolean;
  status: ReportingStatus;
  submittedAt: Instant | null;
  onTime: boolean | null;
  /** As the latest submitted version says; null when nothing has been submitted. */
  workStatus: WorkStatus | null;
  rating: Rating | null;
}

/** A county's place in the tile map. */
export interface CountyTile {
  code: string;
  letter: string;
  name: Text;
}

/** The parts of a shared assignment in a round, the lead's report among them. */
export interface PartsView {
  reportId: string;
  assignment: AssignmentName;
  planKey: string;
  planTitle: Text;
  exercise: boolean;
  round: RoundSummary;
  lead: OrganisationName;
  /** Parts beside the lead's report. */
  expected: number;
  received: number;
  rows: PartRow[];
  counties: CountyTile[];
  /** What the submitted parts say together; never added to the lead's figures, which stand for the whole. */
  partsUsedOre: Ore | null;
  partsForecastOre: Ore | null;
  leadUsedOre: Ore | null;
  leadForecastOre: Ore | null;
}

/** What one part says to one question. */
export interface PartAnswer {
  reportId: string;
  organisation: OrganisationName;
  text: string;
}

type ReportParams = { reportId: string };

export interface PartEndpoints {
  showParts: { params: ReportParams; answer: PartsView };
  listPartAnswers: { params: ReportParams; query: PageQuery & { question?: string }; answer: Page<PartAnswer> };
}

export const partEndpoints = {
  showParts: {
    method: 'GET',
    path: '/reports/:reportId/parts',
    summary: { sv: 'Delarna i ett delat uppdrag', en: 'The parts of a shared assignment' },
  },
  listPartAnswers: {
    method: 'GET',
    path: '/reports/:reportId/part-answers',
    summary: { sv: 'Vad delarna svarar på en fråga', en: 'What the parts answer to a question' },
  },
} as const satisfies EndpointTable<PartEndpoints>;
