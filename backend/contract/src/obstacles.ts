import type { AssignmentName } from './assignments';
import type { EndpointTable } from './endpoint';
import type { Instant } from './day';
import type { ObstacleState, Section, Severity } from './words';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { BilingualText, Text } from './text';
import type { Citation, Word } from './sources';

export interface ObstacleSummary {
  id: string;
  title: Text;
  kind: Word;
  severity: Severity;
  state: ObstacleState;
  /** The government, when the decision lies there. */
  governmentMustAct: boolean;
  mustAct: OrganisationName[];
  sinceRound: { id: string; nr: number; title: Text } | null;
  areas: { nr: number; name: Text }[];
  /** Organisations that have met it and rounds in which it was met, among what the reader may see. */
  organisations: number;
  rounds: number;
  /** The rounds of those reports in their order, each with how many organisations met it there. */
  reportedIn: { roundId: string; nr: number; organisations: number }[];
  version: number;
  /** The generated sentence: how many agencies, rounds, who must act. */
  sentence: BilingualText;
  /** States that the reader may move it to now; empty for those who may not, and for one that has become part of another. */
  moves: ObstacleState[];
}

/** An obstacle as others point at it. */
export interface ObstacleName {
  id: string;
  title: Text;
}

export interface ObstacleLink {
  id: string;
  reportId: string;
  versionNr: number;
  assignment: AssignmentName;
  organisation: OrganisationName;
  roundTitle: Text;
  section: Section;
  quote: string;
  /** Who tied it to the obstacle. */
  by: string;
  at: Instant;
}

/** What an event was, beside an answer or a change of state. */
export const obstacleTurns = [
  'edited',
  'merged',
  'took-over',
  'unmerged',
  'gave-back',
  'split',
  'split-from',
  'related',
  'unrelated',
  'finding-tied',
  'finding-untied',
] as const;
export type ObstacleTurn = (typeof obstacleTurns)[number];

/** What an edit can change, as the history names it. */
export const obstacleEdits = ['title', 'kind', 'hinders', 'severity', 'mustAct', 'areas'] as const;
export type ObstacleEdit = (typeof obstacleEdits)[number];

export interface ObstacleEvent {
  at: Instant;
  by: string;
  organisation: OrganisationName;
  state: ObstacleState | null;
  text: string;
  /** Null for an answer or a change of state. */
  turn: ObstacleTurn | null;
  /** The other obstacle of a merge, a split or a relation; null also when the reader may not see it. */
  other: ObstacleName | null;
  /** How many passages went from the one to the other. */
  passages: number | null;
  /** What an edit changed, in the words of its day. */
  edits: { of: ObstacleEdit; before: string; after: string }[];
  /** The finding that was tied or untied, in the words of its day. */
  finding: Text | null;
}

/** What an organisation that must act has said: its latest answer. */
export interface ObstacleAnswer {
  organisation: OrganisationName;
  /** Null until it has answered. */
  latest: { at: Instant; by: string; text: string } | null;
  /** How many times it has answered. */
  answers: number;
}

/** A finding of an earlier plan that tells of the same: it has been reported before. */
export interface EarlierFinding {
  key: string;
  kind: Word;
  text: Text;
  year: number | null;
  /** Null for one that belongs to no plan. */
  plan: { key: string; title: Text } | null;
  citations: Citation[];
}

export interface ObstacleView extends ObstacleSummary {
  planKey: string;
  planTitle: Text;
  exercise: boolean;
  hinders: string;
  raisedBy: string;
  raisedByOrganisation: OrganisationName;
  raisedAt: Instant;
  links: ObstacleLink[];
  events: ObstacleEvent[];
  /** What the organisations that must act have said, those who have not answered first. */
  answers: ObstacleAnswer[];
  related: ObstacleName[];
  /** Findings of earlier plans that tell of the same, the oldest first. */
  earlier: EarlierFinding[];
  /** The obstacle that has taken this one's place; null when none has, or when the reader may not see it. */
  mergedInto: ObstacleName | null;
  /** Obstacles that have become part of this one, among those that the reader may see. */
  absorbed: ObstacleName[];
  can: {
    changeState: boolean;
    answer: boolean;
    link: boolean;
    /** Name it anew, grade it, and say who must act. */
    edit: boolean;
    /** Change the words on what it hinders: only who wrote them. */
    reword: boolean;
    merge: boolean;
    unmerge: boolean;
    split: boolean;
  };
}

/** A place in a sealed version: a section and a range of UTF-16 code units in its text. */
export interface Passage {
  reportId: string;
  versionNr: number;
  section: Section;
  perspective?: string;
  start: number;
  end: number;
}

export interface NewObstacle {
  title: string;
  titleEn?: string | null;
  kind: string;
  hinders: string;
  severity: Severity;
  governmentMustAct: boolean;
  mustActKeys: string[];
  /** Numbers of areas that it concerns, beside that of the passage. */
  areaNrs?: number[];
  passage?: Passage;
}

/** An answer, or a move to another state: an answer and a closing say why in words. */
export interface ObstacleChange {
  state?: ObstacleState;
  text?: string;
}

export interface ObstacleQuery extends PageQuery {
  kind?: string;
  state?: ObstacleState;
  open?: boolean;
  /** Number of an area; 0 for those that no area is known of. */
  area?: number;
  organisation?: string;
  /** Part of the title. */
  title?: string;
}

/** A kind with how many open obstacles of it the reader sees. One that is retired is not chosen for new ones. */
export type ListedKind = Word & { open: number; retired: boolean };

type ObstacleParams = { obstacleId: string };

export interface ObstacleEndpoints {
  listObstacles: {
    params: { planKey: string };
    query: ObstacleQuery;
    answer: Page<ObstacleSummary> & { kinds: ListedKind[]; can: { raise: boolean; editKinds: boolean } };
  };
  raiseObstacle: { params: { planKey: string }; body: NewObstacle; answer: ObstacleView };
  showObstacle: { params: ObstacleParams; answer: ObstacleView };
  linkObstacle: { params: ObstacleParams; body: Passage; answer: ObstacleView };
  changeObstacle: { params: ObstacleParams; body: ObstacleChange; answer: ObstacleView };
}

export const obstacleEndpoints = {
  listObstacles: { method: 'GET', path: '/plans/:planKey/obstacles', summary: { sv: 'Planens hinder', en: 'The plan’s obstacles' } },
  raiseObstacle: {
    method: 'POST',
    path: '/plans/:planKey/obstacles',
    status: 201,
    summary: { sv: 'Flagga ett hinder', en: 'Flag an obstacle' },
    problems: ['passage-not-found'],
  },
  showObstacle: { method: 'GET', path: '/obstacles/:obstacleId', summary: { sv: 'Ett hinder', en: 'One obstacle' } },
  linkObstacle: {
    method: 'POST',
    path: '/obstacles/:obstacleId/links',
    status: 201,
    summary: { sv: 'Koppla ett ställe i en rapport till hindret', en: 'Link a passage of a report to the obstacle' },
    problems: ['passage-not-found', 'already-linked', 'obstacle-merged'],
  },
  changeObstacle: {
    method: 'POST',
    path: '/obstacles/:obstacleId/events',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Svara på hindret eller ändra dess läge', en: 'Answer the obstacle or change its state' },
    problems: ['obstacle-merged', 'obstacle-cannot-move'],
  },
} as const satisfies EndpointTable<ObstacleEndpoints>;
