import { auditHandlers } from './audit/audit.endpoints';
import { assignmentHandlers } from './dashboards/assignment.endpoints';
import { briefHandlers } from './dashboards/brief.endpoints';
import { homeHandlers } from './dashboards/home.endpoints';
import { planPageHandlers } from './dashboards/plan-page.endpoints';
import { findingHandlers } from './findings';
import { sessionHandlers } from './identity';
import { peopleHandlers } from './identity/people.endpoints';
import { indicatorHandlers } from './indicators';
import { meetingHandlers } from './meetings';
import { obstacleHandlers } from './obstacles';
import { organisationHandlers } from './organisations';
import { planHandlers } from './plans';
import type { Handlers } from './platform/http/endpoint';
import { attestingHandlers, makeReports, reportHandlers } from './reporting';
import { roundHandlers } from './rounds';

/** Every endpoint of the table with what answers it; the compiler lists what is missing. */
export const handlersFor = (settings: Parameters<typeof sessionHandlers>[0]): Handlers => ({
  ...sessionHandlers(settings),
  ...peopleHandlers,
  ...auditHandlers,
  ...organisationHandlers,
  ...planHandlers,
  ...planPageHandlers,
  ...assignmentHandlers,
  ...indicatorHandlers,
  ...findingHandlers,
  ...meetingHandlers,
  ...roundHandlers(makeReports),
  ...reportHandlers,
  ...attestingHandlers,
  ...obstacleHandlers,
  ...briefHandlers,
  ...homeHandlers,
});
