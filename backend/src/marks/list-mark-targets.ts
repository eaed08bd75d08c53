import type { MarkTargetChoice, Page, TargetKind, TargetQuery } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { all, condition, contains, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { whole } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { canMark } from './mark.policy';
import { marksSeen } from './mark.repository';

interface Choices {
  /** Columns in one order for all kinds: key, names, what it lies under, and by what it is sorted. */
  columns: string;
  from: string;
  name: string;
  /** Which rows, where `?` is the plan's id. */
  where: string;
  /** Marks of the plan (`?`) that are tied to it, as a condition on `mark_target mt`. */
  tied: string;
}

const choices: Record<TargetKind, Choices> = {
  code: {
    columns: `c.id AS target_key, c.name AS sv, NULL AS en, CASE WHEN pc.parent_id IS NULL THEN pc.name ELSE CONCAT(gc.name, ' › ', pc.name) END AS under_sv, NULL AS under_en,
      1 AS kind_order, 0 AS own_order, CONCAT(COALESCE(CONCAT(gc.sort_key, '/'), ''), COALESCE(CONCAT(pc.sort_key, '/'), ''), c.sort_key) AS name_order`,
    from: 'code c LEFT JOIN code pc ON pc.id = c.parent_id LEFT JOIN code gc ON gc.id = pc.parent_id',
    name: 'c.name',
    where: 'c.plan_id = ? AND c.retired_at IS NULL AND c.merged_into_id IS NULL',
    tied: 'mt.code_id IN (SELECT s.id FROM code s WHERE s.id = c.id OR s.stands_as_id = c.id)',
  },
  obstacle: {
    columns: `ob.id AS target_key, ob.title_sv AS sv, ob.title_en AS en, t.name_sv AS under_sv, t.name_en AS under_en,
      2 AS kind_order, CASE WHEN ob.state IN ('resolved', 'closed-without-action') THEN 1 ELSE 0 END AS own_order, ob.title_sv AS name_order`,
    from: "obstacle ob LEFT JOIN term t ON t.vocabulary = 'obstacle_kinds' AND t.`key` = ob.kind",
    name: 'ob.title_sv',
    // One that has become part of another is reached there.
    where: "ob.plan_id = ? AND ob.state <> 'merged'",
    tied: 'mt.obstacle_id = ob.id',
  },
  perspective: {
    columns: `pp.\`key\` AS target_key, pp.name_sv AS sv, pp.name_en AS en, NULL AS under_sv, NULL AS under_en, 3 AS kind_order, pp.position AS own_order, pp.name_sv AS name_order`,
    from: 'plan_perspective pp',
    name: 'pp.name_sv',
    where: 'pp.plan_id = ?',
    tied: 'mt.perspective_id = pp.id',
  },
  finding: {
    columns: `f.\`key\` AS target_key, f.text_sv AS sv, f.text_en AS en, p.title_sv AS under_sv, p.title_en AS under_en,
      4 AS kind_order, CASE WHEN f.plan_id = own.id THEN 0 ELSE 1 END AS own_order, f.text_sv AS name_order`,
    // What was found in any plan may come back in this one.
    from: 'plan own CROSS JOIN finding f LEFT JOIN plan p ON p.id = f.plan_id',
    name: 'f.text_sv',
    where: 'own.id = ?',
    tied: 'mt.finding_id = f.id',
  },
};

const kinds = Object.keys(choices) as TargetKind[];

function choicesOf(kind: TargetKind, planId: string, name: string | undefined): Condition {
  const { columns, from, where, tied, name: column } = choices[kind];
  const matching = all(condition(where, planId), name !== undefined && contains(column, name));
  return condition(
    `SELECT '${kind}' AS kind, ${columns}, (SELECT COUNT(DISTINCT m.id) FROM mark m ${marksSeen.joins} JOIN mark_target mt ON mt.mark_id = m.id
       WHERE m.plan_id = ? AND ${tied} AND ${marksSeen.where}) AS marks
     FROM ${from} WHERE ${matching.sql}`,
    planId,
    ...matching.parameters,
  );
}

/** What a mark in the plan can be tied to, by kind: codes in the order of their tree, open obstacles before those that have ended. */
export async function listMarkTargets(
  ctx: Reading,
  planKey: string,
  { kind, name, ...query }: TargetQuery,
): Promise<Page<MarkTargetChoice>> {
  authorize(ctx, canMark(ctx.actor));
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const slice = sliceOf(query);
  const chosen = (kind === undefined ? kinds : [kind]).map((each) => choicesOf(each, plan.id, name));
  const parameters = chosen.flatMap((each) => each.parameters);
  const union = chosen.map((each) => each.sql).join(' UNION ALL ');
  const rows = await ctx.db.rows(`${union} ORDER BY kind_order, own_order, name_order, target_key LIMIT ? OFFSET ?`, [
    ...parameters,
    slice.limit,
    slice.offset,
  ]);
  return pageOf(rows.map(choiceOf), slice, await countChoices(ctx.db, union, parameters));
}

async function countChoices(db: Reader, union: string, parameters: Condition['parameters']): Promise<number> {
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total FROM (${union}) every_target`, parameters);
  return whole(counted?.total);
}

const choiceOf = (row: Row): MarkTargetChoice => ({
  kind: row['kind'] as TargetKind,
  key: row['target_key'] as string,
  title: { sv: row['sv'] as string, en: row['en'] as string | null },
  under: row['under_sv'] === null ? null : { sv: row['under_sv'] as string, en: row['under_en'] as string | null },
  marks: whole(row['marks']),
});
