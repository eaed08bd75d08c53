import type { AssignmentName } from './assignments';
import type { BilingualText, Text } from './text';
import type { Completeness, RoundSummary } from './rounds';
import type { Day, Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { ObstacleState, Rating, Severity, WorkStatus } from './words';
import type { Ore } from './money';
import type { OrganisationName } from './organisations';
import type { Word } from './sources';

/** What the numbers rest on, always said beside them. */
export interface Basis {
  kind: 'published' | 'preliminary';
  day: Day;
  /** In words, with the denominator: "31 av 36 har rapporterat, 27 godkända, per 2026-03-31". */
  sentence: BilingualText;
  sha256: string | null;
  publishedAt: Instant | null;
  publishedBy: string | null;
}

export type CountedStatus = WorkStatus | 'not-reported';
export type CountedRating = Rating | 'not-reported';

export interface AreaStatus {
  area: { key: string; nr: number; name: Text };
  total: number;
  byWorkStatus: { status: CountedStatus; count: number }[];
  byRating: { rating: CountedRating; count: number }[];
  byAssessment: { rating: CountedRating; count: number }[];
  /** Assignments where the coordination's rating differs from the agency's. */
  gap: number;
}

export interface Movement {
  assignment: AssignmentName;
  organisation: OrganisationName;
  areaNr: number | null;
  from: { workStatus: CountedStatus; rating: CountedRating };
  to: { workStatus: CountedStatus; rating: CountedRating };
  direction: 'better' | 'worse' | 'same-level';
}

export interface MoneyRow {
  key: string;
  name: Text;
  allocatedOre: Ore;
  usedOre: Ore;
  forecastOre: Ore;
  /** Allocated less the forecast, where the forecast is lower. */
  returnedOre: Ore;
}

export interface BriefMoney {
  declaredOre: Ore | null;
  allocatedOre: Ore;
  undividedOre: Ore | null;
  usedOre: Ore;
  /** Forecast of the total use. */
  forecastOre: Ore;
  returnedOre: Ore;
  byArea: MoneyRow[];
  byYear: { year: number | null; allocatedOre: Ore; decidedOre: Ore; notDecidedOre: Ore }[];
  /** Assignments with money whose report is missing: counted with their latest known figures, and how many. */
  carriedForward: number;
  /** Assignments with money for which no report has ever given figures. */
  withoutFigures: number;
}

export interface BriefObstacle {
  id: string;
  title: Text;
  kind: Word;
  severity: Severity;
  state: ObstacleState;
  sentence: BilingualText;
}

/** One assignment as the picture knew it: the rows behind every number. */
export interface BriefRow {
  assignment: AssignmentName;
  areaNr: number | null;
  organisation: OrganisationName;
  status: CountedStatus;
  rating: CountedRating;
  assessed: CountedRating;
  assessmentReason: string | null;
  onTime: boolean | null;
  allocatedOre: Ore | null;
  usedOre: Ore | null;
  forecastOre: Ore | null;
  expectedDoneOn: Day | null;
  /** Perspectives about which the report says nothing. */
  silentPerspectives: string[];
}

/** The ministry's picture of one round; frozen byte for byte when the round is published. */
export interface Brief {
  planKey: string;
  planTitle: Text;
  exercise: boolean;
  round: RoundSummary;
  comparedWith: { id: string; nr: number; title: Text } | null;
  basis: Basis;
  /** One sentence of truth, generated. */
  lead: BilingualText;
  /** `reported` counts what the picture counts; `returned` was submitted and sent back, and stands among the not reported. */
  assignments: { total: number; declared: number | null; reported: number; approved: number; returned: number };
  completeness: Completeness;
  areas: AreaStatus[];
  movements: Movement[];
  money: BriefMoney;
  obstacles: { open: number; byKind: { kind: Word; open: number; needsDecision: number }[]; needDecision: BriefObstacle[] };
  perspectives: { key: string; name: Text; silent: number; answered: number }[];
  rows: BriefRow[];
}

export interface BriefEndpoints {
  showBrief: { params: { roundId: string }; answer: Brief };
  showLatestBrief: { params: { planKey: string }; answer: Brief };
}

export const briefEndpoints = {
  showBrief: { method: 'GET', path: '/rounds/:roundId/brief', summary: { sv: 'Läget i en omgång', en: 'The picture of a round' } },
  showLatestBrief: {
    method: 'GET',
    path: '/plans/:planKey/brief',
    summary: { sv: 'Läget i den senast publicerade omgången', en: 'The picture of the latest published round' },
  },
} as const satisfies EndpointTable<BriefEndpoints>;
