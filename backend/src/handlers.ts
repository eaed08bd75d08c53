import { auditHandlers } from './audit/audit.endpoints';
import { assignmentCareHandlers } from './dashboards/assignment-care.endpoints';
import { assignmentHandlers } from './dashboards/assignment.endpoints';
import { briefHandlers } from './dashboards/brief.endpoints';
import { homeHandlers } from './dashboards/home.endpoints';
import { planPageHandlers } from './dashboards/plan-page.endpoints';
import { findingHandlers } from './findings';
import { accountHandlers, sessionHandlers } from './identity';
import { peopleHandlers } from './identity/people.endpoints';
import { indicatorHandlers } from './indicators';
import { markHandlers } from './marks';
import { meetingHandlers } from './meetings';
import { notificationHandlers } from './notifications';
import { obstacleHandlers, obstacleWorkHandlers } from './obstacles';
import { organisationHandlers } from './organisations';
import { planHandlers } from './plans';
import type { FileStore, Scan } from './platform/files';
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

/** Where files are stored, and what they pass on their way in. */
interface Gate {
  files: FileStore;
  scan: Scan;
}

/** Every endpoint of the table with what answers it; the compiler lists what is missing. */
export const handlersFor = ({ files, scan, ...settings }: Parameters<typeof sessionHandlers>[0] & Gate): Handlers => ({
  ...sessionHandlers(settings),
  ...accountHandlers(settings),
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
  ...evidenceHandlers({ files, scan }),
  ...workbookHandlers(files),
  ...reviewingHandlers,
  ...extensionHandlers,
  ...partHandlers,
  ...obstacleHandlers,
  ...obstacleWorkHandlers,
  ...markHandlers,
  ...searchHandlers,
  ...briefHandlers,
  ...homeHandlers,
  ...notificationHandlers,
});
