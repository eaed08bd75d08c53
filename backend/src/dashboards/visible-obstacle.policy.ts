import type { Actor } from '../platform/access/actor';
import { always, condition, type Condition } from '../platform/database/condition';
import { isCoordination } from '../reporting';

/** The coordination sees every obstacle `o`; everybody else those that a published picture has named. */
export const visibleObstacles = (actor: Actor): Condition => (isCoordination(actor) ? always : condition('o.published_at IS NOT NULL'));

/** Which reports in rounds `n` may tie an obstacle to an assignment: a link to an unpublished report would tell what that report says. */
export const visibleLinks = (actor: Actor): Condition => (isCoordination(actor) ? always : condition("n.state = 'published'"));
