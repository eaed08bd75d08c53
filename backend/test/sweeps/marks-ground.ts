import { newId } from '../../src/platform/database/ids';
import { CodeEntity, MarkEntity, MarkTargetEntity } from '../../src/marks';
import { goodContent, type Ground } from './ground';

/** A code of the exercise plan, by a name that no other has. */
export async function codeIn(ground: Ground): Promise<string> {
  const { plan_id: planId } = await ground.roundIn('open');
  const id = newId(ground.now);
  const name = `prov ${ground.freshAddress()}`;
  const made = { version: 1, madeById: await ground.personId('rahel.gebremedhin'), madeAt: ground.now };
  const whole = { retiredAt: null, mergedIntoId: null, standsAsId: null };
  await ground.house.gateway.inTransaction((db) =>
    db.insert(CodeEntity, { id, planId, parentId: null, name, sortKey: name, ...made, ...whole }),
  );
  return id;
}

/** The version of a report that was sealed first. */
export async function versionOf(ground: Ground, reportId: string): Promise<{ id: string; sha256: string }> {
  const row = await ground.house.reader.first<{ id: string; sha256: string }>(
    'SELECT id, sha256 FROM report_version WHERE report_id = ? AND nr = 1',
    [reportId],
  );
  if (row === null) throw new Error('The report has no version');
  return row;
}

/** A mark on what an agency says of obstacles, tied to a code: the one that is given, or a new one. */
export async function markOn(ground: Ground, reportId: string, { byId, code }: { byId: string; code?: string }): Promise<string> {
  const version = await versionOf(ground, reportId);
  const { plan_id: planId } = await ground.roundIn('open');
  const [id, codeId] = [newId(ground.now), code ?? (await codeIn(ground))];
  const source = { sourceKind: 'report-version', sourceId: version.id, sourceSha256: version.sha256, field: 'obstacles' };
  const words = { startAt: 0, endAt: goodContent.obstacles.length, quote: goodContent.obstacles };
  await ground.house.gateway.inTransaction(async (db) => {
    await db.insert(MarkEntity, { id, planId, ...source, ...words, byId, at: ground.now, removedAt: null });
    const others = { obstacleId: null, findingId: null, perspectiveId: null };
    await db.insert(MarkTargetEntity, { id: newId(ground.now), markId: id, kind: 'code', codeId, ...others });
  });
  return id;
}
