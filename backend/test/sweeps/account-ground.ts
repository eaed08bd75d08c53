import { hashPassword, PersonEntity } from '../../src/identity';
import { goodPassword, type Ground } from './ground';
import { exercisePeople, type Identity } from './people';

/** The password of somebody who stands at the door; the people of the exercise get one for it. */
export async function passwordOf(ground: Ground, identity: Identity): Promise<string> {
  const { name } = exercisePeople[identity];
  if (name === null) return goodPassword;
  const id = await ground.personId(name);
  const passwordHash = await hashPassword(goodPassword);
  await ground.house.gateway.inTransaction((db) => db.change(PersonEntity, { id }, { passwordHash }));
  return goodPassword;
}
