import type { AreaSummary } from '@lagesbild/contract';
import { citationsOf } from '../organisations';
import { rowsBy } from '../plans';
import type { Reader } from '../platform/database/reader';
import { placeholders } from '../platform/database/values';
import { areaColumns, areaName, areaSummary, type AreaName } from './area.view';

const assignments = '(SELECT COUNT(*) FROM assignment a WHERE a.area_id = ar.id AND a.follow_on = 0)';

/** The areas of a plan in its own order, with how many of its assignments each holds. */
export async function findAreas(db: Reader, planId: string): Promise<AreaSummary[]> {
  const rows = await db.rows(
    `SELECT ar.id, ${areaColumns('ar')}, ar.name_certainty, ar.note, ${assignments} AS assignments FROM area ar WHERE ar.plan_id = ? ORDER BY ar.nr, ar.id`,
    [planId],
  );
  const citations = await citationsOf(
    db,
    rows.map((row) => row['id'] as string),
  );
  return rows.map((row) => ({ ...areaSummary(row), citations: citations.get(row['id'] as string) ?? [] }));
}

/** A table that ties records to areas, by the column of the record. */
export interface AreaLink {
  table: 'finding_area' | 'meeting_area';
  column: 'finding_id' | 'meeting_id';
}

/** The areas of many records in one statement, by record. */
export async function areasBy(db: Reader, { table, column }: AreaLink, ids: readonly string[]): Promise<Map<string, AreaName[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.rows(
    `SELECT l.${column} AS record_id, ${areaColumns('ar')} FROM ${table} l JOIN area ar ON ar.id = l.area_id
     WHERE l.${column} IN (${placeholders(ids)}) ORDER BY ar.nr, ar.id`,
    ids,
  );
  return new Map([...rowsBy(rows, 'record_id')].map(([id, some]) => [id, some.map(areaName)]));
}
