import type { AmountDegree, Ore } from './money';
import type { Citation, Word } from './sources';
import type { Day, PartialDay } from './day';
import type { EndpointTable } from './endpoint';
import type { IndicatorSeries, NewAssignmentIndicator } from './figures';
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

/** A day that no longer counts, and the decision that moved it. */
export interface MovedDay {
  fromOn: PartialDay | null;
  dnr: string | null;
  decidedOn: PartialDay | null;
}

export interface DeliverableView {
  id: string;
  kind: Word;
  /** The day that counts: the first one, or where the latest decision moved it. */
  dueOn: PartialDay | null;
  /** The days that it has been moved from, the first one first. */
  moved: MovedDay[];
  receivedOn: Day | null;
  /** The recipient's reference number. */
  receivedDnr: string | null;
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

/** A deliverable has come in; null takes back a day that was wrong. */
export interface DeliverableReceipt {
  receivedOn: Day | null;
  dnr: string | null;
}

/** A decision that moves a deliverable's day. The day before stays. */
export interface DeliverableAmendment {
  dueOn: Day;
  decidedOn: Day;
  dnr: string;
  note: string | null;
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
  /** Figures that its reports give, with those of published rounds. */
  indicators: IndicatorSeries[];
  /** How many of the plan's indicator values are about the assignment. */
  indicatorValues: number;
  /** True for what followed after the plan and is not counted among its assignments. */
  followOn: boolean;
  citations: Citation[];
  can: { keep: boolean };
}

type AssignmentParams = { assignmentKey: string };
type DeliverableParams = AssignmentParams & { deliverableId: string };

export interface AssignmentEndpoints {
  listAssignments: { params: { planKey: string }; query: AssignmentQuery; answer: AssignmentList };
  showAssignment: { params: AssignmentParams; answer: AssignmentView };
  receiveDeliverable: { params: DeliverableParams; body: DeliverableReceipt; answer: AssignmentView };
  moveDeliverable: { params: DeliverableParams; body: DeliverableAmendment; answer: AssignmentView };
  addAssignmentIndicator: { params: AssignmentParams; body: NewAssignmentIndicator; answer: AssignmentView };
  setAssignmentIndicatorActive: { params: AssignmentParams & { indicatorKey: string }; body: { active: boolean }; answer: AssignmentView };
}

export const assignmentEndpoints = {
  listAssignments: { method: 'GET', path: '/plans/:planKey/assignments', summary: { sv: 'Planens uppdrag', en: 'The plan’s assignments' } },
  showAssignment: { method: 'GET', path: '/assignments/:assignmentKey', summary: { sv: 'Ett uppdrag', en: 'One assignment' } },
  receiveDeliverable: {
    method: 'POST',
    path: '/assignments/:assignmentKey/deliverables/:deliverableId/receipts',
    status: 201,
    summary: { sv: 'Anteckna när en redovisning kom in', en: 'Note when a deliverable was received' },
  },
  moveDeliverable: {
    method: 'POST',
    path: '/assignments/:assignmentKey/deliverables/:deliverableId/amendments',
    status: 201,
    summary: { sv: 'Flytta en redovisnings dag genom ett beslut', en: 'Move the day of a deliverable by a decision' },
  },
  addAssignmentIndicator: {
    method: 'POST',
    path: '/assignments/:assignmentKey/indicators',
    status: 201,
    summary: { sv: 'Lägg till en siffra som uppdraget rapporterar', en: 'Add a figure that the assignment reports' },
  },
  setAssignmentIndicatorActive: {
    method: 'PUT',
    path: '/assignments/:assignmentKey/indicators/:indicatorKey/active',
    summary: { sv: 'Sluta eller börja igen fråga efter en siffra', en: 'Stop asking for a figure, or ask again' },
  },
} as const satisfies EndpointTable<AssignmentEndpoints>;
