import type { NextFunction, Request, Response } from 'express';
import type { Log } from '../log/log';
import { databaseIsAway } from '../database/errors';
import { languageOf } from './language';
import { Problem, problemDetails } from './problem';

const retryAfterSeconds = '2';

function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof URIError) return new Problem('malformed-request');
  return databaseIsAway(error) ? new Problem('database-away') : bodyProblem(error);
}

/** What the reader of bodies refuses comes with a status; a fault of ours never does. */
function bodyProblem(error: unknown): Problem | null {
  const { type, status, expose } = error as { type?: string; status?: number; expose?: boolean };
  if (expose !== true || status === undefined || status >= 500) return null;
  if (type === 'entity.too.large') return new Problem('body-too-large');
  return new Problem(status === 415 ? 'unsupported-media-type' : 'not-json');
}

/** Every throw ends here: a named problem, or an id that is in the log and nothing else. */
export const errorHandler =
  (log: Log) =>
  (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    const requestId = String(response.locals['requestId']);
    const known = asProblem(error);
    if (known === null) log.error({ requestId, err: error }, 'unexpected');
    if (response.headersSent) return next(error);
    const problem = known ?? new Problem('internal');
    const details = problemDetails(problem, requestId, languageOf(request));
    response.locals['problem'] = problem.kind;
    if (details.status === 503) response.set('Retry-After', retryAfterSeconds);
    if (problem.kind === 'too-many-attempts') response.set('Retry-After', String(problem.facts?.['seconds'] ?? retryAfterSeconds));
    // What is left of a refused file is not waited for.
    if (problem.kind === 'body-too-large' || response.locals['upload'] === true) response.set('Connection', 'close');
    response.set('Cache-Control', 'no-store');
    response
      .status(details.status)
      .type('application/problem+json')
      .set('Content-Language', languageOf(request))
      .send(JSON.stringify(details));
  };
