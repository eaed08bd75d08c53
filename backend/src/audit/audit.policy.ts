import { hasRole, organisationsOf, type Actor } from '../platform/access/actor';
import { always, any, condition, isOneOf, type Condition } from '../platform/database/condition';

/** Everybody who changes something may read what was recorded of it. */
export const canReadAudit = (actor: Actor): boolean => hasRole(actor, 'reporter', 'attester', 'analyst', 'coordinator', 'administrator');

/**
 * Entries (`e`) that the actor may read: an agency its own, the coordination everything that belongs to a plan, an administrator
 * all of them. Saving a draft leaves no entry, so that nothing of a draft is told here.
 */
export function visibleEntries(actor: Actor): Condition {
  if (hasRole(actor, 'administrator')) return always;
  return any(
    isOneOf('e.organisation_id', organisationsOf(actor, 'reporter', 'attester')),
    hasRole(actor, 'analyst', 'coordinator') && condition('e.plan_id IS NOT NULL'),
  );
}
