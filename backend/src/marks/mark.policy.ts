import type { Actor } from '../platform/access/actor';
import { always, never, type Condition } from '../platform/database/condition';
import { isCoordination } from '../reporting';

/** Marks, codes and the reading of many answers at once are the coordination's own work: nobody else sees them or makes them. */
export const canReadAnswers = isCoordination;
export const canMark = isCoordination;
export const canKeepCodes = isCoordination;

/** The same for what is looked up: a condition on `mark m`. */
export const visibleMarks = (actor: Actor): Condition => (isCoordination(actor) ? always : never);

/** The same for `code c`. */
export const visibleCodes = visibleMarks;

/** A mark is its maker's: colleagues leave it alone. */
export const canRemoveMark = (actor: Actor, mark: { byId: string }): boolean => isCoordination(actor) && mark.byId === actor.personId;
