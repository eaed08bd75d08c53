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
  listAuditEntries: { method: 'GET', path: '/audit-entries', summary: { sv: 'Granskningslogg', en: 'Audit log' } },
} as const satisfies EndpointTable<PeopleEndpoints>;
