import type { AssignmentName } from './assignments';
import type { AmountDegree, Ore } from './money';
import type { Citation } from './sources';
import type { PartialDay } from './day';
import type { EndpointTable } from './endpoint';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { RoundSummary } from './rounds';
import type { Text } from './text';

export interface AreaSummary {
  key: string;
  nr: number;
  name: Text;
  nameCertainty: string | null;
  note: string | null;
  assignments: number;
  citations: Citation[];
}

export interface PlanSummary {
  key: string;
  title: Text;
  kind: string;
  periodFrom: PartialDay;
  periodTo: PartialDay | null;
  owner: OrganisationName | null;
  /** True for the invented plan: marked *Övningsdata* wherever it is shown. */
  exercise: boolean;
  /** Number of assignments that the plan's own document declares, and how many could be named. */
  assignmentsDeclared: number | null;
  assignmentsNamed: number;
}

/** A reference fact in words, with where it comes from. */
export interface Fact {
  text: Text;
  certainty: string | null;
  citations: Citation[];
}

/** Declared money against what is known per assignment; the difference is "ej fördelat i källan". */
export interface PlanMoney {
  declaredOre: Ore | null;
  knownOre: Ore | null;
  undividedOre: Ore | null;
  undividedLabel: Text | null;
  byDegree: { degree: AmountDegree; ore: Ore }[];
  alternativeTotals: { ore: Ore; citations: Citation[] }[];
  note: string | null;
  citations: Citation[];
}

export interface PlanView extends PlanSummary {
  document: string;
  dnr: string | null;
  decidedOn: PartialDay | null;
  followUpBy: OrganisationName | null;
  ownerCertainty: string | null;
  areas: AreaSummary[];
  facts: Fact[];
  money: PlanMoney;
  /** What could and could not be found of the plan, in numbers and words. */
  completeness: {
    listed: number;
    certain: number | null;
    probable: number | null;
    uncertain: number | null;
    notIdentifiedAtLeast: number | null;
    withNumber: number | null;
    withBudget: number | null;
    note: string | null;
  };
  steeringGroup: OrganisationName[];
  otherParticipants: OrganisationName[];
  rounds: RoundSummary[];
  /** Assignments that followed after the plan; not counted among its own. */
  followOn: AssignmentName[];
  /** True for reference plans: read-only history, in which no rounds are held. */
  history: boolean;
  counts: { indicators: number; findings: number; meetings: number; obstacles: number };
  citations: Citation[];
  can: { planRound: boolean };
}

export interface IndicatorValue {
  key: string;
  seriesKey: string | null;
  name: Text;
  periodFrom: PartialDay | null;
  periodTo: PartialDay | null;
  /** Null when the figure is missing in what could be read. */
  value: number | null;
  unit: string;
  /** `exakt`, `drygt`, `omkring`, `aviserat` …: how the source puts it. */
  qualifier: string;
  dimension: string | null;
  dimensionValue: string | null;
  note: string | null;
  assignmentKey: string | null;
  organisation: OrganisationName | null;
  citations: Citation[];
}

export interface FindingView {
  key: string;
  kind: { key: string; sv: string; en: string };
  obstacleKind: { key: string; sv: string; en: string } | null;
  text: Text;
  year: number | null;
  areas: { nr: number; name: Text }[];
  organisations: OrganisationName[];
  perspectives: string[];
  citations: Citation[];
}

export interface MeetingView {
  key: string;
  title: Text;
  kind: string;
  series: { key: string; title: Text; purpose: Text; method: Text; perspectives: string[] } | null;
  nr: number | null;
  dateFrom: PartialDay;
  dateTo: PartialDay;
  format: string;
  place: string | null;
  areas: { nr: number; name: Text }[];
  areaCertainty: string;
  invited: Text | null;
  participants: OrganisationName[];
  note: string | null;
  citations: Citation[];
}

type PlanParams = { planKey: string };

export interface PlanEndpoints {
  listPlans: { query: PageQuery; answer: Page<PlanSummary> };
  showPlan: { params: PlanParams; answer: PlanView };
  listIndicatorValues: { params: PlanParams; query: PageQuery; answer: Page<IndicatorValue> };
  listFindings: {
    params: PlanParams;
    query: PageQuery & { kind?: string; area?: string };
    answer: Page<FindingView> & { kinds: { kind: string; count: number }[] };
  };
  listGeneralFindings: { query: PageQuery; answer: Page<FindingView> };
  listMeetings: { params: PlanParams; query: PageQuery; answer: Page<MeetingView> };
}

export const planEndpoints = {
  listPlans: { method: 'GET', path: '/plans', summary: { sv: 'Handlingsplaner', en: 'Action plans' } },
  showPlan: { method: 'GET', path: '/plans/:planKey', summary: { sv: 'En handlingsplan', en: 'One action plan' } },
  listIndicatorValues: {
    method: 'GET',
    path: '/plans/:planKey/indicator-values',
    summary: { sv: 'Indikatorvärden', en: 'Indicator values' },
  },
  listFindings: { method: 'GET', path: '/plans/:planKey/findings', summary: { sv: 'Iakttagelser', en: 'Findings' } },
  listGeneralFindings: {
    method: 'GET',
    path: '/general-findings',
    summary: { sv: 'Iakttagelser som inte hör till någon plan', en: 'Findings that belong to no plan' },
  },
  listMeetings: { method: 'GET', path: '/plans/:planKey/meetings', summary: { sv: 'Möten', en: 'Meetings' } },
} as const satisfies EndpointTable<PlanEndpoints>;
