import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** The strictest policy that the front end runs under: nothing inline without the nonce, nothing from another origin. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}' 'self'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler',
    'report-uri /csp-reports',
    'report-to csp',
  ].join('; ');

/** For everything that is not a page: nothing in it may run, be framed or be sniffed. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

/** The same for every answer: helmet is asked once what they are. */
function commonHeaders(): [name: string, value: string][] {
  const common = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  const headers = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  common({} as Request, response as unknown as Response, () => undefined);
  return [...headers];
}

export function securityHeaders(): (request: Request, response: Response, next: NextFunction) => void {
  const headers: [string, string][] = [
    ['Content-Security-Policy', dataPolicy],
    ['Cache-Control', 'no-store'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Reporting-Endpoints', 'csp="/csp-reports"'],
    ...commonHeaders(),
  ];
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

export const newNonce = (): string => randomBytes(18).toString('base64');
