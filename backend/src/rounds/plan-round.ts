import type { NewRound } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { flag, whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { canPlanRound } from './round.policy';
import { RoundEntity } from './round.entity';

/**
 * Plans the plan's next round.
 * @throws Problem `invalid-input` when the days come in the wrong order
 */
export async function planRound(ctx: Writing, planKey: string, given: NewRound): Promise<string> {
  const plan = found(await ctx.db.first<{ id: string; history: unknown }>('SELECT id, history FROM plan WHERE `key` = ?', [planKey]));
  authorize(ctx, canPlanRound(ctx.actor, { history: flag(plan.history) }));
  requireOrder(given);
  const last = await ctx.db.first<{ nr: unknown }>('SELECT MAX(nr) AS nr FROM round WHERE plan_id = ?', [plan.id]);
  const id = ctx.newId();
  await ctx.db.insert(RoundEntity, {
    id,
    planId: plan.id,
    nr: whole(last?.nr ?? 0) + 1,
    ...given,
    state: 'planned',
    openedAt: null,
    closedAt: null,
    publishedAt: null,
  });
  ctx.audit({ action: 'round-planned', object: { kind: 'round', id }, planId: plan.id });
  return id;
}

function requireOrder({ periodFrom, periodTo, opensOn, dueOn, closesOn }: NewRound): void {
  const faults = [
    ...(periodTo < periodFrom ? [fault('#/periodTo', 'wrong-order', 'sv')] : []),
    ...(dueOn < opensOn ? [fault('#/dueOn', 'wrong-order', 'sv')] : []),
    ...(closesOn < dueOn ? [fault('#/closesOn', 'wrong-order', 'sv')] : []),
  ];
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
}
