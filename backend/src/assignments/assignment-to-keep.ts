import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { flag } from '../platform/database/values';
import { canKeepAssignment } from './assignment.policy';

export interface KeptAssignment {
  id: string;
  planId: string;
}

/**
 * The assignment, for somebody who keeps its content.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function assignmentToKeep(ctx: Writing, assignmentKey: string): Promise<KeptAssignment> {
  const row = found(
    await ctx.db.first<{ id: string; plan_id: string; history: unknown }>(
      'SELECT a.id, a.plan_id, p.history FROM assignment a JOIN plan p ON p.id = a.plan_id WHERE a.`key` = ?',
      [assignmentKey],
    ),
  );
  authorize(ctx, canKeepAssignment(ctx.actor, { history: flag(row.history) }));
  return { id: row.id, planId: row.plan_id };
}
