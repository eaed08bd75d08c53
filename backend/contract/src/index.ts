import { assignmentEndpoints, type AssignmentEndpoints } from './assignments';
import { briefEndpoints, type BriefEndpoints } from './brief';
import { completenessEndpoints, type CompletenessEndpoints } from './completeness';
import type { EndpointTable } from './endpoint';
import { extensionEndpoints, type ExtensionEndpoints } from './extensions';
import { homeEndpoints, type HomeEndpoints } from './home';
import { obstacleEndpoints, type ObstacleEndpoints } from './obstacles';
import { organisationEndpoints, type OrganisationEndpoints } from './organisations';
import { partEndpoints, type PartEndpoints } from './parts';
import { peopleEndpoints, type PeopleEndpoints } from './people';
import { planEndpoints, type PlanEndpoints } from './plans';
import { questionEndpoints, type QuestionEndpoints } from './questions';
import { reportEndpoints, type ReportEndpoints } from './reports';
import { roundEndpoints, type RoundEndpoints } from './rounds';
import { sessionEndpoints, type SessionEndpoints } from './session';

export * from './assignments';
export * from './brief';
export * from './completeness';
export * from './day';
export * from './endpoint';
export * from './extensions';
export * from './fault';
export * from './home';
export * from './money';
export * from './number-words';
export * from './obstacles';
export * from './organisations';
export * from './page';
export * from './parts';
export * from './people';
export * from './plans';
export * from './problem';
export * from './questions';
export * from './reports';
export * from './rounds';
export * from './session';
export * from './sources';
export * from './text';
export * from './words';

/** Every endpoint of the product with its shapes. The answers are turned into JSON Schema at build time. */
export interface Endpoints
  extends
    SessionEndpoints,
    PeopleEndpoints,
    OrganisationEndpoints,
    PlanEndpoints,
    AssignmentEndpoints,
    RoundEndpoints,
    QuestionEndpoints,
    ExtensionEndpoints,
    CompletenessEndpoints,
    ReportEndpoints,
    PartEndpoints,
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
  ...questionEndpoints,
  ...extensionEndpoints,
  ...completenessEndpoints,
  ...reportEndpoints,
  ...partEndpoints,
  ...obstacleEndpoints,
  ...briefEndpoints,
  ...homeEndpoints,
} as const satisfies EndpointTable<Endpoints>;

export type EndpointName = keyof Endpoints;
export const endpointNames = Object.keys(endpoints) as EndpointName[];
export const apiPrefix = '/api/v1';
