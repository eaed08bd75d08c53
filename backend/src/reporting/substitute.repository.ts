import { stockholmDay, type Day, type PersonName, type SubstituteView } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { instant, instantOrNull, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { canEndSubstitute } from './report.policy';
import { stateOf } from './substitute';

/** A substitute as it is stored, with the organisation that it belongs to. */
export interface SubstituteRecord extends Omit<SubstituteView, 'state' | 'can'> {
  organisationId: string;
}

const recordSql = `
  SELECT u.id, u.organisation_id, u.attester_id, a.name AS attester, u.substitute_id, s.name AS substitute, u.from_on, u.to_on, u.reason, n.name AS named_by,
    u.named_at, u.ended_at
  FROM substitute u JOIN person a ON a.id = u.attester_id JOIN person s ON s.id = u.substitute_id JOIN person n ON n.id = u.named_by_id`;

const recordOf = (row: Row): SubstituteRecord => ({
  id: row['id'] as string,
  organisationId: row['organisation_id'] as string,
  attester: { id: row['attester_id'] as string, name: row['attester'] as string },
  substitute: { id: row['substitute_id'] as string, name: row['substitute'] as string },
  fromOn: row['from_on'] as string,
  toOn: row['to_on'] as string,
  reason: row['reason'] as string,
  namedBy: row['named_by'] as string,
  namedAt: instant(row['named_at']),
  endedAt: instantOrNull(row['ended_at']),
});

export const substituteView = (
  { organisationId, ...record }: SubstituteRecord,
  { actor, now }: { actor: Actor; now: Date },
): SubstituteView => {
  const state = stateOf({ ...record, ended: record.endedAt !== null }, stockholmDay(now));
  return { ...record, state, can: { end: state !== 'past' && canEndSubstitute(actor, { organisationId }) } };
};

/** Within what the actor may see: a condition on `substitute u`. */
export async function findSubstitute(db: Reader, id: string, scope: Condition): Promise<SubstituteRecord | null> {
  const row = await db.first(`${recordSql} WHERE u.id = ? AND (${scope.sql})`, [id, ...scope.parameters]);
  return row === null ? null : recordOf(row);
}

/** Those whose time comes last first. */
export async function findSubstitutes(
  db: Reader,
  organisationId: string,
  slice: Slice,
): Promise<{ substitutes: SubstituteRecord[]; total: number }> {
  const counted = await db.first<{ total: unknown }>('SELECT COUNT(*) AS total FROM substitute WHERE organisation_id = ?', [
    organisationId,
  ]);
  const rows = await db.rows(`${recordSql} WHERE u.organisation_id = ? ORDER BY u.to_on DESC, u.id DESC LIMIT ? OFFSET ?`, [
    organisationId,
    slice.limit,
    slice.offset,
  ]);
  return { substitutes: rows.map(recordOf), total: whole(counted?.total) };
}

/** For whom a person attests on a day; null when for nobody. Both must still have their places in the organisation. */
export async function substituteOn(
  db: Reader,
  { personId, organisationId, day }: { personId: string; organisationId: string; day: Day },
): Promise<{ id: string; attester: PersonName } | null> {
  const row = await db.first<{ id: string; attester_id: string; name: string }>(
    `SELECT u.id, u.attester_id, a.name FROM substitute u JOIN person a ON a.id = u.attester_id
     JOIN membership m ON m.person_id = a.id AND m.organisation_id = u.organisation_id AND m.role = 'attester'
     WHERE u.organisation_id = ? AND u.substitute_id = ? AND u.ended_at IS NULL AND u.from_on <= ? AND u.to_on >= ? ORDER BY u.named_at DESC, u.id DESC LIMIT 1`,
    [organisationId, personId, day, day],
  );
  return row === null ? null : { id: row.id, attester: { id: row.attester_id, name: row.name } };
}

/** Those who write for the organisation, by name; those who have been shut out last. */
export async function writersOf(db: Reader, organisationId: string): Promise<(PersonName & { active: boolean })[]> {
  const rows = await db.rows<{ id: string; name: string; active: unknown }>(
    `SELECT DISTINCT p.id, p.name, p.active FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.organisation_id = ? AND m.role IN ('reporter', 'attester') ORDER BY p.active DESC, p.name, p.id`,
    [organisationId],
  );
  return rows.map(({ id, name, active }) => ({ id, name, active: Boolean(active) }));
}
