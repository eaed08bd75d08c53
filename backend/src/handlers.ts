import { auditHandlers } from './audit/audit.endpoints';
import { assignmentCareHandlers } from './dashboards/assignment-care.endpoints';
import { assignmentHandlers } from './dashboards/assignment.endpoints';
import { briefHandlers } from './dashboards/brief.endpoints';
import { homeHandlers } from './dashboards/home.endpoints';
import { planPageHandlers } from './dashboards/plan-page.endpoints';
import { findingHandlers } from './findings';
import { sessionHandlers } from './identity';
import { peopleHandlers } from './identity/people.endpoints';
import { indicatorHandlers } from './indicators';
import { markHandlers } from './marks';
import { meetingHandlers } from './meetings';
import { notificationHandlers } from './notifications';
import { obstacleHandlers } from './obstacles';
import { organisationHandlers } from './organisations';
import { planHandlers } from './plans';
import type { FileStore } from './platform/files';
import type { Handlers } from './platform/http/endpoint';
import {
  attestingHandlers,
  evidenceHandlers,
  extensionHandlers,
  makeReports,
  partHandlers,
  reportHandlers,
  reviewingHandlers,
  workbookHandlers,
} from './reporting';
import { questionHandlers, roundHandlers } from './rounds';
import { searchHandlers } from './search';

/** Every endpoint of the table with what answers it; the compiler lists what is missing. */
export const handlersFor = ({ files, ...settings }: Parameters<typeof sessionHandlers>[0] & { files: FileStore }): Handlers => ({
  ...sessionHandlers(settings),
  ...peopleHandlers,
  ...auditHandlers,
  ...organisationHandlers,
  ...planHandlers,
  ...planPageHandlers,
  ...assignmentHandlers,
  ...assignmentCareHandlers,
  ...indicatorHandlers,
  ...findingHandlers,
  ...meetingHandlers,
  ...roundHandlers(makeReports),
  ...questionHandlers,
  ...reportHandlers,
  ...attestingHandlers,
  ...evidenceHandlers(files),
  ...workbookHandlers(files),
  ...reviewingHandlers,
  ...extensionHandlers,
  ...partHandlers,
  ...obstacleHandlers,
  ...markHandlers,
  ...searchHandlers,
  ...briefHandlers,
  ...homeHandlers,
  ...notificationHandlers,
});
