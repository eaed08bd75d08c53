import { endpointNames } from '@lagesbild/contract';
import { briefHandlers } from './dashboards/brief.endpoints';
import { sessionHandlers } from './identity';
import { organisationHandlers } from './organisations';
import { makeReports, reportHandlers } from './reporting';
import { roundHandlers } from './rounds';
import type { Handlers } from './platform/http/endpoint';
import { Problem } from './platform/http/problem';

const pending = Object.fromEntries(endpointNames.map((name) => [name, { answer: () => Promise.reject(new Problem('unknown-route')) }]));

/** Every endpoint of the table with what answers it; the compiler lists what is missing. */
export const handlersFor = (settings: Parameters<typeof sessionHandlers>[0]): Handlers => ({
  ...pending,
  ...sessionHandlers(settings),
  ...organisationHandlers,
  ...roundHandlers(makeReports),
  ...reportHandlers,
  ...briefHandlers,
} as unknown as Handlers);
