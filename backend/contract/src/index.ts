import { accountEndpoints, type AccountEndpoints } from './account';
import { attestingEndpoints, type AttestingEndpoints } from './attesting';
import { assignmentEndpoints, type AssignmentEndpoints } from './assignments';
import { briefEndpoints, type BriefEndpoints } from './brief';
import { codeEndpoints } from './codes';
import { completenessEndpoints, type CompletenessEndpoints } from './completeness';
import type { EndpointTable } from './endpoint';
import { evidenceEndpoints, type EvidenceEndpoints } from './evidence';
import { extensionEndpoints, type ExtensionEndpoints } from './extensions';
import { homeEndpoints, type HomeEndpoints } from './home';
import { markEndpoints, type MarkEndpoints } from './marks';
import { notificationEndpoints, type NotificationEndpoints } from './notifications';
import { obstacleEndpoints, type ObstacleEndpoints } from './obstacles';
import { obstacleWorkEndpoints, type ObstacleWorkEndpoints } from './obstacle-work';
import { organisationEndpoints, type OrganisationEndpoints } from './organisations';
import { partEndpoints, type PartEndpoints } from './parts';
import { peopleEndpoints, type PeopleEndpoints } from './people';
import { planEndpoints, type PlanEndpoints } from './plans';
import { questionEndpoints, type QuestionEndpoints } from './questions';
import { reportEndpoints, type ReportEndpoints } from './reports';
import { reviewingEndpoints, type ReviewingEndpoints } from './reviewing';
import { roundEndpoints, type RoundEndpoints } from './rounds';
import { searchEndpoints, type SearchEndpoints } from './search';
import { sessionEndpoints, type SessionEndpoints } from './session';
import { workbookEndpoints, type WorkbookEndpoints } from './workbooks';
import { writingEndpoints, type WritingEndpoints } from './writing';

export * from './assignments';
export * from './account';
export * from './attesting';
export * from './brief';
export * from './codes';
export * from './completeness';
export * from './day';
export * from './endpoint';
export * from './evidence';
export * from './extensions';
export * from './fault';
export * from './figures';
export * from './home';
export * from './marks';
export * from './money';
export * from './notifications';
export * from './number-words';
export * from './obstacle-work';
export * from './obstacles';
export * from './organisations';
export * from './page';
export * from './parts';
export * from './people';
export * from './plans';
export * from './problem';
export * from './questions';
export * from './report-content';
export * from './reports';
export * from './reviewing';
export * from './rounds';
export * from './search';
export * from './sentence-words';
export * from './session';
export * from './sources';
export * from './text';
export * from './words';
export * from './workbooks';
export * from './writing';

/** Every endpoint of the product with its shapes. The answers are turned into JSON Schema at build time. */
export interface Endpoints
  extends
    SessionEndpoints,
    AccountEndpoints,
    PeopleEndpoints,
    OrganisationEndpoints,
    PlanEndpoints,
    AssignmentEndpoints,
    RoundEndpoints,
    QuestionEndpoints,
    ExtensionEndpoints,
    CompletenessEndpoints,
    ReportEndpoints,
    WritingEndpoints,
    AttestingEndpoints,
    EvidenceEndpoints,
    WorkbookEndpoints,
    ReviewingEndpoints,
    PartEndpoints,
    ObstacleEndpoints,
    ObstacleWorkEndpoints,
    MarkEndpoints,
    SearchEndpoints,
    BriefEndpoints,
    HomeEndpoints,
    NotificationEndpoints {}

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
  ...writingEndpoints,
  ...accountEndpoints,
  ...attestingEndpoints,
  ...evidenceEndpoints,
  ...workbookEndpoints,
  ...reviewingEndpoints,
  ...partEndpoints,
  ...obstacleEndpoints,
  ...obstacleWorkEndpoints,
  ...codeEndpoints,
  ...markEndpoints,
  ...searchEndpoints,
  ...briefEndpoints,
  ...homeEndpoints,
  ...notificationEndpoints,
} as const satisfies EndpointTable<Endpoints>;

export type EndpointName = keyof Endpoints;
export const endpointNames = Object.keys(endpoints) as EndpointName[];
export const apiPrefix = '/api/v1';
