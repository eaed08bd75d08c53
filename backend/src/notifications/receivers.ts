import type { Reader } from '../platform/database/reader';
import { placeholders } from '../platform/database/values';
import type { Told } from '../platform/access/writing';

/** Somebody to tell, and the work for whose sake. */
export interface Receiver {
  personId: string;
  organisationId: string;
  side: 'agency' | 'coordination';
}

const select = 'SELECT DISTINCT m.person_id AS personId, m.organisation_id AS organisationId';
const members = 'FROM membership m JOIN person p ON p.id = m.person_id';

const agencyPeople = async (db: Reader, organisationIds: readonly string[]): Promise<Receiver[]> =>
  inAgency(
    await db.rows<Found>(
      `${select} ${members} WHERE m.role IN ('reporter', 'attester') AND p.active = ? AND m.organisation_id IN (${placeholders(organisationIds)})`,
      [1, ...organisationIds],
    ),
  );

/** The people of every organisation that reports in a round and has something left to submit. */
export const peopleOfRound = async (db: Reader, roundId: string): Promise<Receiver[]> =>
  inAgency(
    await db.rows<Found>(
      `${select} FROM report r JOIN membership m ON m.organisation_id = r.organisation_id AND m.role IN ('reporter', 'attester')
       JOIN person p ON p.id = m.person_id WHERE r.round_id = ? AND r.status IN ('draft', 'returned') AND p.active = ?`,
      [roundId, 1],
    ),
  );

const coordinators = (db: Reader): Promise<Receiver[]> => coordinationPeople(db, ['coordinator']);

export const reviewers = (db: Reader): Promise<Receiver[]> => coordinationPeople(db, ['analyst', 'coordinator']);

async function coordinationPeople(db: Reader, roles: readonly string[]): Promise<Receiver[]> {
  const rows = await db.rows<Found>(`${select} ${members} WHERE m.role IN (${placeholders(roles)}) AND p.active = ?`, [...roles, 1]);
  return rows.map((row) => ({ ...row, side: 'coordination' }));
}

interface Found {
  personId: string;
  organisationId: string;
}

const inAgency = (rows: Found[]): Receiver[] => rows.map((row) => ({ ...row, side: 'agency' }));

/** Who is told of something: never the one who did it, and each person once. */
export async function receiversOf(db: Reader, { cause, object, organisationIds = [], personIds, actorId }: Told): Promise<Receiver[]> {
  const found = [
    ...(cause === 'round-opened' ? await peopleOfRound(db, object.id) : []),
    ...(organisationIds.length > 0 ? await agencyPeople(db, organisationIds) : []),
    ...(cause === 'report-withdrawn' || cause === 'round-not-opened' ? await coordinators(db) : []),
    ...(cause === 'reports-lie-still' || cause === 'obstacle-answered' ? await reviewers(db) : []),
  ];
  return oncePerPerson(found.filter(({ personId }) => personId !== actorId && (personIds?.includes(personId) ?? true)));
}

const oncePerPerson = (receivers: readonly Receiver[]): Receiver[] => [
  ...new Map([...receivers].reverse().map((receiver) => [receiver.personId, receiver])).values(),
];
