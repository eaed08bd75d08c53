import { parse } from 'cookie';
import type { Request, Response } from 'express';
import type { SessionCookie } from '../access/context';

/** `__Host-` wherever the page is served over https; on http loopback a browser refuses the prefix. */
const cookieName = (secure: boolean): string => (secure ? '__Host-sid' : 'sid');

export const sessionToken = (request: Request, secure: boolean): string | undefined =>
  parse(request.headers.cookie ?? '')[cookieName(secure)];

export function sessionCookie(response: Response, secure: boolean): SessionCookie {
  const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  return {
    set: (token) => void response.cookie(cookieName(secure), token, options),
    clear: () => void response.clearCookie(cookieName(secure), options).set('Clear-Site-Data', '"cache"'),
  };
}
