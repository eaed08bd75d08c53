import { hasRole, type Actor } from '../platform/access/actor';

/** People and their roles are the administrators' work. */
export const canManagePeople = (actor: Actor): boolean => hasRole(actor, 'administrator');

/** Nobody changes their own roles or sets themselves a password without the old one: another administrator does. */
export const canChange = (actor: Actor, personId: string): boolean => canManagePeople(actor) && actor.personId !== personId;

/** Nobody shuts out themselves: somebody who can let others in is always left. */
export const canSetActive = (actor: Actor, personId: string): boolean => canManagePeople(actor) && actor.personId !== personId;
