import type { Request } from 'express';
import { Problem } from './problem';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site made the browser send: Fetch Metadata decides; where a browser sends none, Origin
 * must be our own.
 * @throws Problem `cross-site-request`
 */
export function requireSameOrigin(request: Request, ownOrigin: string | undefined): void {
  if (safe.has(request.method)) return;
  const site = request.get('sec-fetch-site');
  if (site !== undefined) {
    if (site === 'same-origin') return;
    throw new Problem('cross-site-request');
  }
  const expected = ownOrigin ?? `${request.protocol}://${request.get('host') ?? ''}`;
  if (request.get('origin') !== expected) throw new Problem('cross-site-request');
}
