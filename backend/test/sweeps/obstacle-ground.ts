import { newId } from '../../src/platform/database/ids';
import { ObstacleLinkEntity } from '../../src/obstacles';
import { ObstacleEventDetailEntity, ObstacleFindingEntity, ObstacleMergedEntity, ObstacleRelationEntity } from '../../src/obstacles';
import { ObstacleEntity, ObstacleEventEntity } from '../../src/obstacles/obstacle.entity';
import type { Ground } from './ground';

export const anyFinding = 'p1-neg-kunskap';

/** Another obstacle of the same plan, which only the coordination and one agency know of. */
export const otherObstacle = (ground: Ground): Promise<string> => ground.obstacle('migrationsverket', false);

/** A passage that an obstacle holds, of a report that an organisation has submitted. */
export async function linkOn(ground: Ground, obstacleId: string, organisationKey: string): Promise<string> {
  const reportId = await ground.report(organisationKey, 'submitted');
  const byId = await ground.personId('asa.bergendahl');
  const place = { reportId, versionNr: 1, section: 'obstacles', perspective: null, startAt: 0, endAt: 12, quote: 'Sekretessen ' };
  const id = newId(ground.now);
  await ground.house.gateway.inTransaction((db) => db.insert(ObstacleLinkEntity, { id, obstacleId, ...place, byId, at: ground.now }));
  return id;
}

/** Makes an obstacle part of another, as a merge leaves it. */
export async function mergedObstacle(ground: Ground, obstacleId: string): Promise<void> {
  const [otherId, byId, organisationId] = [
    await otherObstacle(ground),
    await ground.personId('asa.bergendahl'),
    await ground.organisationId('socialstyrelsen'),
  ];
  const brought = { stateBefore: 'flagged', actorIds: [], areaIds: [], government: false, sinceBefore: null };
  const event = { id: newId(ground.now), obstacleId, at: ground.now, byId, organisationId, state: 'merged', text: 'Samma sak.' };
  const detail = JSON.stringify({ passages: 0, brought });
  await ground.house.gateway.inTransaction(async (db) => {
    await db.change(ObstacleEntity, { id: obstacleId }, { state: 'merged' });
    await db.insert(ObstacleMergedEntity, { obstacleId, intoId: otherId });
    await db.insert(ObstacleEventEntity, event);
    await db.insert(ObstacleEventDetailEntity, { eventId: event.id, turn: 'merged', otherId, findingId: null, detail });
  });
}

/** Relates an obstacle to another one, and answers which. */
export async function relatedObstacle(ground: Ground, obstacleId: string): Promise<string> {
  const otherId = await otherObstacle(ground);
  const [oneId = '', larger = ''] = [obstacleId, otherId].sort();
  await ground.house.gateway.inTransaction((db) => db.insert(ObstacleRelationEntity, { oneId, otherId: larger }));
  return otherId;
}

/** Ties a finding of an earlier plan to an obstacle. */
export async function tiedFinding(ground: Ground, obstacleId: string): Promise<void> {
  const finding = await ground.house.reader.first<{ id: string }>('SELECT id FROM finding WHERE `key` = ?', [anyFinding]);
  const byId = await ground.personId('asa.bergendahl');
  await ground.house.gateway.inTransaction((db) =>
    db.insert(ObstacleFindingEntity, { obstacleId, findingId: finding?.id ?? '', byId, at: ground.now }),
  );
}
