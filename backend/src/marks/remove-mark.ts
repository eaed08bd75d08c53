import type { Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import { MarkEntity } from './mark.entity';
import { canRemoveMark, visibleMarks } from './mark.policy';

/** Removes a mark of one's own; its row stays, and is shown to nobody. @throws Problem `not-found`, `not-allowed` */
export async function removeMark(ctx: Writing, markId: string): Promise<void> {
  const where = all(condition('m.id = ? AND m.removed_at IS NULL', markId), within(ctx, visibleMarks(ctx.actor)));
  const mark = found(
    await ctx.db.first<{ by_id: string; plan_id: string }>(`SELECT m.by_id, m.plan_id FROM mark m WHERE ${where.sql}`, where.parameters),
  );
  authorize(ctx, canRemoveMark(ctx.actor, { byId: mark.by_id }));
  await ctx.db.change(MarkEntity, { id: markId }, { removedAt: ctx.now });
  ctx.audit({ action: 'mark-removed', object: { kind: 'mark', id: markId }, planId: mark.plan_id });
}
