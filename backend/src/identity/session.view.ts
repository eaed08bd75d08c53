import type { ExercisePerson, Me, Membership, Role } from '@lagesbild/contract';
import { hasRole, type Actor } from '../platform/access/actor';
import type { Reader } from '../platform/database/reader';
import { placeholders } from '../platform/database/values';

interface MembershipRow {
  person_id: string;
  role: string;
  organisation_key: string;
  name_sv: string;
  name_en: string | null;
}

/** The memberships of people, by person. */
export async function membershipsOf(db: Reader, personIds: readonly string[]): Promise<Map<string, Membership[]>> {
  const rows = await db.rows<MembershipRow>(
    `SELECT m.person_id, m.role, o.\`key\` AS organisation_key, o.name_sv, o.name_en FROM membership m JOIN organisation o ON o.id = m.organisation_id
     WHERE m.person_id IN (${placeholders(personIds)}) ORDER BY o.sort_key, m.role`,
    personIds,
  );
  const byPerson = new Map<string, Membership[]>();
  for (const row of rows) {
    const membership = {
      role: row.role as Role,
      organisationKey: row.organisation_key,
      organisationName: { sv: row.name_sv, en: row.name_en },
    };
    byPerson.set(row.person_id, [...(byPerson.get(row.person_id) ?? []), membership]);
  }
  return byPerson;
}

export async function meView(db: Reader, actor: Actor): Promise<Me> {
  const person = await db.first<{ name: string; email: string }>('SELECT name, email FROM person WHERE id = ?', [actor.personId]);
  return {
    id: actor.personId,
    name: person?.name ?? actor.name,
    email: person?.email ?? '',
    memberships: (await membershipsOf(db, [actor.personId])).get(actor.personId) ?? [],
    can: {
      report: hasRole(actor, 'reporter', 'attester'),
      review: hasRole(actor, 'analyst', 'coordinator'),
      coordinate: hasRole(actor, 'coordinator'),
      administer: hasRole(actor, 'administrator'),
      readAudit: hasRole(actor, 'reporter', 'attester', 'analyst', 'coordinator', 'administrator'),
    },
  };
}

interface PersonRow {
  id: string;
  name: string;
  email: string;
  title_sv: string | null;
  title_en: string | null;
}

export async function exercisePeople(db: Reader): Promise<ExercisePerson[]> {
  const people = await db.rows<PersonRow>(
    'SELECT id, name, email, title_sv, title_en FROM person WHERE exercise = ? AND active = ? ORDER BY email_key',
    [1, 1],
  );
  const memberships = await membershipsOf(
    db,
    people.map((person) => person.id),
  );
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    title: { sv: person.title_sv ?? '', en: person.title_en },
    memberships: memberships.get(person.id) ?? [],
  }));
}
