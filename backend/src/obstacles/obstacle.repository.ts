import { openObstacleStates, type ObstacleQuery, type ObstacleSummary } from '@lagesbild/contract';
import { organisationColumns } from '../organisations';
import { rowsBy } from '../plans';
import type { Actor } from '../platform/access/actor';
import { all, any, condition, contains, isOneOf, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { kindColumns, kindJoins } from './kind.repository';
import { countedReports, standingPassages } from './obstacle.policy';
import { obstacleSummary, type ObstacleRelations } from './obstacle.view';
import { tally, type Meeting } from './tally';

export const isOpenObstacle: Condition = isOneOf('ob.state', openObstacleStates);
const isEnded: Condition = condition(`NOT (${isOpenObstacle.sql})`, ...isOpenObstacle.parameters);

const obstacleColumns = `ob.id, ob.plan_id, ob.version, ob.title_sv, ob.title_en, ${kindColumns}, ob.hinders, ob.severity, ob.state,
  ob.government_must_act, ob.raised_at, ob.raised_by_id, ob.raised_by_organisation_id, since.id AS since_id, since.nr AS since_nr, since.title_sv AS since_sv, since.title_en AS since_en`;
const obstacleJoins = `LEFT JOIN round since ON since.id = ob.since_round_id ${kindJoins}`;
/** Passages (`li`) with the sealed version (`v`), the report (`r`) and the round (`n`) that they stand in. */
export const passagesInReports = `obstacle_link li JOIN report r ON r.id = li.report_id JOIN round n ON n.id = r.round_id
  JOIN report_version v ON v.report_id = li.report_id AND v.nr = li.version_nr`;

/** What needs a decision first, then the gravest, then what has stood longest. */
const order = `
  CASE ob.state WHEN 'needs-decision' THEN 0 WHEN 'flagged' THEN 1 WHEN 'being-handled' THEN 2 WHEN 'merged' THEN 4 ELSE 3 END,
  CASE ob.severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END, since.nr, ob.raised_at, ob.id`;

/** Obstacles where an organisation must act, and those that it has met, as far as the reader may know. */
function concerns(organisationKey: string, actor: Actor): Condition {
  const met = all(
    condition('r.organisation_id = (SELECT o.id FROM organisation o WHERE o.`key` = ?)', organisationKey),
    countedReports(actor),
    standingPassages(actor),
  );
  return any(
    condition(
      'EXISTS (SELECT 1 FROM obstacle_actor oa JOIN organisation o ON o.id = oa.organisation_id WHERE oa.obstacle_id = ob.id AND o.`key` = ?)',
      organisationKey,
    ),
    condition(`EXISTS (SELECT 1 FROM ${passagesInReports} WHERE li.obstacle_id = ob.id AND ${met.sql})`, ...met.parameters),
  );
}

const inArea = 'EXISTS (SELECT 1 FROM obstacle_area oa JOIN area ar ON ar.id = oa.area_id WHERE oa.obstacle_id = ob.id AND ar.nr = ?)';
const inNoArea = condition('NOT EXISTS (SELECT 1 FROM obstacle_area oa WHERE oa.obstacle_id = ob.id)');

export const matchingObstacles = ({ kind, state, open, area, organisation, title }: ObstacleQuery, actor: Actor): Condition =>
  all(
    title !== undefined && any(contains('ob.title_sv', title), contains("COALESCE(ob.title_en, '')", title)),
    kind !== undefined && condition('ob.kind = ?', kind),
    state !== undefined && condition('ob.state = ?', state),
    open !== undefined && (open ? isOpenObstacle : isEnded),
    area !== undefined && (area === 0 ? inNoArea : condition(inArea, area)),
    organisation !== undefined && concerns(organisation, actor),
  );

interface ObstacleList {
  obstacles: ObstacleSummary[];
  total: number;
}

/** A page of obstacles with what belongs to them: five statements, however many there are. */
export async function findObstacles(db: Reader, actor: Actor, { where, slice }: { where: Condition; slice: Slice }): Promise<ObstacleList> {
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total FROM obstacle ob WHERE ${where.sql}`, where.parameters);
  const rows = await db.rows(
    `SELECT ${obstacleColumns} FROM obstacle ob ${obstacleJoins} WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  const relations = await relationsOf(
    db,
    actor,
    rows.map((row) => row['id'] as string),
  );
  return { obstacles: rows.map((row) => obstacleSummary(row, relations(row['id'] as string), actor)), total: whole(counted?.total) };
}

export interface FoundObstacle {
  row: Row;
  relations: ObstacleRelations;
}

/** One obstacle within a scope, with the names that the page of one needs. */
export async function findObstacle(db: Reader, actor: Actor, where: Condition): Promise<FoundObstacle | null> {
  const row = await db.first(
    `SELECT ${obstacleColumns}, p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en, p.exercise, person.name AS raised_by, ${organisationColumns('o')}
     FROM obstacle ob ${obstacleJoins} JOIN plan p ON p.id = ob.plan_id JOIN person ON person.id = ob.raised_by_id JOIN organisation o ON o.id = ob.raised_by_organisation_id
     WHERE ${where.sql}`,
    where.parameters,
  );
  if (row === null) return null;
  const id = row['id'] as string;
  return { row, relations: (await relationsOf(db, actor, [id]))(id) };
}

async function relationsOf(db: Reader, actor: Actor, ids: readonly string[]): Promise<(id: string) => ObstacleRelations> {
  const which = placeholders(ids);
  const areas = rowsBy(
    await db.rows(
      `SELECT oa.obstacle_id, oa.area_id, ar.nr, ar.name_sv, ar.name_en FROM obstacle_area oa JOIN area ar ON ar.id = oa.area_id WHERE oa.obstacle_id IN (${which}) ORDER BY ar.nr`,
      ids,
    ),
    'obstacle_id',
  );
  const mustAct = rowsBy(
    await db.rows(
      `SELECT oa.obstacle_id, oa.organisation_id, ${organisationColumns('o')} FROM obstacle_actor oa JOIN organisation o ON o.id = oa.organisation_id
     WHERE oa.obstacle_id IN (${which}) ORDER BY o.sort_key`,
      ids,
    ),
    'obstacle_id',
  );
  const met = await findMeetings(db, actor, ids);
  return (id) => ({ areas: areas.get(id) ?? [], mustAct: mustAct.get(id) ?? [], met: tally((met.get(id) ?? []).map(meeting)) });
}

/** Who has met which obstacle in which round, among the reports that the reader may know of. */
async function findMeetings(db: Reader, actor: Actor, ids: readonly string[]): Promise<Map<string, Row[]>> {
  const counted = all(countedReports(actor), standingPassages(actor));
  const rows = await db.rows(
    `SELECT DISTINCT li.obstacle_id, r.organisation_id, r.round_id, n.nr FROM ${passagesInReports}
     WHERE li.obstacle_id IN (${placeholders(ids)}) AND ${counted.sql}`,
    [...ids, ...counted.parameters],
  );
  return rowsBy(rows, 'obstacle_id');
}

const meeting = (row: Row): Meeting => ({
  organisationId: row['organisation_id'] as string,
  roundId: row['round_id'] as string,
  nr: whole(row['nr']),
});
