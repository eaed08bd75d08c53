import type { MarkQuery, MarkView, Page, TargetKind } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { all, any, condition, type Condition } from '../platform/database/condition';
import { pageOf, sliceOf } from '../platform/http/page';
import { canMark, visibleMarks } from './mark.policy';
import { findMarks, shownBy } from './mark.repository';

const tied = (which: string, ...parameters: string[]): Condition =>
  condition(`EXISTS (SELECT 1 FROM mark_target mt WHERE mt.mark_id = m.id AND ${which})`, ...parameters);

/** Marks (`m`) that are tied to a target: an obstacle's id, a finding's key, a perspective's key, a code's id. */
const tiedTo: Record<TargetKind, (key: string) => Condition> = {
  obstacle: (key) => tied('mt.obstacle_id = ?', key),
  finding: (key) => tied('mt.finding_id = (SELECT f.id FROM finding f WHERE f.`key` = ?)', key),
  perspective: (key) =>
    tied('mt.perspective_id IN (SELECT pp.id FROM plan_perspective pp WHERE pp.plan_id = m.plan_id AND pp.`key` = ?)', key),
  code: (key) => tied('mt.code_id IN (SELECT c.id FROM code c WHERE c.id = ? OR c.stands_as_id = ?)', key, key),
};

function toTarget({ targetKind, target }: MarkQuery): Condition | null {
  if (target === undefined) return targetKind === undefined ? null : tied('mt.kind = ?', targetKind);
  if (targetKind !== undefined) return tiedTo[targetKind](target);
  return any(...Object.values(tiedTo).map((which) => which(target)));
}

/** The marked passages of a plan, by whom and by what they are tied to. */
export async function listMarks(ctx: Reading, planKey: string, query: MarkQuery): Promise<Page<MarkView>> {
  authorize(ctx, canMark(ctx.actor));
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const where = all(
    condition('m.plan_id = ?', plan.id),
    within(ctx, visibleMarks(ctx.actor)),
    shownBy(query.by, ctx.actor),
    toTarget(query),
    query.round !== undefined && condition('n.id = ?', query.round),
    query.area !== undefined && condition('ar.nr = ?', query.area),
    query.organisation !== undefined && condition('o.`key` = ?', query.organisation),
  );
  const slice = sliceOf(query);
  const { marks, total } = await findMarks(ctx.db, ctx.actor, { where, slice });
  return pageOf(marks, slice, total);
}
