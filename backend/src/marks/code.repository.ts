import type { CodeTree, CodeView } from '@lagesbild/contract';
import { rowsBy } from '../plans';
import type { Actor } from '../platform/access/actor';
import { all, condition, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { whole } from '../platform/database/values';
import { inTreeOrder, type CodePlace } from './code-tree';
import { canKeepCodes } from './mark.policy';
import { marksSeen } from './mark.repository';

/** A code as its rules and its policies need it. */
export interface CodeRecord extends CodePlace {
  planId: string;
  name: string;
  version: number;
  retired: boolean;
  merged: boolean;
}

const recordOf = (row: Row): CodeRecord => ({
  id: row['id'] as string,
  planId: row['plan_id'] as string,
  parentId: row['parent_id'] as string | null,
  name: row['name'] as string,
  sortKey: row['sort_key'] as string,
  version: whole(row['version']),
  retired: row['retired_at'] !== null,
  merged: row['merged_into_id'] !== null,
});

export async function findCode(db: Reader, id: string, scope: Condition): Promise<CodeRecord | null> {
  const where = all(condition('c.id = ?', id), scope);
  const row = await db.first(`SELECT c.* FROM code c WHERE ${where.sql}`, where.parameters);
  return row === null ? null : recordOf(row);
}

/** The codes of a plan that have not been merged into others. */
export async function findCodes(db: Reader, planId: string): Promise<CodeRecord[]> {
  const rows = await db.rows('SELECT c.* FROM code c WHERE c.plan_id = ? AND c.merged_into_id IS NULL', [planId]);
  return rows.map(recordOf);
}

/** The plan's codes in the order of the tree, each with how many marks it has. */
export async function codeTree(db: Reader, planId: string, actor: Actor): Promise<CodeTree> {
  const codes = await findCodes(db, planId);
  const marks = await countMarks(db, planId);
  const merged = rowsBy(
    await db.rows(
      'SELECT c.stands_as_id, c.name FROM code c WHERE c.plan_id = ? AND c.stands_as_id IS NOT NULL ORDER BY c.sort_key, c.id',
      [planId],
    ),
    'stands_as_id',
  );
  const view = ({ id, name, parentId, version, retired, level }: CodeRecord & { level: number }): CodeView => ({
    ...{ id, name, parentId, level, version, retired },
    marks: marks.get(id) ?? 0,
    merged: (merged.get(id) ?? []).map((row) => row['name'] as string),
  });
  return { codes: inTreeOrder(codes).map(view), can: { change: canKeepCodes(actor) } };
}

/** How many marks each code has, those of the codes that were merged into it among them; a mark on both counts once. */
async function countMarks(db: Reader, planId: string): Promise<Map<string, number>> {
  const rows = await db.rows<{ id: string; marks: unknown }>(
    `SELECT COALESCE(c.stands_as_id, c.id) AS id, COUNT(DISTINCT m.id) AS marks
     FROM code c JOIN mark_target mt ON mt.code_id = c.id JOIN mark m ON m.id = mt.mark_id ${marksSeen.joins}
     WHERE c.plan_id = ? AND ${marksSeen.where} GROUP BY COALESCE(c.stands_as_id, c.id)`,
    [planId],
  );
  return new Map(rows.map((row) => [row.id, whole(row.marks)]));
}
