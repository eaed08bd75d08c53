import type { TargetKind, TargetRef } from '@lagesbild/contract';
import type { Reader } from '../platform/database/reader';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';

type TargetColumns = Record<'obstacleId' | 'findingId' | 'perspectiveId' | 'codeId', string | null>;
type FoundTarget = TargetColumns & { kind: TargetKind };

const none: TargetColumns = { obstacleId: null, findingId: null, perspectiveId: null, codeId: null };

/** How a target of each kind is looked up within a plan, and the column it goes to. A finding may be another plan's: what comes back, matters. */
const lookUps: Record<TargetKind, { sql: string; column: keyof TargetColumns; inPlan: boolean }> = {
  obstacle: { sql: 'SELECT id FROM obstacle WHERE id = ? AND plan_id = ?', column: 'obstacleId', inPlan: true },
  finding: { sql: 'SELECT id FROM finding WHERE `key` = ?', column: 'findingId', inPlan: false },
  perspective: { sql: 'SELECT id FROM plan_perspective WHERE `key` = ? AND plan_id = ?', column: 'perspectiveId', inPlan: true },
  code: {
    sql: 'SELECT id FROM code WHERE id = ? AND plan_id = ? AND retired_at IS NULL AND merged_into_id IS NULL',
    column: 'codeId',
    inPlan: true,
  },
};

/**
 * The rows that a mark is to be tied to.
 * @throws Problem `invalid-input` for what the plan does not have, and for codes that take no new marks
 */
export async function findTargets(db: Reader, planId: string, targets: readonly TargetRef[]): Promise<FoundTarget[]> {
  const found: FoundTarget[] = [];
  for (const [index, { kind, key }] of targets.entries()) {
    const { sql, column, inPlan } = lookUps[kind];
    const row = await db.first<{ id: string }>(sql, inPlan ? [key, planId] : [key]);
    if (row === null) throw new Problem('invalid-input', undefined, [fault(`#/targets/${index}/key`, 'not-one-of', 'sv')]);
    found.push({ ...none, kind, [column]: row.id });
  }
  return found;
}
