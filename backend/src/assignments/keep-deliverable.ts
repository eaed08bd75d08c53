import { stockholmDay, type Day, type DeliverableAmendment, type DeliverableReceipt } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { found } from '../platform/access/ledger';
import { isDuplicate } from '../platform/database/errors';
import { whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { DecisionEntity, DeliverableEntity, DeliverableMoveEntity, DeliverableReceiptEntity } from './assignment.entity';
import { dueOnNow } from './assignment.repository';
import { assignmentToKeep, type KeptAssignment } from './assignment-to-keep';

interface KeptDeliverable {
  assignment: KeptAssignment;
  dueOn: string | null;
}

export interface DeliverablePlace {
  assignmentKey: string;
  deliverableId: string;
}

async function deliverableToKeep(ctx: Writing, { assignmentKey, deliverableId }: DeliverablePlace): Promise<KeptDeliverable> {
  const assignment = await assignmentToKeep(ctx, assignmentKey);
  const row = found(
    await ctx.db.first<{ due_on: string | null }>(
      `SELECT ${dueOnNow('d')} AS due_on FROM deliverable d WHERE d.id = ? AND d.assignment_id = ?`,
      [deliverableId, assignment.id],
    ),
  );
  return { assignment, dueOn: row.due_on };
}

type Kept = 'deliverable_move' | 'deliverable_receipt';

async function nextNr({ db }: Writing, table: Kept, deliverableId: string): Promise<number> {
  const last = await db.first<{ nr: unknown }>(`SELECT MAX(nr) AS nr FROM ${table} WHERE deliverable_id = ?`, [deliverableId]);
  return whole(last?.nr ?? 0) + 1;
}

/**
 * Somebody else may take the next number at the same moment: nothing is then stored, and it is done again from what they left.
 * @throws Problem `busy`
 */
async function unlessTaken(insert: Promise<void>): Promise<void> {
  try {
    await insert;
  } catch (error) {
    throw isDuplicate(error) ? new Problem('busy') : error;
  }
}

/** @throws Problem `invalid-input` for a day that has not come */
function requirePast(ctx: Writing, day: Day | null, pointer: string): void {
  if (day !== null && day > stockholmDay(ctx.now)) throw new Problem('invalid-input', undefined, [fault(pointer, 'in-the-future', 'sv')]);
}

/**
 * Notes the day that a deliverable came in, or takes back a day that was wrong. Every note stays.
 * @throws Problem `not-found`, `not-allowed`, `invalid-input` for a day that has not come
 */
export async function receiveDeliverable(ctx: Writing, place: DeliverablePlace, { receivedOn, dnr }: DeliverableReceipt): Promise<void> {
  const { deliverableId } = place;
  const { assignment } = await deliverableToKeep(ctx, place);
  requirePast(ctx, receivedOn, '#/receivedOn');
  const nr = await nextNr(ctx, 'deliverable_receipt', deliverableId);
  await unlessTaken(
    ctx.db.insert(DeliverableReceiptEntity, {
      id: ctx.newId(),
      deliverableId,
      nr,
      receivedOn,
      dnr: dnr?.trim() ?? null,
      at: ctx.now,
      byId: ctx.actor.personId,
    }),
  );
  await ctx.db.change(DeliverableEntity, { id: deliverableId }, { receivedOn });
  ctx.audit({
    action: receivedOn === null ? 'deliverable-receipt-taken-back' : 'deliverable-received',
    object: { kind: 'deliverable', id: deliverableId, version: nr },
    planId: assignment.planId,
    reason: receivedOn,
  });
}

/**
 * Moves a deliverable's day by a decision, which becomes one of the assignment's decisions. The day before stays.
 * @throws Problem `not-found`, `not-allowed`, `invalid-input` for a decision that has not been made or the day that already counts
 */
export async function moveDeliverable(ctx: Writing, place: DeliverablePlace, given: DeliverableAmendment): Promise<void> {
  const { deliverableId } = place;
  const { assignment, dueOn } = await deliverableToKeep(ctx, place);
  requirePast(ctx, given.decidedOn, '#/decidedOn');
  if (given.dueOn === dueOn) throw new Problem('invalid-input', undefined, [fault('#/dueOn', 'repeated', 'sv')]);
  const nr = await nextNr(ctx, 'deliverable_move', deliverableId);
  const decisionId = await addDecision(ctx, assignment.id, given);
  await unlessTaken(ctx.db.insert(DeliverableMoveEntity, { id: ctx.newId(), deliverableId, decisionId, nr, dueOn: given.dueOn }));
  ctx.audit({
    action: 'deliverable-moved',
    object: { kind: 'deliverable', id: deliverableId, version: nr },
    planId: assignment.planId,
    reason: `${dueOn ?? '–'} → ${given.dueOn}, ${given.dnr.trim()}`,
  });
}

async function addDecision(ctx: Writing, assignmentId: string, { dnr, decidedOn, note }: DeliverableAmendment): Promise<string> {
  const id = ctx.newId();
  const last = await ctx.db.first<{ position: unknown }>('SELECT MAX(position) AS position FROM decision WHERE assignment_id = ?', [
    assignmentId,
  ]);
  await ctx.db.insert(DecisionEntity, {
    id,
    assignmentId,
    kind: 'andring',
    dnr: dnr.trim(),
    decidedOn,
    note: note?.trim() ?? null,
    position: whole(last?.position ?? -1) + 1,
  });
  return id;
}
