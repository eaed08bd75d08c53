import type { NewPerson } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize } from '../platform/access/ledger';
import { isDuplicate } from '../platform/database/errors';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { canManagePeople } from './people.policy';
import { MembershipEntity, PersonEntity } from './person.entity';

export type PersonWithHash = Omit<NewPerson, 'password'> & { passwordHash: string };

/**
 * Adds a person with one role in one organisation. The person gets the first password in another way than through the product.
 * @throws Problem `not-allowed`, `invalid-input` for an organisation that does not exist, `person-exists`
 */
export async function addPerson(ctx: Writing, { name, email, organisationKey, role, passwordHash }: PersonWithHash): Promise<string> {
  authorize(ctx, canManagePeople(ctx.actor));
  const organisation = await ctx.db.first<{ id: string }>('SELECT id FROM organisation WHERE `key` = ?', [organisationKey]);
  if (organisation === null) throw new Problem('invalid-input', undefined, [fault('#/organisationKey', 'not-one-of', 'sv')]);
  const id = ctx.newId();
  const address = email.trim();
  await insertOnce(ctx, {
    id,
    name: name.trim(),
    email: address,
    emailKey: address.toLowerCase(),
    passwordHash,
    titleSv: null,
    titleEn: null,
    active: true,
    exercise: false,
    createdAt: ctx.now,
  });
  await ctx.db.insert(MembershipEntity, { id: ctx.newId(), personId: id, organisationId: organisation.id, role });
  ctx.audit({ action: 'person-added', object: { kind: 'person', id }, organisationId: organisation.id, reason: role });
  return id;
}

/** The address decides who is the same person: the key in the database settles two who add it at once. */
async function insertOnce({ db }: Writing, person: PersonEntity): Promise<void> {
  try {
    await db.insert(PersonEntity, person);
  } catch (error) {
    throw isDuplicate(error) ? new Problem('person-exists') : error;
  }
}
