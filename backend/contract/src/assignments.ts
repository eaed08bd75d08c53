import type { AmountDegree, Ore } from './money';
import type { Citation, Word } from './sources';
import type { Day, PartialDay } from './day';
import type { EndpointTable } from './endpoint';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { Rating, WorkStatus } from './words';
import type { Text } from './text';

export interface AssignmentName {
  key: string;
  /** The number as the plan writes it, `6.2`; null where the source gives none. */
  label: string | null;
  title: Text;
}

export interface AssignmentSummary extends AssignmentName {
  area: { key: string; nr: number; name: Text } | null;
  certainty: string;
  /** The organisations that answer for it, the reporting one first. */
  responsible: OrganisationName[];
  knownOre: Ore | null;
  /** Work status in the latest published round, or at the follow-up for reference plans (a word of the data). */
  workStatus: WorkStatus | null;
  rating: Rating | null;
  assessedRating: Rating | null;
  statusAtFollowUp: Word | null;
}

/** A page of the assignments, with everybody who has a part in any of the plan's, whatever the filter and the page, by name. */
export interface AssignmentList extends Page<AssignmentSummary> {
  organisations: { organisation: OrganisationName; count: number }[];
}

export interface AssignmentQuery extends PageQuery {
  area?: string;
  organisation?: string;
  workStatus?: WorkStatus;
  rating?: Rating;
  /** Part of the title, in either language. */
  title?: string;
}

export interface DecisionView {
  /** Null where the source does not say. */
  kind: Word | null;
  dnr: string | null;
  decidedOn: PartialDay | null;
  note: string | null;
}

export interface DeliverableView {
  kind: Word;
  dueOn: PartialDay | null;
  receivedOn: Day | null;
  title: string | null;
}

export interface BudgetLineView {
  degree: AmountDegree;
  ore: Ore;
  year: number | null;
  note: string | null;
  citations: Citation[];
}

export interface OutcomeView {
  status: Word;
  text: Text;
  citations: Citation[];
}

/** What a published round said about the assignment; read from its frozen picture. */
export interface AssignmentHistoryRow {
  roundId: string;
  roundTitle: Text;
  publishedOn: Day;
  reported: boolean;
  workStatus: WorkStatus | null;
  rating: Rating | null;
  assessedRating: Rating | null;
  usedOre: Ore | null;
  forecastOre: Ore | null;
  expectedDoneOn: Day | null;
}

export interface AssignmentView extends AssignmentName {
  planKey: string;
  planTitle: Text;
  exercise: boolean;
  area: { key: string; nr: number; name: Text; certainty: string | null } | null;
  task: Text | null;
  kind: string | null;
  periodFrom: PartialDay | null;
  periodTo: PartialDay | null;
  certainty: string;
  note: string | null;
  statusAtFollowUp: Word | null;
  organisations: { organisation: OrganisationName; role: Word; certainty: string | null; reports: boolean; leads: boolean }[];
  decisions: DecisionView[];
  deliverables: DeliverableView[];
  budget: BudgetLineView[];
  outcomes: OutcomeView[];
  obstacles: { id: string; title: Text; state: string }[];
  history: AssignmentHistoryRow[];
  /** How many of the plan's indicator values are about the assignment. */
  indicatorValues: number;
  /** True for what followed after the plan and is not counted among its assignments. */
  followOn: boolean;
  citations: Citation[];
}

export interface AssignmentEndpoints {
  listAssignments: { params: { planKey: string }; query: AssignmentQuery; answer: AssignmentList };
  showAssignment: { params: { assignmentKey: string }; answer: AssignmentView };
}

export const assignmentEndpoints = {
  listAssignments: { method: 'GET', path: '/plans/:planKey/assignments', summary: { sv: 'Planens uppdrag', en: 'The plan’s assignments' } },
  showAssignment: { method: 'GET', path: '/assignments/:assignmentKey', summary: { sv: 'Ett uppdrag', en: 'One assignment' } },
} as const satisfies EndpointTable<AssignmentEndpoints>;
