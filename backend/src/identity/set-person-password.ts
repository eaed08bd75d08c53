import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { canChange, canManagePeople } from './people.policy';
import { findHomeOrganisationId } from './people.repository';
import { PersonEntity, SessionEntity } from './person.entity';

/**
 * Gives a person a new first password, told in another way than through the product. Whoever is signed in with the old one is
 * out at once, in every browser.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function setPersonPassword(ctx: Writing, personId: string, passwordHash: string): Promise<void> {
  authorize(ctx, canManagePeople(ctx.actor));
  found(await ctx.db.first('SELECT id FROM person WHERE id = ?', [personId]));
  authorize(ctx, canChange(ctx.actor, personId));
  await ctx.db.change(PersonEntity, { id: personId }, { passwordHash });
  await ctx.db.remove(SessionEntity, { personId });
  ctx.audit({
    action: 'person-password-set',
    object: { kind: 'person', id: personId },
    organisationId: await findHomeOrganisationId(ctx.db, personId),
  });
}
