import type { Writing } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { NotificationEntity } from './notification.entity';
import { ownNotifications } from './notification.policy';

/**
 * Puts away a notification of one's own, or brings it back.
 * @throws Problem `not-found` for one that is somebody else's
 */
export async function putAway(ctx: Writing, id: string, done: boolean): Promise<void> {
  const own = within(ctx, ownNotifications(ctx.actor));
  found(await ctx.db.first(`SELECT nt.id FROM notification nt WHERE nt.id = ? AND ${own.sql}`, [id, ...own.parameters]));
  await ctx.db.change(NotificationEntity, { id }, { doneAt: done ? ctx.now : null });
}
