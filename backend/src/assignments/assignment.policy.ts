import { hasRole, type Actor } from '../platform/access/actor';

/** The coordinator keeps the content of a plan that goes on; a reference plan is history. */
export const canKeepAssignment = (actor: Actor, plan: { history: boolean }): boolean => hasRole(actor, 'coordinator') && !plan.history;
