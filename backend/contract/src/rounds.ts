import type { CountedKind } from './completeness';
import type { Day, Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { BilingualText, Language, Text } from './text';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { ReportingStatus, RoundState } from './words';

export interface RoundSummary {
  id: string;
  nr: number;
  title: Text;
  periodFrom: Day;
  periodTo: Day;
  opensOn: Day;
  /** *Sista dag*: the last day on time. */
  dueOn: Day;
  /** *Stänger*: the day the coordination plans to close. */
  closesOn: Day;
  state: RoundState;
  openedAt: Instant | null;
  closedAt: Instant | null;
  publishedAt: Instant | null;
}

/** Completeness is always five numbers together. Rates are shares 0..1, null when nothing is expected. */
export interface Completeness {
  expected: number;
  received: number;
  receivedShare: number | null;
  onTime: number;
  onTimeShare: number | null;
  approved: number;
}

export interface CompletenessRow {
  reportId: string;
  assignmentKey: string;
  assignmentLabel: string | null;
  assignmentTitle: Text;
  areaNr: number | null;
  organisation: OrganisationName;
  /** A part of a shared assignment, not the report that stands for the whole. */
  part: boolean;
  /** The report that stands for the whole of a shared assignment, of which this is a part; null otherwise. */
  wholeReportId: string | null;
  status: ReportingStatus;
  submittedAt: Instant | null;
  onTime: boolean | null;
  /** Since when the report has stood where it stands; null when it has not been submitted. */
  since: Instant | null;
  /** County code of the organisation, two digits. */
  county: string | null;
  /** The report's last day on time: the round's, or its own when it has been extended. */
  dueOn: Day;
  extended: boolean;
}

export interface RoundView extends RoundSummary {
  planKey: string;
  planTitle: Text;
  exercise: boolean;
  /** Null for those who may not see how others report before the round is published. */
  completeness: Completeness | null;
  byArea: { areaNr: number; areaName: Text; completeness: Completeness }[];
  /** Reports that wait for review; null for those who do not review. */
  waiting: number | null;
  /** What the reader may do now, in one sentence. */
  next: BilingualText;
  can: { open: boolean; close: boolean; publish: boolean; review: boolean; askQuestions: boolean; extend: boolean };
}

export interface NewRound {
  titleSv: string;
  titleEn: string;
  periodFrom: Day;
  periodTo: Day;
  opensOn: Day;
  dueOn: Day;
  closesOn: Day;
}

/** How often a plan is reported. */
export const frequencies = ['yearly', 'half-yearly', 'quarterly'] as const;
export type Frequency = (typeof frequencies)[number];

export const frequencyWords: Record<Frequency, BilingualText> = {
  yearly: { sv: 'Varje år', en: 'Every year' },
  'half-yearly': { sv: 'Varje halvår', en: 'Every half-year' },
  quarterly: { sv: 'Varje kvartal', en: 'Every quarter' },
};

/** Which rows of a round are wanted. */
export interface RoundReportQuery extends PageQuery {
  status?: ReportingStatus;
  area?: number;
  organisation?: string;
  county?: string;
  counted?: CountedKind;
  /** As the reports stood when this day ended; left out: as they stand now. */
  asOf?: Day;
}

type RoundParams = { roundId: string };

export interface RoundEndpoints {
  listRounds: { params: { planKey: string }; query: PageQuery; answer: Page<RoundSummary> };
  proposeRound: { params: { planKey: string }; query: { frequency?: Frequency }; answer: NewRound };
  planRound: { params: { planKey: string }; body: NewRound; answer: RoundView };
  showRound: { params: RoundParams; answer: RoundView };
  listRoundReports: { params: RoundParams; query: RoundReportQuery; answer: Page<CompletenessRow> };
  openRound: { params: RoundParams; answer: RoundView };
  closeRound: { params: RoundParams; answer: RoundView };
  publishRound: { params: RoundParams; answer: RoundView };
  showRoundCalendar: { params: RoundParams; query: { language?: Language }; answer: null };
}

export const roundEndpoints = {
  listRounds: {
    method: 'GET',
    path: '/plans/:planKey/rounds',
    summary: { sv: 'Planens rapporteringsomgångar', en: 'The plan’s reporting rounds' },
  },
  proposeRound: {
    method: 'GET',
    path: '/plans/:planKey/next-round',
    summary: { sv: 'Förslag till nästa omgång', en: 'A proposal for the next round' },
  },
  planRound: { method: 'POST', path: '/plans/:planKey/rounds', status: 201, summary: { sv: 'Planera en omgång', en: 'Plan a round' } },
  showRound: { method: 'GET', path: '/rounds/:roundId', summary: { sv: 'En rapporteringsomgång', en: 'One reporting round' } },
  listRoundReports: { method: 'GET', path: '/rounds/:roundId/reports', summary: { sv: 'Vem som har rapporterat', en: 'Who has reported' } },
  openRound: {
    method: 'POST',
    path: '/rounds/:roundId/opening',
    status: 201,
    summary: { sv: 'Öppna omgången', en: 'Open the round' },
    problems: ['round-not-planned', 'previous-round-unpublished'],
  },
  closeRound: {
    method: 'POST',
    path: '/rounds/:roundId/closing',
    status: 201,
    summary: { sv: 'Stäng omgången', en: 'Close the round' },
    problems: ['round-not-open'],
  },
  publishRound: {
    method: 'POST',
    path: '/rounds/:roundId/publication',
    status: 201,
    idempotent: true,
    summary: { sv: 'Publicera omgången', en: 'Publish the round' },
    problems: ['round-not-closed', 'round-has-waiting-reports', 'round-has-extended-reports'],
  },
  showRoundCalendar: {
    method: 'GET',
    path: '/rounds/:roundId/calendar',
    summary: { sv: 'Omgångens dagar som kalenderfil', en: 'The days of the round as a calendar file' },
    file: ['text/calendar'],
  },
} as const satisfies EndpointTable<RoundEndpoints>;
