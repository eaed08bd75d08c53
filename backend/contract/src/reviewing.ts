import type { Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { Page, PageQuery } from './page';
import type { DraftView, ReportSummary, ReportView } from './reports';
import type { Rating, Section } from './words';

/** Which reports of a round the coordination is looking at: those that wait, are being reviewed, or have been decided on. */
export const reviewStates = ['waiting', 'mine', 'others', 'returned', 'approved'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** The sections that hold running text, in which a wording can be suggested. */
export const textSections = ['done', 'next', 'perspectives', 'obstacles', 'discuss'] as const satisfies readonly Section[];
export type TextSection = (typeof textSections)[number];

/** Who has taken the review of a report. */
export interface Reviewing {
  by: string;
  mine: boolean;
  /** Null in reports from before taking was recorded. */
  since: Instant | null;
}

/** A report that the coordination has locked: its organisation can neither write in it nor send it. */
export interface ReportLock {
  by: string;
  at: Instant;
  reason: string;
}

/** What happens to a report from its first submission on. */
export const reportEventKinds = [
  'submitted',
  'withdrawn',
  'review-started',
  'taken-over',
  'released',
  'returned',
  'approved',
  'locked',
  'unlocked',
] as const;
export type ReportEventKind = (typeof reportEventKinds)[number];

export interface ReportEvent {
  at: Instant;
  kind: ReportEventKind;
  by: string;
  versionNr: number;
  reason: string | null;
}

/** What the coordination says about a part of a version. */
export interface NoteView {
  id: string;
  versionNr: number;
  section: Section;
  /** Key of the perspective that it is about; null when it is about the whole section. */
  perspective: string | null;
  text: string;
  by: string;
  at: Instant;
  mine: boolean;
}

export interface NewNote {
  section: Section;
  /** Key of one of the plan’s perspectives, for a note on the section `perspectives` that is about that one alone. */
  perspective?: string | null;
  text: string;
}

export interface ReviewQueueQuery extends PageQuery {
  /** What has not been decided on, when it is left out. */
  state?: ReviewState;
  area?: number;
  organisation?: string;
  /** The agency's own rating. */
  rating?: Rating;
  discuss?: boolean;
  /** Has been submitted before, returned, and submitted again. */
  resubmitted?: boolean;
}

export interface ReviewQueueRow extends ReportSummary {
  review: Reviewing | null;
  /** Notes and suggested wordings on the version that stands. */
  notes: number;
  suggestions: number;
  resubmitted: boolean;
  locked: boolean;
}

/** A wording that the coordination suggests. The agency takes it or leaves it; nobody else changes the agency's words. */
export interface SuggestionView {
  id: string;
  versionNr: number;
  section: TextSection;
  perspective: string | null;
  /** The range in the text of the version, in UTF-16 code units. */
  start: number;
  end: number;
  quote: string;
  /** What is suggested in its place; empty where the words are to be left out. */
  proposal: string;
  by: string;
  at: Instant;
  mine: boolean;
  /** Null until the agency has answered; for others than the agency, until its next version is in. */
  answer: SuggestionAnswer | null;
  answeredBy: string | null;
  answeredAt: Instant | null;
}

export const suggestionAnswers = ['accepted', 'declined'] as const;
export type SuggestionAnswer = (typeof suggestionAnswers)[number];

export interface NewSuggestion {
  section: TextSection;
  /** Key of the perspective, where the section is `perspectives`. */
  perspective?: string;
  start: number;
  end: number;
  proposal: string;
}

/** The draft as it is after the answer, and all suggestions with their answers. */
export interface SuggestionOutcome {
  draft: DraftView;
  suggestions: SuggestionView[];
}

export interface WithReason {
  reason: string;
}

type ReportParams = { reportId: string };
type SuggestionParams = ReportParams & { suggestionId: string };

export interface ReviewingEndpoints {
  listReviewQueue: { params: { roundId: string }; query: ReviewQueueQuery; answer: Page<ReviewQueueRow> };
  takeOverReview: { params: ReportParams; body: WithReason; answer: ReportView };
  releaseReview: { params: ReportParams; answer: ReportView };
  withdrawReport: { params: ReportParams; body: { reason?: string }; answer: ReportView };
  lockReport: { params: ReportParams; body: WithReason; answer: ReportView };
  unlockReport: { params: ReportParams; body: WithReason; answer: ReportView };
  addSuggestion: { params: ReportParams; body: NewSuggestion; answer: ReportView };
  removeSuggestion: { params: SuggestionParams; answer: ReportView };
  acceptSuggestion: { params: SuggestionParams; answer: SuggestionOutcome };
  declineSuggestion: { params: SuggestionParams; answer: SuggestionOutcome };
}

const partOfTheDraft = 'an answer belongs to the draft; it stands with the suggestion, and others read it with the next version';

export const reviewingEndpoints = {
  listReviewQueue: {
    method: 'GET',
    path: '/rounds/:roundId/review-queue',
    summary: { sv: 'Granskningskön', en: 'The review queue' },
  },
  takeOverReview: {
    method: 'POST',
    path: '/reports/:reportId/takeover',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Ta över granskningen', en: 'Take over the review' },
    problems: ['report-not-submitted'],
  },
  releaseReview: {
    method: 'DELETE',
    path: '/reports/:reportId/review',
    ifMatch: true,
    summary: { sv: 'Lämna granskningen till andra', en: 'Leave the review to others' },
    problems: ['report-not-submitted'],
  },
  withdrawReport: {
    method: 'POST',
    path: '/reports/:reportId/withdrawal',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Ta tillbaka rapporten', en: 'Withdraw the report' },
    problems: ['review-has-begun', 'report-not-submitted', 'report-locked', 'round-not-open'],
  },
  lockReport: {
    method: 'POST',
    path: '/reports/:reportId/lock',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Lås rapporten', en: 'Lock the report' },
    problems: ['report-locked', 'round-not-open'],
  },
  unlockReport: {
    method: 'POST',
    path: '/reports/:reportId/unlocking',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Lås upp rapporten', en: 'Unlock the report' },
    problems: ['report-not-locked', 'round-not-open'],
  },
  addSuggestion: {
    method: 'POST',
    path: '/reports/:reportId/suggestions',
    status: 201,
    summary: { sv: 'Föreslå en formulering', en: 'Suggest a wording' },
    problems: ['report-not-submitted', 'passage-not-found', 'suggestion-changes-nothing'],
  },
  removeSuggestion: {
    method: 'DELETE',
    path: '/reports/:reportId/suggestions/:suggestionId',
    summary: { sv: 'Ta bort ett eget förslag', en: 'Remove a suggestion of one’s own' },
    problems: ['report-not-submitted'],
  },
  acceptSuggestion: {
    method: 'POST',
    path: '/reports/:reportId/suggestions/:suggestionId/acceptance',
    status: 201,
    ifMatch: true,
    unrecorded: partOfTheDraft,
    summary: { sv: 'Godta förslaget', en: 'Accept the suggestion' },
    problems: ['round-not-open', 'report-not-open', 'report-locked', 'suggestion-answered', 'suggestion-does-not-fit'],
  },
  declineSuggestion: {
    method: 'POST',
    path: '/reports/:reportId/suggestions/:suggestionId/refusal',
    status: 201,
    ifMatch: true,
    unrecorded: partOfTheDraft,
    summary: { sv: 'Avböj förslaget', en: 'Decline the suggestion' },
    problems: ['round-not-open', 'report-not-open', 'report-locked', 'suggestion-answered'],
  },
} as const satisfies EndpointTable<ReviewingEndpoints>;
