import { stockholmDay, type NewSubstitute, type SubstituteView } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { always } from '../platform/database/condition';
import { authorize, found, within } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { SubstituteEntity } from './attesting.entity';
import { organisationByKey } from './attesting.repository';
import { canEndSubstitute, canNameSubstitute, visibleSubstitutes } from './report.policy';
import { attestersOf } from './review.repository';
import { stateOf, substituteFaults } from './substitute';
import { findSubstitute, substituteView, writersOf } from './substitute.repository';

/**
 * Lets somebody of the organisation attest in an attester's place for a time.
 * @throws Problem `invalid-input` when a person does not belong there, or the days make no time
 */
export async function nameSubstitute(ctx: Writing, organisationKey: string, given: NewSubstitute): Promise<SubstituteView> {
  const organisation = found(await organisationByKey(ctx.db, organisationKey));
  authorize(ctx, canNameSubstitute(ctx.actor, { organisationId: organisation.id }));
  const faults = substituteFaults(given, {
    today: stockholmDay(ctx.now),
    attesters: await attestersOf(ctx.db, organisation.id),
    colleagues: (await writersOf(ctx.db, organisation.id)).filter((each) => each.active),
  });
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
  const id = ctx.newId();
  await ctx.db.insert(SubstituteEntity, {
    id,
    organisationId: organisation.id,
    ...given,
    reason: given.reason.trim(),
    namedById: ctx.actor.personId,
    namedAt: ctx.now,
    endedAt: null,
    endedById: null,
  });
  ctx.audit({
    action: 'substitute-named',
    object: { kind: 'substitute', id },
    organisationId: organisation.id,
    reason: `${given.substituteId} for ${given.attesterId} ${given.fromOn}--${given.toOn}: ${given.reason.trim()}`,
  });
  return substituteView(found(await findSubstitute(ctx.db, id, always)), ctx);
}

/**
 * Ends a substitute's time before its last day.
 * @throws Problem `substitute-ended` when it is over already
 */
export async function endSubstitute(ctx: Writing, id: string): Promise<SubstituteView> {
  const record = found(await findSubstitute(ctx.db, id, within(ctx, visibleSubstitutes(ctx.actor))));
  authorize(ctx, canEndSubstitute(ctx.actor, record));
  if (stateOf({ ...record, ended: record.endedAt !== null }, stockholmDay(ctx.now)) === 'past') throw new Problem('substitute-ended');
  await ctx.db.change(SubstituteEntity, { id }, { endedAt: ctx.now, endedById: ctx.actor.personId });
  ctx.audit({ action: 'substitute-ended', object: { kind: 'substitute', id }, organisationId: record.organisationId });
  return substituteView(found(await findSubstitute(ctx.db, id, always)), ctx);
}
