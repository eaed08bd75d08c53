import type { AssignmentName } from './assignments';
import type { Day, Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { EvidenceView } from './evidence';
import type { Extension } from './extensions';
import type { FigureQuestion, IndicatorToReport } from './figures';
import type { Ore } from './money';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { OwnQuestion } from './questions';
import type { Rating, ReportingStatus, Section, WorkStatus } from './words';
import type { NewNote, NoteView, ReportEvent, ReportLock, Reviewing, SuggestionView } from './reviewing';
import type { DraftChange, ReportContent } from './report-content';
import type { RoundSummary } from './rounds';
import type { BilingualText, Text } from './text';
import type { PersonName } from './attesting';
import type { AskedQuestion, CarriedOver } from './writing';

export interface DraftView {
  version: number;
  content: ReportContent;
  savedAt: Instant | null;
  savedBy: string | null;
  /** What must be filled in before the report can be submitted. */
  missing: Section[];
  sections: { section: Section; state: 'not-started' | 'begun' | 'ready' }[];
  /** What the figures raise against last time's. */
  figureQuestions: FigureQuestion[];
}

export interface VersionSummary {
  nr: number;
  submittedAt: Instant;
  submittedBy: string;
  onBehalfOf: string | null;
  /** It was attested by a named substitute for the one on whose behalf it was sent. */
  asSubstitute: boolean;
  sha256: string;
  /** When the organisation took it back before the review; others never read such a version. */
  withdrawnAt: Instant | null;
}

export interface VersionView extends VersionSummary {
  id: string;
  content: ReportContent;
  /** The plain questions that were asked when it was sealed. */
  asked: AskedQuestion[];
  /** What was sealed with the version; its order is part of the seal. */
  evidence: EvidenceView[];
}

/** Given back when a report has been submitted; printable. */
export interface Receipt {
  reportId: string;
  versionNr: number;
  submittedAt: Instant;
  submittedBy: string;
  onBehalfOf: string | null;
  asSubstitute: boolean;
  /** The questions whose answers were marked as unchanged. */
  unchanged: string[];
  /** What was sealed with the version, in the order of the seal. */
  evidence: EvidenceView[];
  organisation: OrganisationName;
  assignment: AssignmentName;
  roundTitle: Text;
  /** SHA-256, in hex, of the canonical JSON of the content, of the plain questions that were asked, and of the evidence. */
  sha256: string;
  onTime: boolean;
}

export interface AssessmentView {
  version: number;
  rating: Rating;
  reason: string;
  by: string;
  at: Instant;
}

/** A passage of the version that an obstacle has been tied to. */
export interface PassageMark {
  obstacleId: string;
  obstacleTitle: Text;
  section: Section;
  perspective: string | null;
  start: number;
  end: number;
}

export interface ReportView {
  id: string;
  assignment: AssignmentName & {
    area: { nr: number; name: Text } | null;
    task: Text | null;
    allocatedOre: Ore | null;
    finalReportOn: string | null;
  };
  organisation: OrganisationName;
  planKey: string;
  planTitle: Text;
  exercise: boolean;
  round: RoundSummary;
  part: boolean;
  status: ReportingStatus;
  /** The version of the record, for If-Match in review commands. */
  version: number;
  /** Null for everyone outside the organisation, always. */
  draft: DraftView | null;
  /** What lies with the draft; null for everyone outside the organisation, always. */
  draftEvidence: EvidenceView[] | null;
  /** The latest submitted version; null when none, or when the reader may not see it. */
  latest: VersionView | null;
  versions: VersionSummary[];
  /** The same organisation's answer in the round before. */
  previous: { roundTitle: Text; content: ReportContent } | null;
  /** Answers of the round before that were themselves carried over. */
  carriedOver: CarriedOver[];
  notes: NoteView[];
  suggestions: SuggestionView[];
  /** Who has the report, while it is in review. */
  review: Reviewing | null;
  lock: ReportLock | null;
  assessment: AssessmentView | null;
  marks: PassageMark[];
  events: ReportEvent[];
  perspectives: { key: string; name: Text }[];
  /** The figures that the assignment's reports give. */
  indicators: IndicatorToReport[];
  /** The round's own questions to this report. */
  ownQuestions: OwnQuestion[];
  /** Later days than the round's; null when there are none. */
  extension: Extension | null;
  /** How many organisations answer with parts beside this report, which stands for the whole; 0 when it is not shared. */
  parts: number;
  attesters: PersonName[];
  /** The attester whose named substitute the reader is today. */
  substituteFor: PersonName | null;
  next: BilingualText;
  can: {
    write: boolean;
    submit: boolean;
    submitOnBehalf: boolean;
    withdraw: boolean;
    startReview: boolean;
    takeOver: boolean;
    release: boolean;
    note: boolean;
    suggest: boolean;
    return: boolean;
    approve: boolean;
    assess: boolean;
    raiseObstacle: boolean;
    lock: boolean;
    unlock: boolean;
  };
}

export interface ReportSummary {
  id: string;
  assignment: AssignmentName;
  area: { nr: number; name: Text } | null;
  organisation: OrganisationName;
  roundId: string;
  roundTitle: Text;
  /** The report's last day on time: the round's, or its own when it has been extended. */
  dueOn: Day;
  part: boolean;
  status: ReportingStatus;
  submittedAt: Instant | null;
  versionNr: number | null;
  workStatus: WorkStatus | null;
  rating: Rating | null;
  wantsToDiscuss: boolean;
}

export interface ReportQuery extends PageQuery {
  round?: string;
  status?: ReportingStatus;
  organisation?: string;
  /** Only those of the reader's own organisations, without the parts of others that they lead. */
  own?: boolean;
}

export interface Submission {
  /** The attester on whose behalf it is sent; required from somebody who may not attest. */
  onBehalfOfId?: string;
  /** Ids of the evidence that the sender saw: when given, nothing else is sealed. */
  evidenceSeen?: string[];
}

export interface NewAssessment {
  rating: Rating;
  reason: string;
}

type ReportParams = { reportId: string };

export interface ReportEndpoints {
  listReports: { query: ReportQuery; answer: Page<ReportSummary> };
  showReport: { params: ReportParams; answer: ReportView };
  saveDraft: { params: ReportParams; body: DraftChange; answer: DraftView };
  submitReport: { params: ReportParams; body: Submission; answer: Receipt };
  showVersion: { params: ReportParams & { versionNr: number }; answer: VersionView };
  showReceipt: { params: ReportParams & { versionNr: number }; answer: Receipt };
  startReview: { params: ReportParams; answer: ReportView };
  addNote: { params: ReportParams; body: NewNote; answer: ReportView };
  removeNote: { params: ReportParams & { noteId: string }; answer: ReportView };
  returnReport: { params: ReportParams; body: { reason?: string }; answer: ReportView };
  approveReport: { params: ReportParams; answer: ReportView };
  assessReport: { params: ReportParams; body: NewAssessment; answer: ReportView };
}

export const reportEndpoints = {
  listReports: { method: 'GET', path: '/reports', summary: { sv: 'Lägesrapporter', en: 'Status reports' } },
  showReport: { method: 'GET', path: '/reports/:reportId', summary: { sv: 'En lägesrapport', en: 'One status report' } },
  saveDraft: {
    method: 'PATCH',
    path: '/reports/:reportId/draft',
    ifMatch: true,
    unrecorded: 'a draft belongs to its writers; what is submitted is recorded with its content',
    summary: { sv: 'Spara utkastet', en: 'Save the draft' },
    problems: ['round-not-open', 'report-not-open', 'report-locked'],
  },
  submitReport: {
    method: 'POST',
    path: '/reports/:reportId/submissions',
    status: 201,
    ifMatch: true,
    idempotent: true,
    summary: { sv: 'Skicka in rapporten', en: 'Submit the report' },
    problems: ['round-not-open', 'report-not-open', 'report-locked', 'report-incomplete', 'evidence-changed'],
  },
  showVersion: {
    method: 'GET',
    path: '/reports/:reportId/versions/:versionNr',
    summary: { sv: 'En inlämnad version', en: 'One submitted version' },
  },
  showReceipt: { method: 'GET', path: '/reports/:reportId/versions/:versionNr/receipt', summary: { sv: 'Kvittensen', en: 'The receipt' } },
  startReview: {
    method: 'POST',
    path: '/reports/:reportId/review',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Börja granska', en: 'Start the review' },
    problems: ['report-not-submitted'],
  },
  addNote: {
    method: 'POST',
    path: '/reports/:reportId/notes',
    status: 201,
    summary: { sv: 'Skriv en not', en: 'Write a note' },
    problems: ['report-not-submitted'],
  },
  removeNote: {
    method: 'DELETE',
    path: '/reports/:reportId/notes/:noteId',
    summary: { sv: 'Ta bort en egen not', en: 'Remove a note of one’s own' },
    problems: ['report-not-submitted'],
  },
  returnReport: {
    method: 'POST',
    path: '/reports/:reportId/return',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Återsänd rapporten', en: 'Return the report' },
    problems: ['report-not-submitted', 'report-taken', 'return-needs-note', 'round-not-open'],
  },
  approveReport: {
    method: 'POST',
    path: '/reports/:reportId/approval',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Godkänn rapporten', en: 'Approve the report' },
    problems: ['report-not-submitted', 'report-taken'],
  },
  assessReport: {
    method: 'PUT',
    path: '/reports/:reportId/assessment',
    ifMatch: true,
    summary: { sv: 'Sätt samordningens bedömning', en: 'Set the coordination’s assessment' },
    problems: ['report-not-submitted', 'assessment-needs-reason'],
  },
} as const satisfies EndpointTable<ReportEndpoints>;
