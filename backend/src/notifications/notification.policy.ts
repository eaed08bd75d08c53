import { hasRole, type Actor } from '../platform/access/actor';
import { condition, type Condition } from '../platform/database/condition';

/** Everybody has notifications of their own (`nt`), and sees no others. */
export const ownNotifications = (actor: Actor): Condition => condition('nt.person_id = ?', actor.personId);

/** Who was mailed what and when: those who run the product and those who lead the round. */
export const canReadSendLog = (actor: Actor): boolean => hasRole(actor, 'administrator', 'coordinator');
