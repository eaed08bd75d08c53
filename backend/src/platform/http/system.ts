import { apiPrefix, problems, type ProblemKind } from '@lagesbild/contract';
import express, { Router } from 'express';
import type { Log } from '../log/log';
import type { Reader } from '../database/reader';
import { Problem } from './problem';

export interface SystemPorts {
  reader: Reader;
  log: Log;
  /** True from the moment the process has been asked to stop. */
  draining: () => boolean;
  /** The OpenAPI document, already JSON. */
  openApiJson: string;
}

const patienceMs = 1000;

/** What is about the service itself: health, the description of the API, and reports of refused content. */
export function system({ reader, log, draining, openApiJson }: SystemPorts): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const ready = !draining() && (await databaseAnswers(reader));
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not-ready' });
  });
  router.get(
    '/api-info',
    (_request, response) =>
      void response.json({
        apiName: 'Lägesbild',
        apiVersion: '0.1.0',
        apiStatus: 'active',
        apiReleased: '2026-11-22',
        apiDocumentation: `${apiPrefix}/openapi.json`,
      }),
  );
  router.get(`${apiPrefix}/openapi.json`, (_request, response) => void response.type('application/json').send(openApiJson));
  router.get(`${apiPrefix}/problems/:kind`, (request, response) => {
    const kind = request.params.kind as ProblemKind;
    if (!Object.hasOwn(problems, kind)) throw new Problem('not-found');
    response.json({ kind, ...problems[kind] });
  });
  router.post(
    '/csp-reports',
    express.json({ type: ['application/csp-report', 'application/reports+json', 'application/json'], limit: '32kb' }),
    (request, response) => {
      log.warn({ report: directivesOf(request.body) }, 'csp');
      response.status(204).end();
    },
  );
  return router;
}

/** Only what was refused and by which rule: never the address of the page, which may hold search words. */
function directivesOf(body: unknown): unknown {
  const reports = Array.isArray(body) ? body : [body];
  return reports.slice(0, 5).map((report: Record<string, Record<string, unknown>> | null) => {
    const details = report?.['body'] ?? report?.['csp-report'] ?? {};
    const directive = details['effectiveDirective'] ?? details['effective-directive'] ?? details['violated-directive'];
    return typeof directive === 'string' ? directive.slice(0, 60) : 'unknown';
  });
}

async function databaseAnswers(reader: Reader): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patienceMs).unref());
  const answered = reader.first('SELECT 1 AS one').then(
    (row) => row !== null,
    () => false,
  );
  return Promise.race([answered, late]);
}
