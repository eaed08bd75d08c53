import type { EndpointTable } from './endpoint';
import type { Instant } from './day';
import type { Membership } from './session';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';
import type { Role } from './words';

export interface PersonView {
  id: string;
  name: string;
  email: string;
  active: boolean;
  memberships: Membership[];
}

export interface NewPerson {
  name: string;
  email: string;
  organisationKey: string;
  role: Role;
  /** A first password that the person is told in another way, and changes. */
  password: string;
}

/** A role in an organisation, as it is given to somebody. */
export interface GivenRole {
  organisationKey: string;
  role: Role;
}

/** As many roles as one person holds at most. */
export const mostRoles = 20;

export interface AuditEntry {
  seq: number;
  at: Instant;
  actor: string | null;
  organisation: OrganisationName | null;
  action: string;
  objectKind: string;
  objectId: string;
  reason: string | null;
  contentSha256: string | null;
  requestId: string;
  hash: string;
}

export interface PeopleEndpoints {
  listPeople: { query: PageQuery & { name?: string }; answer: Page<PersonView> };
  addPerson: { body: NewPerson; answer: PersonView };
  setPersonActive: { params: { personId: string }; body: { active: boolean }; answer: PersonView };
  setPersonRoles: { params: { personId: string }; body: { roles: GivenRole[] }; answer: PersonView };
  setPersonPassword: { params: { personId: string }; body: { password: string }; answer: PersonView };
  listAuditEntries: { query: PageQuery & { organisation?: string }; answer: Page<AuditEntry> };
}

export const peopleEndpoints = {
  listPeople: { method: 'GET', path: '/people', summary: { sv: 'Personer och roller', en: 'People and roles' } },
  addPerson: {
    method: 'POST',
    path: '/people',
    status: 201,
    summary: { sv: 'Lägg till en person', en: 'Add a person' },
    problems: ['person-exists'],
  },
  setPersonActive: {
    method: 'PUT',
    path: '/people/:personId/active',
    summary: { sv: 'Stäng av eller släpp in en person', en: 'Shut out or let in a person' },
  },
  setPersonRoles: {
    method: 'PUT',
    path: '/people/:personId/roles',
    summary: { sv: 'Bestäm en persons roller', en: 'Set a person’s roles' },
    unrecorded: 'roles that stay as they are change nothing; each that is given or taken is recorded',
  },
  setPersonPassword: {
    method: 'PUT',
    path: '/people/:personId/password',
    summary: { sv: 'Sätt ett nytt första lösenord', en: 'Set a new first password' },
  },
  listAuditEntries: { method: 'GET', path: '/audit-entries', summary: { sv: 'Händelselogg', en: 'Audit log' } },
} as const satisfies EndpointTable<PeopleEndpoints>;
