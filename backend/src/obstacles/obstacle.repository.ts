import { openObstacleStates, type ObstacleEvent, type ObstacleLink, type ObstacleQuery, type ObstacleSummary } from '@lagesbild/contract';
import { organisationColumns } from '../organisations';
import { rowsBy, wordColumns, wordJoin } from '../plans';
import type { Actor } from '../platform/access/actor';
import { all, any, condition, isOneOf, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { closeReports } from '../reporting';
import { countedReports } from './obstacle.policy';
import { obstacleEvent, obstacleLink, obstacleSummary, type ObstacleRelations } from './obstacle.view';

export const isOpenObstacle: Condition = isOneOf('ob.state', openObstacleStates);
const isEnded: Condition = condition(`NOT (${isOpenObstacle.sql})`, ...isOpenObstacle.parameters);

const obstacleColumns = `ob.id, ob.plan_id, ob.version, ob.title_sv, ob.title_en, ${wordColumns('ob.kind', 'kind')}, ob.hinders, ob.severity, ob.state,
  ob.government_must_act, ob.raised_at, ob.raised_by_organisation_id, since.id AS since_id, since.nr AS since_nr, since.title_sv AS since_sv, since.title_en AS since_en`;
const obstacleJoins = `LEFT JOIN round since ON since.id = ob.since_round_id ${wordJoin('ob.kind', 'obstacle_kinds', 'kind')}`;
const linksToReports = 'obstacle_link li JOIN report r ON r.id = li.report_id JOIN round n ON n.id = r.round_id';

/** What needs a decision first, then the gravest, then what has stood longest. */
const order = `
  CASE ob.state WHEN 'needs-decision' THEN 0 WHEN 'flagged' THEN 1 WHEN 'being-handled' THEN 2 ELSE 3 END,
  CASE ob.severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END, since.nr, ob.raised_at, ob.id`;

/** Obstacles where an organisation must act, and those that it has met, as far as the reader may know. */
function concerns(organisationKey: string, actor: Actor): Condition {
  const met = all(
    condition('r.organisation_id = (SELECT o.id FROM organisation o WHERE o.`key` = ?)', organisationKey),
    countedReports(actor),
  );
  return any(
    condition(
      'EXISTS (SELECT 1 FROM obstacle_actor oa JOIN organisation o ON o.id = oa.organisation_id WHERE oa.obstacle_id = ob.id AND o.`key` = ?)',
      organisationKey,
    ),
    condition(`EXISTS (SELECT 1 FROM ${linksToReports} WHERE li.obstacle_id = ob.id AND ${met.sql})`, ...met.parameters),
  );
}

const inArea = 'EXISTS (SELECT 1 FROM obstacle_area oa JOIN area ar ON ar.id = oa.area_id WHERE oa.obstacle_id = ob.id AND ar.nr = ?)';

export const matchingObstacles = ({ kind, state, open, area, organisation }: ObstacleQuery, actor: Actor): Condition =>
  all(
    kind !== undefined && condition('ob.kind = ?', kind),
    state !== undefined && condition('ob.state = ?', state),
    open !== undefined && (open ? isOpenObstacle : isEnded),
    area !== undefined && condition(inArea, area),
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
  return { obstacles: rows.map((row) => obstacleSummary(row, relations(row['id'] as string))), total: whole(counted?.total) };
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
      `SELECT oa.obstacle_id, ar.nr, ar.name_sv, ar.name_en FROM obstacle_area oa JOIN area ar ON ar.id = oa.area_id WHERE oa.obstacle_id IN (${which}) ORDER BY ar.nr`,
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
  const counted = countedReports(actor);
  const met = rowsBy(
    await db.rows(
      `SELECT li.obstacle_id, COUNT(DISTINCT r.organisation_id) AS organisations, COUNT(DISTINCT r.round_id) AS rounds FROM ${linksToReports}
     WHERE li.obstacle_id IN (${which}) AND (${counted.sql}) GROUP BY li.obstacle_id`,
      [...ids, ...counted.parameters],
    ),
    'obstacle_id',
  );
  return (id) => ({ areas: areas.get(id) ?? [], mustAct: mustAct.get(id) ?? [], met: metOf(met.get(id)?.[0]) });
}

const metOf = (row: Row | undefined): ObstacleRelations['met'] => ({
  organisations: whole(row?.['organisations'] ?? 0),
  rounds: whole(row?.['rounds'] ?? 0),
});

/** Every kind of the vocabulary with how many open obstacles of it a scope holds. */
export async function findKinds(db: Reader, scope: Condition): Promise<Row[]> {
  const open = all(scope, isOpenObstacle);
  return db.rows(
    `SELECT ${wordColumns('t.`key`', 't')}, (SELECT COUNT(*) FROM obstacle ob WHERE ob.kind = t.\`key\` AND ${open.sql}) AS open_count
     FROM term t WHERE t.vocabulary = 'obstacle_kinds'`,
    open.parameters,
  );
}

/** The evidence that the reader may read, the newest round first. */
export async function findLinks(db: Reader, actor: Actor, obstacleId: string): Promise<ObstacleLink[]> {
  const readable = closeReports(actor);
  const rows = await db.rows(
    `SELECT li.id, li.report_id, li.version_nr, li.section, li.quote, a.\`key\` AS assignment_key, a.label, a.title_sv, a.title_en,
       n.title_sv AS round_sv, n.title_en AS round_en, ${organisationColumns('o')}
     FROM ${linksToReports} JOIN assignment a ON a.id = r.assignment_id JOIN organisation o ON o.id = r.organisation_id
     WHERE li.obstacle_id = ? AND ${readable.sql} ORDER BY n.nr DESC, a.position, o.sort_key, li.section, li.start_at, li.id`,
    [obstacleId, ...readable.parameters],
  );
  return rows.map(obstacleLink);
}

export async function findEvents(db: Reader, obstacleId: string): Promise<ObstacleEvent[]> {
  const rows = await db.rows(
    `SELECT e.at, e.state, e.text, p.name AS by_name, ${organisationColumns('o')}
     FROM obstacle_event e JOIN person p ON p.id = e.by_id JOIN organisation o ON o.id = e.organisation_id WHERE e.obstacle_id = ? ORDER BY e.at, e.id`,
    [obstacleId],
  );
  return rows.map(obstacleEvent);
}
