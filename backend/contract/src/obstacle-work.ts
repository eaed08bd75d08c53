import type { EndpointTable } from './endpoint';
import type { EarlierFinding, NewObstacle, ObstacleView } from './obstacles';
import type { Page, PageQuery } from './page';
import type { Word } from './sources';
import type { Text } from './text';
import type { ObstacleState, Severity } from './words';

/** Everything that the coordination says of an obstacle, as it is to be from now on; its history keeps what it was. */
export interface ObstacleEdition {
  titleSv: string;
  titleEn: string | null;
  kind: string;
  /** Left out, it stays as it is: only who wrote it changes it. */
  hinders?: string;
  severity: Severity;
  governmentMustAct: boolean;
  mustActKeys: string[];
  areaNrs: number[];
  /** Why it is changed. */
  text?: string;
}

export interface ObstacleMerging {
  intoId: string;
  /** Why they are one. */
  text: string;
}

/** A part that becomes an obstacle of its own, with the passages that tell of it; its areas are those of the passages. */
export interface ObstacleSplit extends Omit<NewObstacle, 'passage' | 'areaNrs'> {
  linkIds: string[];
  /** Why they are two. */
  text: string;
}

export interface ObstacleKindWords {
  sv: string;
  en: string;
}

/** A kind of obstacle in a plan. */
export interface ObstacleKind extends Word {
  /** Not chosen for new obstacles; those that have it keep it. */
  retired: boolean;
  /** What the vocabulary calls it; null for a kind that the plan has added. */
  standard: ObstacleKindWords | null;
  /** How many obstacles of the plan have it, closed ones too. */
  used: number;
}

/** How many obstacles there are of each kind in each area. One in several areas counts in each; the sums count it once. */
export interface ObstacleMap {
  /** Number 0 stands for those that no area is known of. */
  columns: { area: number; name: Text; total: number }[];
  rows: { kind: Word; total: number; cells: number[] }[];
  total: number;
}

export interface ObstacleMapQuery {
  state?: ObstacleState;
  open?: boolean;
  organisation?: string;
}

export interface EarlierFindingQuery extends PageQuery {
  /** Part of the text, in either language. */
  text?: string;
  /** Key of a kind of obstacle whose findings come first. */
  kind?: string;
}

type ObstacleParams = { obstacleId: string };
type PlanParams = { planKey: string };

export interface ObstacleWorkEndpoints {
  mapObstacles: { params: PlanParams; query: ObstacleMapQuery; answer: ObstacleMap };
  editObstacle: { params: ObstacleParams; body: ObstacleEdition; answer: ObstacleView };
  mergeObstacle: { params: ObstacleParams; body: ObstacleMerging; answer: ObstacleView };
  unmergeObstacle: { params: ObstacleParams; body: { text: string }; answer: ObstacleView };
  splitObstacle: { params: ObstacleParams; body: ObstacleSplit; answer: ObstacleView };
  relateObstacle: { params: ObstacleParams & { otherId: string }; answer: ObstacleView };
  unrelateObstacle: { params: ObstacleParams & { otherId: string }; answer: ObstacleView };
  listEarlierFindings: { params: PlanParams; query: EarlierFindingQuery; answer: Page<EarlierFinding> };
  tieFinding: { params: ObstacleParams & { findingKey: string }; answer: ObstacleView };
  untieFinding: { params: ObstacleParams & { findingKey: string }; answer: ObstacleView };
  listObstacleKinds: { params: PlanParams; query: PageQuery; answer: Page<ObstacleKind> & { can: { edit: boolean } } };
  addObstacleKind: { params: PlanParams; body: ObstacleKindWords; answer: ObstacleKind };
  changeObstacleKind: { params: PlanParams & { kindKey: string }; body: ObstacleKindWords & { retired: boolean }; answer: ObstacleKind };
}

export const obstacleWorkEndpoints = {
  mapObstacles: {
    method: 'GET',
    path: '/plans/:planKey/obstacle-map',
    summary: { sv: 'Planens hinder efter slag och område', en: 'The plan’s obstacles by kind and area' },
  },
  editObstacle: {
    method: 'PATCH',
    path: '/obstacles/:obstacleId',
    ifMatch: true,
    summary: { sv: 'Ändra vad som sägs om hindret', en: 'Change what is said of the obstacle' },
    problems: ['obstacle-merged', 'obstacle-words-of-others', 'obstacle-unchanged'],
  },
  mergeObstacle: {
    method: 'POST',
    path: '/obstacles/:obstacleId/merging',
    status: 201,
    ifMatch: true,
    summary: { sv: 'För in hindret i ett annat', en: 'Merge the obstacle into another' },
    problems: ['obstacle-merged', 'obstacles-do-not-fit'],
  },
  unmergeObstacle: {
    method: 'POST',
    path: '/obstacles/:obstacleId/unmerging',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Låt hindret stå för sig igen', en: 'Let the obstacle stand by itself again' },
    problems: ['obstacle-not-merged', 'later-merge-first'],
  },
  splitObstacle: {
    method: 'POST',
    path: '/obstacles/:obstacleId/splits',
    status: 201,
    ifMatch: true,
    summary: { sv: 'Bryt ut ett eget hinder', en: 'Split off an obstacle of its own' },
    problems: ['obstacle-merged'],
  },
  relateObstacle: {
    method: 'PUT',
    path: '/obstacles/:obstacleId/relations/:otherId',
    summary: { sv: 'Koppla hindret till ett annat', en: 'Relate the obstacle to another' },
    problems: ['obstacles-do-not-fit', 'already-related', 'obstacle-merged'],
  },
  unrelateObstacle: {
    method: 'DELETE',
    path: '/obstacles/:obstacleId/relations/:otherId',
    summary: { sv: 'Ta bort kopplingen till ett annat hinder', en: 'End the relation to another obstacle' },
  },
  listEarlierFindings: {
    method: 'GET',
    path: '/plans/:planKey/earlier-findings',
    summary: { sv: 'Iakttagelser i tidigare planer', en: 'Findings of earlier plans' },
  },
  tieFinding: {
    method: 'PUT',
    path: '/obstacles/:obstacleId/findings/:findingKey',
    summary: { sv: 'Säg att hindret redan har rapporterats', en: 'Say that the obstacle has been reported before' },
    problems: ['already-tied', 'obstacle-merged'],
  },
  untieFinding: {
    method: 'DELETE',
    path: '/obstacles/:obstacleId/findings/:findingKey',
    summary: { sv: 'Ta bort en tidigare iakttagelse från hindret', en: 'Take an earlier finding away from the obstacle' },
  },
  listObstacleKinds: {
    method: 'GET',
    path: '/plans/:planKey/obstacle-kinds',
    summary: { sv: 'Slag av hinder i planen', en: 'Kinds of obstacles in the plan' },
  },
  addObstacleKind: {
    method: 'POST',
    path: '/plans/:planKey/obstacle-kinds',
    status: 201,
    summary: { sv: 'Lägg till ett slag av hinder', en: 'Add a kind of obstacle' },
    problems: ['kind-exists', 'too-many-kinds'],
  },
  changeObstacleKind: {
    method: 'PUT',
    path: '/plans/:planKey/obstacle-kinds/:kindKey',
    summary: { sv: 'Byt namn på ett slag av hinder, eller ta det ur bruk', en: 'Rename a kind of obstacle, or retire it' },
    problems: ['kind-exists'],
  },
} as const satisfies EndpointTable<ObstacleWorkEndpoints>;
