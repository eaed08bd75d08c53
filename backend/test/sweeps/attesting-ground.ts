import { MembershipEntity } from '../../src/identity';
import { newId } from '../../src/platform/database/ids';
import { HandoverEntity, SubstituteEntity } from '../../src/reporting';
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

/** What has been handed over in an organisation, to somebody named or to somebody new. */
export async function handoverIn(ground: Ground, organisationKey: string, toId?: string): Promise<string> {
  const id = newId(ground.now);
  const { attesterId, substituteId } = await pairIn(ground, organisationKey);
  const organisationId = await ground.organisationId(organisationKey);
  const people = { fromId: attesterId, toId: toId ?? substituteId, byId: attesterId };
  const row = { id, organisationId, ...people, at: ground.now, note: 'Läs noterna först.', matters: 0 };
  await ground.house.gateway.inTransaction((db) => db.insert(HandoverEntity, row));
  return id;
}
