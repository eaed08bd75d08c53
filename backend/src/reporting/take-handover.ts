import type { HandoverView } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { isDuplicate } from '../platform/database/errors';
import { Problem } from '../platform/http/problem';
import { HandoverTakingEntity } from './attesting.entity';
import { canTakeHandover, handoverView, loadHandover } from './handover.repository';
import { visibleHandovers } from './report.policy';

/**
 * Says that one has taken over what was handed to one. What is written belongs to the organisation: nothing moves.
 * @throws Problem `handover-taken` when it has been said already
 */
export async function takeHandover(ctx: Writing, handoverId: string): Promise<HandoverView> {
  const handover = found(await loadHandover(ctx.db, handoverId, within(ctx, visibleHandovers(ctx.actor))));
  authorize(ctx, ctx.actor.personId === handover.toId);
  if (!canTakeHandover(ctx.actor, handover)) throw new Problem('handover-taken', { at: handover.takenAt });
  try {
    await ctx.db.insert(HandoverTakingEntity, { handoverId, byId: ctx.actor.personId, at: ctx.now });
  } catch (error) {
    throw isDuplicate(error) ? new Problem('handover-taken', { at: null }) : error;
  }
  ctx.audit({ action: 'handover-taken', object: { kind: 'handover', id: handoverId }, organisationId: handover.organisationId });
  return handoverView({ ...handover, takenAt: ctx.now.toISOString() }, { take: false });
}
