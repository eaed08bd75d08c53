import type { ObstacleState, ObstacleSummary, OrganisationName, Severity } from '@lagesbild/contract';
import { organisationName } from '../organisations';
import { word } from '../plans';
import type { Actor } from '../platform/access/actor';
import type { Row } from '../platform/database/reader';
import { flag, whole } from '../platform/database/values';
import { movesFrom } from './obstacle';
import { canChangeState } from './obstacle.policy';
import { obstacleSentence } from './sentence';
import type { Tally } from './tally';

/** What lies in other tables than the obstacle's own, for one obstacle. */
export interface ObstacleRelations {
  areas: Row[];
  mustAct: Row[];
  /** Organisations and rounds among the reports that the reader may see. */
  met: Tally;
}

export function obstacleSummary(row: Row, { areas, mustAct, met }: ObstacleRelations, actor: Actor): ObstacleSummary {
  const state = row['state'] as ObstacleState;
  const governmentMustAct = flag(row['government_must_act']);
  const told = { state, governmentMustAct, mustAct: mustAct.map((each): OrganisationName => organisationName(each)), ...met };
  return {
    id: row['id'] as string,
    title: { sv: row['title_sv'] as string, en: row['title_en'] as string | null },
    kind: word(row, 'kind'),
    version: whole(row['version']),
    severity: row['severity'] as Severity,
    sinceRound: sinceRound(row),
    areas: areas.map((area) => ({ nr: whole(area['nr']), name: { sv: area['name_sv'] as string, en: area['name_en'] as string } })),
    ...told,
    sentence: obstacleSentence(told),
    moves: canChangeState(actor) ? movesFrom(state) : [],
  };
}

const sinceRound = (row: Row): ObstacleSummary['sinceRound'] =>
  row['since_id'] === null
    ? null
    : {
        id: row['since_id'] as string,
        nr: whole(row['since_nr']),
        title: { sv: row['since_sv'] as string, en: row['since_en'] as string },
      };
