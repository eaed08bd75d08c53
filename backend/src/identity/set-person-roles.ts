import type { GivenRole } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { placeholders } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { canChange, canManagePeople } from './people.policy';
import { MembershipEntity } from './person.entity';

interface Held {
  organisationId: string;
  role: string;
}

const same = (one: Held, other: Held): boolean => one.organisationId === other.organisationId && one.role === other.role;

/**
 * Sets all roles of a person, from the next request on. Each role that is given or taken stands in the log of its own
 * organisation; those that stay leave no trace.
 * @throws Problem `not-allowed`, `not-found`, `invalid-input` for an organisation that does not exist or a role that stands twice
 */
export async function setPersonRoles(ctx: Writing, personId: string, roles: readonly GivenRole[]): Promise<void> {
  authorize(ctx, canManagePeople(ctx.actor));
  // Locks the person: two who set the roles at once do so one after the other.
  await ctx.db.rows('UPDATE person SET active = active WHERE id = ?', [personId]);
  found(await ctx.db.first('SELECT id FROM person WHERE id = ?', [personId]));
  authorize(ctx, canChange(ctx.actor, personId));
  const wanted = await heldBy(ctx, roles);
  const before = await ctx.db.rows<Held>('SELECT organisation_id AS organisationId, role FROM membership WHERE person_id = ?', [personId]);
  for (const held of before.filter((each) => !wanted.some((other) => same(each, other)))) {
    await ctx.db.remove(MembershipEntity, { personId, ...held });
    record(ctx, { action: 'role-taken', personId }, held);
  }
  for (const held of wanted.filter((each) => !before.some((other) => same(each, other)))) {
    await ctx.db.insert(MembershipEntity, { id: ctx.newId(), personId, ...held });
    record(ctx, { action: 'role-given', personId }, held);
  }
}

/** The roles with the ids of their organisations. */
async function heldBy(ctx: Writing, roles: readonly GivenRole[]): Promise<Held[]> {
  const keys = [...new Set(roles.map((role) => role.organisationKey))];
  const rows = await ctx.db.rows<{ id: string; key: string }>(
    `SELECT o.id, o.\`key\` FROM organisation o WHERE o.\`key\` IN (${placeholders(keys)})`,
    keys,
  );
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  const held = roles.map(({ organisationKey, role }) => ({ organisationId: ids.get(organisationKey) ?? '', role }));
  const faults = held.flatMap((each, index) => {
    if (each.organisationId === '') return [fault(`#/roles/${index}/organisationKey`, 'not-one-of', 'sv')];
    return held.findIndex((other) => same(each, other)) < index ? [fault(`#/roles/${index}`, 'repeated', 'sv')] : [];
  });
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
  return held;
}

const record = (ctx: Writing, { action, personId }: { action: string; personId: string }, { organisationId, role }: Held): void =>
  ctx.audit({ action, object: { kind: 'person', id: personId }, organisationId, reason: role });
