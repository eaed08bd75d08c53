import { hasRole, type Actor } from '../platform/access/actor';

/** People and their roles are the administrators' work. */
export const canManagePeople = (actor: Actor): boolean => hasRole(actor, 'administrator');

/** Nobody shuts out themselves: somebody who can let others in is always left. */
export const canSetActive = (actor: Actor, personId: string): boolean => canManagePeople(actor) && actor.personId !== personId;
