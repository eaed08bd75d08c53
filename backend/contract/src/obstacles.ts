import type { AssignmentName } from './assignments';
import type { EndpointTable } from './endpoint';
import type { Instant } from './day';
import type { ObstacleState, Section, Severity } from './words';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { BilingualText, Text } from './text';
import type { Word } from './sources';

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
}

export interface ObstacleEvent {
  at: Instant;
  by: string;
  organisation: OrganisationName;
  state: ObstacleState | null;
  text: string;
}

export interface ObstacleView extends ObstacleSummary {
  planKey: string;
  planTitle: Text;
  exercise: boolean;
  version: number;
  hinders: string;
  raisedBy: string;
  raisedByOrganisation: OrganisationName;
  raisedAt: Instant;
  links: ObstacleLink[];
  events: ObstacleEvent[];
  /** The generated sentence: how many agencies, rounds, who must act. */
  sentence: BilingualText;
  can: { changeState: boolean; answer: boolean; link: boolean };
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
  kind: string;
  hinders: string;
  severity: Severity;
  governmentMustAct: boolean;
  mustActKeys: string[];
  passage?: Passage;
}

export interface ObstacleChange {
  state?: ObstacleState;
  text: string;
}

export interface ObstacleQuery extends PageQuery {
  kind?: string;
  state?: ObstacleState;
  open?: boolean;
  area?: number;
  organisation?: string;
}

type ObstacleParams = { obstacleId: string };

export interface ObstacleEndpoints {
  listObstacles: {
    params: { planKey: string };
    query: ObstacleQuery;
    answer: Page<ObstacleSummary> & { kinds: (Word & { open: number })[]; can: { raise: boolean } };
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
    problems: ['passage-not-found', 'already-linked'],
  },
  changeObstacle: {
    method: 'POST',
    path: '/obstacles/:obstacleId/events',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Svara på hindret eller ändra dess läge', en: 'Answer the obstacle or change its state' },
  },
} as const satisfies EndpointTable<ObstacleEndpoints>;
