import type { Role } from '@lagesbild/contract';
import { MembershipEntity, PersonEntity } from '../identity';
import type { ExerciseFiles, PersonFile } from './exercise-files';
import { table, type ExerciseGround, type TableRows } from './exercise-ground';
import { inventedName } from './exercise-names';
import { exerciseId } from './exercise-values';

/** The organisation that follows up: its analysts review. */
export const followUpKey = 'jamstalldhetsmyndigheten';
const createdAt = new Date('2024-07-01T06:00:00.000Z');

/** Who does what in the exercise, as ids of people. */
export interface Cast {
  reporter: (organisationKey: string) => string;
  attester: (organisationKey: string) => string;
  /** The analyst who follows an area. */
  analyst: (areaNr: number) => string;
  coordinator: string;
}

const titles = {
  reporter: { sv: 'Handläggare', en: 'Case officer' },
  attester: { sv: 'Avdelningschef', en: 'Head of department' },
} as const;

type ReportingRole = keyof typeof titles;

/** The people of the file, and a reporter and an attester for every reporting organisation that has none there. */
export function everybody({ assignments, people }: ExerciseFiles): PersonFile[] {
  const organisations = [...new Set(assignments.flatMap(({ lead, parts }) => [lead, ...parts]))].sort();
  const roles = Object.keys(titles) as ReportingRole[];
  const unfilled = organisations.flatMap((organisation) =>
    roles.filter((role) => holder(people, organisation, role) === undefined).map((role) => ({ organisation, role })),
  );
  return [...people, ...unfilled.map(({ organisation, role }, nr) => invented(organisation, role, nr))];
}

function invented(organisation: string, role: ReportingRole, nr: number): PersonFile {
  const { name, mailbox } = inventedName(nr);
  return {
    key: `${role}:${organisation}`,
    name,
    email: `${mailbox}@${organisation}.example`,
    title: titles[role],
    memberships: [{ organisation, role }],
  };
}

const holds = (person: PersonFile, organisation: string, role: Role): boolean =>
  person.memberships.some((membership) => membership.organisation === organisation && membership.role === role);

const holder = (people: readonly PersonFile[], organisation: string, role: Role): PersonFile | undefined =>
  people.find((person) => holds(person, organisation, role));

const personId = ({ key }: PersonFile): string => exerciseId('person', key);

export function castOf(people: readonly PersonFile[]): Cast {
  const id = (organisation: string, role: Role): string => {
    const person = holder(people, organisation, role);
    if (person === undefined) throw new Error(`Nobody is ${role} at ${organisation} in the exercise`);
    return personId(person);
  };
  const analysts = people.filter((person) => holds(person, followUpKey, 'analyst'));
  return {
    reporter: (organisation) => id(organisation, 'reporter'),
    attester: (organisation) => id(organisation, 'attester'),
    analyst: (areaNr) => {
      const analyst = analysts[(areaNr - 1) % analysts.length];
      return analyst === undefined ? id(followUpKey, 'analyst') : personId(analyst);
    },
    coordinator: id(followUpKey, 'coordinator'),
  };
}

export function peopleTables(people: readonly PersonFile[], { organisationId }: ExerciseGround): TableRows[] {
  return [
    table(
      PersonEntity,
      people.map((person) => ({
        id: personId(person),
        name: person.name,
        email: person.email,
        emailKey: person.email.toLowerCase(),
        passwordHash: null,
        titleSv: person.title.sv,
        titleEn: person.title.en,
        active: true,
        exercise: true,
        createdAt,
      })),
    ),
    table(
      MembershipEntity,
      people.flatMap((person) =>
        person.memberships.map(({ organisation, role }) => ({
          id: exerciseId('membership', `${person.key}:${organisation}:${role}`),
          personId: personId(person),
          organisationId: organisationId(organisation),
          role,
        })),
      ),
    ),
  ];
}
