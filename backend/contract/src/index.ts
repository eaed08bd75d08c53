import { attestingEndpoints, type AttestingEndpoints } from './attesting';
import { assignmentEndpoints, type AssignmentEndpoints } from './assignments';
import { briefEndpoints, type BriefEndpoints } from './brief';
import type { EndpointTable } from './endpoint';
import { homeEndpoints, type HomeEndpoints } from './home';
import { obstacleEndpoints, type ObstacleEndpoints } from './obstacles';
import { organisationEndpoints, type OrganisationEndpoints } from './organisations';
import { peopleEndpoints, type PeopleEndpoints } from './people';
import { planEndpoints, type PlanEndpoints } from './plans';
import { reportEndpoints, type ReportEndpoints } from './reports';
import { roundEndpoints, type RoundEndpoints } from './rounds';
import { sessionEndpoints, type SessionEndpoints } from './session';
import { writingEndpoints, type WritingEndpoints } from './writing';

export * from './assignments';
export * from './attesting';
export * from './brief';
export * from './day';
export * from './endpoint';
export * from './fault';
export * from './home';
export * from './money';
export * from './number-words';
export * from './obstacles';
export * from './organisations';
export * from './page';
export * from './people';
export * from './plans';
export * from './problem';
export * from './reports';
export * from './rounds';
export * from './session';
export * from './sources';
export * from './text';
export * from './words';
export * from './writing';

/** Every endpoint of the product with its shapes. The answers are turned into JSON Schema at build time. */
export interface Endpoints
  extends
    SessionEndpoints,
    PeopleEndpoints,
    OrganisationEndpoints,
    PlanEndpoints,
    AssignmentEndpoints,
    RoundEndpoints,
    ReportEndpoints,
    WritingEndpoints,
    AttestingEndpoints,
    ObstacleEndpoints,
    BriefEndpoints,
    HomeEndpoints {}

export const endpoints = {
  ...sessionEndpoints,
  ...peopleEndpoints,
  ...organisationEndpoints,
  ...planEndpoints,
  ...assignmentEndpoints,
  ...roundEndpoints,
  ...reportEndpoints,
  ...writingEndpoints,
  ...attestingEndpoints,
  ...obstacleEndpoints,
  ...briefEndpoints,
  ...homeEndpoints,
} as const satisfies EndpointTable<Endpoints>;

export type EndpointName = keyof Endpoints;
export const endpointNames = Object.keys(endpoints) as EndpointName[];
export const apiPrefix = '/api/v1';
