import type { AssignmentName } from './assignments';
import type { Day, Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { OrganisationName } from './organisations';
import type { Page, PageQuery } from './page';

/** Later days for one report, and why. */
export interface Extension {
  /** The report's own last day on time. */
  dueOn: Day;
  /** Until this day the report can be written, also when the round has been closed. */
  closesOn: Day;
  reason: string;
  by: string;
  at: Instant;
}

export interface ExtensionRow extends Extension {
  reportId: string;
  assignment: AssignmentName;
  organisation: OrganisationName;
  part: boolean;
}

export interface NewExtension {
  organisationKey: string;
  /** One report of the organisation; left out: all that it can still hand in. */
  assignmentKey?: string;
  dueOn: Day;
  closesOn: Day;
  reason: string;
}

type RoundParams = { roundId: string };

export interface ExtensionEndpoints {
  listExtensions: { params: RoundParams; query: PageQuery; answer: Page<ExtensionRow> };
  extendDays: { params: RoundParams; body: NewExtension; answer: { reports: number } };
}

export const extensionEndpoints = {
  listExtensions: {
    method: 'GET',
    path: '/rounds/:roundId/extensions',
    summary: { sv: 'Förlängda dagar', en: 'Extended days' },
  },
  extendDays: {
    method: 'POST',
    path: '/rounds/:roundId/extensions',
    status: 201,
    summary: { sv: 'Förläng dagarna för en organisation', en: 'Extend the days of an organisation' },
    problems: ['round-not-open', 'nothing-to-extend'],
  },
} as const satisfies EndpointTable<ExtensionEndpoints>;
