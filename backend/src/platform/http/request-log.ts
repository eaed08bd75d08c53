import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Log } from '../log/log';

/** Gives every request an id, answers it in a header, and writes one line when the answer has been sent. */
export const requestLog =
  (log: Log) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const startedAt = process.hrtime.bigint();
    const requestId = randomUUID();
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    response.on('finish', () => {
      const ms = Number(process.hrtime.bigint() - startedAt) / 1e6;
      const { route, actorId, problem } = response.locals as { route?: string; actorId?: string; problem?: string };
      log.info(
        {
          requestId,
          method: request.method,
          route: route ?? 'static',
          status: response.statusCode,
          ms: Math.round(ms * 10) / 10,
          actorId,
          problem,
        },
        'request',
      );
    });
    next();
  };
