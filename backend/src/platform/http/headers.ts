import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** The strictest policy that the front end runs under: nothing inline without the nonce, nothing from another origin. */
export const contentSecurityPolicy = (nonce: string): string => [
  "default-src 'none'", `script-src 'nonce-${nonce}' 'strict-dynamic'`, `style-src 'nonce-${nonce}' 'self'`, "img-src 'self' data:", "font-src 'self'",
  "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'self'", "object-src 'none'", "require-trusted-types-for 'script'",
  'trusted-types angular angular#bundler', 'report-uri /csp-reports', 'report-to csp',
].join('; ');

/** For everything that is not a page: nothing in it may run, be framed or be sniffed. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

export function securityHeaders(): (request: Request, response: Response, next: NextFunction) => void {
  const common = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    response.set('Content-Security-Policy', dataPolicy);
    response.set('Cache-Control', 'no-store');
    response.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    response.set('Reporting-Endpoints', 'csp="/csp-reports"');
    common(request, response, next);
  };
}

export const newNonce = (): string => randomBytes(18).toString('base64');
