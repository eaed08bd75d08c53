import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { Session } from './session';

/** Lets in whoever is signed in; others go to the sign-in page, and come back to the address they asked for. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  // Without an answer the shell says why; the page must not pretend that the reader is signed out.
  if (session.me() || session.problem()) return true;
  if (session.view()?.needsSetup) return router.createUrlTree(['/setup']);
  return router.createUrlTree(['/sign-in'], state.url === '/' ? {} : { queryParams: { returnTo: state.url } });
};
