import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { canCloseRound } from './round.policy';
import { RoundEntity } from './round.entity';
import { loadRound } from './round.repository';

/**
 * Closes an open round: nothing new can be submitted, the review goes on.
 * @throws Problem `round-not-open`
 */
export async function closeRound(ctx: Writing, id: string): Promise<void> {
  const round = found(await loadRound(ctx.db, id));
  authorize(ctx, canCloseRound(ctx.actor));
  const closed = await ctx.db.change(RoundEntity, { id, state: 'open' }, { state: 'closed', closedAt: ctx.now });
  if (closed !== 1) throw new Problem('round-not-open');
  ctx.audit({ action: 'round-closed', object: { kind: 'round', id }, planId: round.planId });
}
