import type { ObstacleEvent, ObstacleLink, ObstacleState, ObstacleSummary, OrganisationName, Section, Severity } from '@lagesbild/contract';
import { organisationName } from '../organisations';
import { word } from '../plans';
import type { Row } from '../platform/database/reader';
import { flag, instant, whole } from '../platform/database/values';

/** What lies in other tables than the obstacle's own, for one obstacle. */
export interface ObstacleRelations {
  areas: Row[];
  mustAct: Row[];
  /** Organisations and rounds among the reports that the reader may see. */
  met: { organisations: number; rounds: number };
}

export const obstacleSummary = (row: Row, { areas, mustAct, met }: ObstacleRelations): ObstacleSummary => ({
  id: row['id'] as string,
  title: { sv: row['title_sv'] as string, en: row['title_en'] as string | null },
  kind: word(row, 'kind'),
  severity: row['severity'] as Severity,
  state: row['state'] as ObstacleState,
  governmentMustAct: flag(row['government_must_act']),
  mustAct: mustAct.map((each): OrganisationName => organisationName(each)),
  sinceRound: sinceRound(row),
  areas: areas.map((area) => ({ nr: whole(area['nr']), name: { sv: area['name_sv'] as string, en: area['name_en'] as string } })),
  ...met,
});

const sinceRound = (row: Row): ObstacleSummary['sinceRound'] =>
  row['since_id'] === null
    ? null
    : {
        id: row['since_id'] as string,
        nr: whole(row['since_nr']),
        title: { sv: row['since_sv'] as string, en: row['since_en'] as string },
      };

export const obstacleLink = (row: Row): ObstacleLink => ({
  id: row['id'] as string,
  reportId: row['report_id'] as string,
  versionNr: whole(row['version_nr']),
  assignment: {
    key: row['assignment_key'] as string,
    label: row['label'] as string | null,
    title: { sv: row['title_sv'] as string, en: row['title_en'] as string },
  },
  organisation: organisationName(row),
  roundTitle: { sv: row['round_sv'] as string, en: row['round_en'] as string },
  section: row['section'] as Section,
  quote: row['quote'] as string,
});

export const obstacleEvent = (row: Row): ObstacleEvent => ({
  at: instant(row['at']),
  by: row['by_name'] as string,
  organisation: organisationName(row),
  state: row['state'] as ObstacleState | null,
  text: row['text'] as string,
});
