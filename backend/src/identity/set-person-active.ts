import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { canManagePeople, canSetActive } from './people.policy';
import { findHomeOrganisationId } from './people.repository';
import { PersonEntity, SessionEntity } from './person.entity';

/**
 * Shuts a person out, at once and in every browser, or lets the person in again.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function setPersonActive(ctx: Writing, personId: string, active: boolean): Promise<void> {
  authorize(ctx, canManagePeople(ctx.actor));
  found(await ctx.db.first('SELECT id FROM person WHERE id = ?', [personId]));
  authorize(ctx, canSetActive(ctx.actor, personId));
  await ctx.db.change(PersonEntity, { id: personId }, { active });
  if (!active) await ctx.db.remove(SessionEntity, { personId });
  ctx.audit({
    action: active ? 'person-let-in' : 'person-shut-out',
    object: { kind: 'person', id: personId },
    organisationId: await findHomeOrganisationId(ctx.db, personId),
  });
}
