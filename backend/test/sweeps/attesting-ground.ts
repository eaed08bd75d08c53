import { MembershipEntity } from '../../src/identity';
import { newId } from '../../src/platform/database/ids';
import { SubstituteEntity } from '../../src/reporting';
import type { Ground } from './ground';

/** An attester of an organisation and a colleague, both of them new. */
export async function pairIn(ground: Ground, organisationKey: string): Promise<{ attesterId: string; substituteId: string }> {
  const organisationId = await ground.organisationId(organisationKey);
  const [attester, substitute] = [await ground.person(), await ground.person()];
  const memberships = [attester, substitute].map(({ id }, index) => ({
    id: newId(ground.now),
    personId: id,
    organisationId,
    role: index === 0 ? 'attester' : 'reporter',
  }));
  const isNew = ({ role }: { role: string }): boolean => role === 'attester' || organisationKey !== 'tullverket';
  await ground.house.gateway.inTransaction((db) => db.insert(MembershipEntity, memberships.filter(isNew)));
  return { attesterId: attester.id, substituteId: substitute.id };
}

/** A substitute of an organisation, named for a time to come. */
export async function substituteIn(ground: Ground, organisationKey: string): Promise<string> {
  const id = newId(ground.now);
  const people = await pairIn(ground, organisationKey);
  const organisationId = await ground.organisationId(organisationKey);
  const time = { fromOn: '2099-01-01', toOn: '2099-01-31', reason: 'Semester.', namedById: people.attesterId, namedAt: ground.now };
  await ground.house.gateway.inTransaction((db) =>
    db.insert(SubstituteEntity, { id, organisationId, ...people, ...time, endedAt: null, endedById: null }),
  );
  return id;
}
