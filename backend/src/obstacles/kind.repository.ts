import type { ObstacleKind } from '@lagesbild/contract';
import type { Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { flag, whole } from '../platform/database/values';

/** The kind of an obstacle (`ob`) in the words of its plan, or of the vocabulary where the plan has none of its own. */
export const kindColumns =
  'ob.kind AS kind_key, COALESCE(ok.name_sv, term.name_sv) AS kind_sv, COALESCE(ok.name_en, term.name_en) AS kind_en';
export const kindJoins = `LEFT JOIN obstacle_kind ok ON ok.plan_id = ob.plan_id AND ok.\`key\` = ob.kind
  LEFT JOIN term ON term.vocabulary = 'obstacle_kinds' AND term.\`key\` = ob.kind`;

const swedish = new Intl.Collator('sv');

/** Every kind that a plan knows, retired ones too, in the order of their Swedish names. At most `mostKinds`. */
export async function findKinds(db: Reader, planId: string): Promise<Omit<ObstacleKind, 'used'>[]> {
  const rows = await db.rows(
    `SELECT t.\`key\` AS kind_key, COALESCE(k.name_sv, t.name_sv) AS sv, COALESCE(k.name_en, t.name_en) AS en, COALESCE(k.retired, 0) AS retired, t.name_sv AS standard_sv, t.name_en AS standard_en
     FROM term t LEFT JOIN obstacle_kind k ON k.plan_id = ? AND k.\`key\` = t.\`key\` WHERE t.vocabulary = 'obstacle_kinds'
     UNION ALL SELECT k.\`key\`, k.name_sv, k.name_en, k.retired, NULL, NULL FROM obstacle_kind k WHERE k.plan_id = ? AND k.added = ?`,
    [planId, planId, 1],
  );
  return rows.map(kindOf).sort((one, other) => swedish.compare(one.sv, other.sv));
}

const kindOf = (row: Row): Omit<ObstacleKind, 'used'> => ({
  key: row['kind_key'] as string,
  sv: row['sv'] as string,
  en: row['en'] as string,
  retired: flag(row['retired']),
  standard: row['standard_sv'] === null ? null : { sv: row['standard_sv'] as string, en: row['standard_en'] as string },
});

/** How many obstacles of each kind a scope holds. */
export async function countByKind(db: Reader, scope: Condition): Promise<(kind: string) => number> {
  const rows = await db.rows<{ kind: string; count: unknown }>(
    `SELECT ob.kind, COUNT(*) AS count FROM obstacle ob WHERE ${scope.sql} GROUP BY ob.kind`,
    scope.parameters,
  );
  const counts = new Map(rows.map((row) => [row.kind, whole(row.count)]));
  return (kind) => counts.get(kind) ?? 0;
}
