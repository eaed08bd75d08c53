import type { Day, Instant } from './day';
import type { EndpointTable } from './endpoint';
import type { Page, PageQuery } from './page';
import type { Text } from './text';

export interface PersonName {
  id: string;
  name: string;
}

/** Somebody who attests in another's place from one day to another, both counted. */
export interface SubstituteView {
  id: string;
  attester: PersonName;
  substitute: PersonName;
  fromOn: Day;
  toOn: Day;
  reason: string;
  namedBy: string;
  namedAt: Instant;
  /** When it was ended before its last day; null when it was not. */
  endedAt: Instant | null;
  state: 'coming' | 'now' | 'past';
  can: { end: boolean };
}

export interface NewSubstitute {
  attesterId: string;
  substituteId: string;
  fromOn: Day;
  toOn: Day;
  reason: string;
}

/** Something that the organisation has begun, been asked or promised, and not finished. */
export interface OpenMatter {
  /** `draft`, `returned` and `promise` are reports, `deliverable` an assignment, `obstacle` an obstacle that names the organisation. */
  kind: 'draft' | 'returned' | 'obstacle' | 'promise' | 'deliverable';
  /** What the link leads to: the id of a report or an obstacle, the key of an assignment. */
  target: string;
  label: string | null;
  title: Text;
  /** The last day of the round, or the day promised. */
  day: Day | null;
  /** Who wrote last; for drafts alone. */
  by: string | null;
  /** Notes that the coordination sent back; for returned reports alone. */
  notes: number;
}

export interface HandoverView {
  id: string;
  from: string;
  to: string;
  by: string;
  at: Instant;
  note: string;
  /** How many matters were open when it was handed over. */
  matters: number;
  organisationKey: string;
  /** When the receiver said that it has been taken over; null before that. */
  takenAt: Instant | null;
  can: { take: boolean };
}

/** A matter as it stood when it was handed over. */
export interface HandedMatter extends OpenMatter {
  /** It is open still. */
  open: boolean;
}

export interface NewHandover {
  fromId: string;
  toId: string;
  note: string;
}

type OrganisationParams = { organisationKey: string };
type HandoverParams = { handoverId: string };

export interface AttestingEndpoints {
  listSubstitutes: {
    params: OrganisationParams;
    query: PageQuery;
    answer: Page<SubstituteView> & { attesters: PersonName[]; colleagues: PersonName[]; can: { name: boolean } };
  };
  nameSubstitute: { params: OrganisationParams; body: NewSubstitute; answer: SubstituteView };
  endSubstitute: { params: { substituteId: string }; answer: SubstituteView };
  listOpenMatters: { params: OrganisationParams; query: PageQuery; answer: Page<OpenMatter> };
  listHandovers: {
    params: OrganisationParams;
    query: PageQuery;
    answer: Page<HandoverView> & { people: (PersonName & { active: boolean })[] };
  };
  handOver: { params: OrganisationParams; body: NewHandover; answer: HandoverView };
  showHandover: { params: HandoverParams; answer: HandoverView };
  listHandedMatters: { params: HandoverParams; query: PageQuery; answer: Page<HandedMatter> };
  takeHandover: { params: HandoverParams; answer: HandoverView };
}

export const attestingEndpoints = {
  listSubstitutes: {
    method: 'GET',
    path: '/organisations/:organisationKey/substitutes',
    summary: { sv: 'Attestanternas ersättare', en: 'The attesters’ substitutes' },
  },
  nameSubstitute: {
    method: 'POST',
    path: '/organisations/:organisationKey/substitutes',
    status: 201,
    summary: { sv: 'Utse en ersättare', en: 'Name a substitute' },
  },
  endSubstitute: {
    method: 'POST',
    path: '/substitutes/:substituteId/ending',
    status: 201,
    summary: { sv: 'Avsluta en ersättares tid', en: 'End a substitute’s time' },
    problems: ['substitute-ended'],
  },
  listOpenMatters: {
    method: 'GET',
    path: '/organisations/:organisationKey/open-matters',
    summary: { sv: 'Vad organisationen har öppet', en: 'What the organisation has open' },
  },
  listHandovers: {
    method: 'GET',
    path: '/organisations/:organisationKey/handovers',
    summary: { sv: 'Överlämningar', en: 'Handovers' },
  },
  handOver: {
    method: 'POST',
    path: '/organisations/:organisationKey/handovers',
    status: 201,
    summary: { sv: 'Lämna över till en kollega', en: 'Hand over to a colleague' },
  },
  showHandover: { method: 'GET', path: '/handovers/:handoverId', summary: { sv: 'En överlämning', en: 'One handover' } },
  listHandedMatters: {
    method: 'GET',
    path: '/handovers/:handoverId/matters',
    summary: { sv: 'Vad som var öppet när det lämnades över', en: 'What was open when it was handed over' },
  },
  takeHandover: {
    method: 'POST',
    path: '/handovers/:handoverId/taking',
    status: 201,
    summary: { sv: 'Säg att du har tagit över', en: 'Say that you have taken over' },
    problems: ['handover-taken'],
  },
} as const satisfies EndpointTable<AttestingEndpoints>;
