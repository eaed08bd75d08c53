import type { EndpointTable } from './endpoint';
import type { PartialDay } from './day';
import type { Page, PageQuery } from './page';
import type { Citation, Word } from './sources';
import type { Text } from './text';

/** Enough to name an organisation and link to it. */
export interface OrganisationName {
  key: string;
  name: Text;
  shortName: string | null;
}

export interface OrganisationSummary extends OrganisationName {
  kind: string;
  county: string | null;
  validFrom: PartialDay | null;
  validTo: PartialDay | null;
  assignments: number;
}

export interface OrganisationAssignment {
  planKey: string;
  planTitle: Text;
  /** True in the invented plan: marked *Övningsdata* wherever it is shown. */
  exercise: boolean;
  assignmentKey: string;
  label: string | null;
  title: Text;
  role: Word;
  certainty: string | null;
}

export interface OrganisationView extends OrganisationSummary {
  organisationNumber: string | null;
  roles: string[];
  parent: OrganisationName | null;
  successor: OrganisationName | null;
  predecessors: OrganisationName[];
  parts: OrganisationName[];
  /** The region of the regional coordinators that the county board belongs to; how sure that is, and why. */
  coordinatorRegion: { name: Text; certainty: string; note: string | null; knownSeat: string | null; citations: Citation[] } | null;
  citations: Citation[];
}

export interface OrganisationQuery extends PageQuery {
  /** Part of the name, in either language. */
  name?: string;
  kind?: string;
  /** A county code, two digits. */
  county?: string;
}

export interface OrganisationEndpoints {
  listOrganisations: { query: OrganisationQuery; answer: Page<OrganisationSummary> & { kinds: { kind: string; count: number }[] } };
  showOrganisation: { params: { organisationKey: string }; answer: OrganisationView };
  listOrganisationAssignments: { params: { organisationKey: string }; query: PageQuery; answer: Page<OrganisationAssignment> };
}

export const organisationEndpoints = {
  listOrganisations: { method: 'GET', path: '/organisations', summary: { sv: 'Organisationer', en: 'Organisations' } },
  showOrganisation: { method: 'GET', path: '/organisations/:organisationKey', summary: { sv: 'En organisation', en: 'One organisation' } },
  listOrganisationAssignments: {
    method: 'GET',
    path: '/organisations/:organisationKey/assignments',
    summary: { sv: 'Organisationens uppdrag', en: 'The organisation’s assignments' },
  },
} as const satisfies EndpointTable<OrganisationEndpoints>;
