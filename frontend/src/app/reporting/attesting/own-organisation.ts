import { computed, inject, type Signal } from '@angular/core';
import { Session } from '../../core/session';

/** The organisation that a page is about: the one in the address, else the first that the reader writes for; null when none. Call it where `inject` may be called. */
export function ownOrganisation(asked: () => string | undefined): Signal<string | null> {
  const session = inject(Session);
  return computed(() => {
    const own = session.me()?.memberships.find(({ role }) => role === 'reporter' || role === 'attester');
    return asked() ?? own?.organisationKey ?? null;
  });
}
