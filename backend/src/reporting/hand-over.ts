import type { HandoverView, NewHandover } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { HandoverEntity, HandoverMatterEntity } from './attesting.entity';
import { openMattersOf, organisationByKey, type FoundMatter } from './attesting.repository';
import { canTakeHandover, handoverView, loadHandover } from './handover.repository';
import { canHandOver, visibleHandovers } from './report.policy';
import { writersOf } from './substitute.repository';

/**
 * Leaves what one person has had to a colleague, with a note. Reports belong to the organisation: nothing changes hands but the knowledge.
 * The receiver is told, and sees what was open that day.
 * @throws Problem `invalid-input` when one of the two does not write for the organisation, or the receiver has been shut out
 */
export async function handOver(ctx: Writing, organisationKey: string, { fromId, toId, note }: NewHandover): Promise<HandoverView> {
  const organisation = found(await organisationByKey(ctx.db, organisationKey));
  authorize(ctx, canHandOver(ctx.actor, { organisationId: organisation.id }));
  const people = await writersOf(ctx.db, organisation.id);
  const receiver = people.find((each) => each.id === toId && each.active);
  const faults = [
    ...(people.some((each) => each.id === fromId) ? [] : [fault('#/fromId', 'not-one-of', 'sv')]),
    ...(receiver === undefined ? [fault('#/toId', 'not-one-of', 'sv')] : []),
    ...(receiver?.id === fromId ? [fault('#/toId', 'same-person', 'sv')] : []),
  ];
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
  const id = ctx.newId();
  const matters = await openMattersOf(ctx.db, organisation.id);
  const row = { id, organisationId: organisation.id, fromId, toId, byId: ctx.actor.personId, at: ctx.now, note: note.trim() };
  await ctx.db.insert(HandoverEntity, { ...row, matters: matters.length });
  if (matters.length > 0) await ctx.db.insert(HandoverMatterEntity, matters.map(matterRow(ctx, id)));
  ctx.notify({ cause: 'handed-over', object: { kind: 'handover', id }, organisationIds: [organisation.id], personIds: [toId] });
  ctx.audit({
    action: 'handed-over',
    object: { kind: 'handover', id },
    organisationId: organisation.id,
    reason: `from ${fromId} to ${toId}`,
  });
  const handover = found(await loadHandover(ctx.db, id, visibleHandovers(ctx.actor)));
  return handoverView(handover, { take: canTakeHandover(ctx.actor, handover) });
}

const matterRow =
  (ctx: Writing, handoverId: string) =>
  ({ kind, objectId, target, label, title, day, by, notes }: FoundMatter, position: number): HandoverMatterEntity => ({
    ...{ id: ctx.newId(), handoverId, position, kind, objectId, target, label, day, notes },
    titleSv: title.sv,
    titleEn: title.en,
    byName: by,
  });
