import type { PersonView } from '@lagesbild/contract';
import { all, any, contains } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';
import { flag, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { membershipsOf } from './session.view';

interface PersonRow {
  id: string;
  name: string;
  email: string;
  active: unknown;
}

/** A page of people, in the order of their addresses, with their roles. */
export async function findPeople(db: Reader, name: string | undefined, slice: Slice): Promise<{ people: PersonView[]; total: number }> {
  const where = all(name !== undefined && any(contains('p.name', name), contains('p.email_key', name)));
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total FROM person p WHERE ${where.sql}`, where.parameters);
  const rows = await db.rows<PersonRow>(
    `SELECT p.id, p.name, p.email, p.active FROM person p WHERE ${where.sql} ORDER BY p.email_key LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  return { people: await withRoles(db, rows), total: whole(counted?.total) };
}

export async function findPerson(db: Reader, id: string): Promise<PersonView | null> {
  const rows = await db.rows<PersonRow>('SELECT id, name, email, active FROM person WHERE id = ?', [id]);
  return (await withRoles(db, rows))[0] ?? null;
}

/** The organisation in whose log it stands what was done with a person; null for somebody without roles. */
export async function findHomeOrganisationId(db: Reader, personId: string): Promise<string | null> {
  const home = await db.first<{ organisation_id: string }>(
    'SELECT m.organisation_id FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.person_id = ? ORDER BY o.sort_key LIMIT 1',
    [personId],
  );
  return home?.organisation_id ?? null;
}

async function withRoles(db: Reader, rows: readonly PersonRow[]): Promise<PersonView[]> {
  const memberships = await membershipsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, name, email, active }) => ({ id, name, email, active: flag(active), memberships: memberships.get(id) ?? [] }));
}
