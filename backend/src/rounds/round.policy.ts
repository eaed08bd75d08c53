import { hasRole, type Actor } from '../platform/access/actor';
import type { RoundFacts } from './round';

/** The coordination plans, opens, closes and publishes; a reference plan is history, in which no rounds are held. */
export const canPlanRound = (actor: Actor, plan: { history: boolean }): boolean => hasRole(actor, 'coordinator') && !plan.history;
export const canOpenRound = (actor: Actor): boolean => hasRole(actor, 'coordinator');
export const canCloseRound = (actor: Actor): boolean => hasRole(actor, 'coordinator');
export const canPublishRound = (actor: Actor): boolean => hasRole(actor, 'coordinator');

/** How others report is seen by the coordination; by everybody once it is published. */
export const canSeeCompleteness = (actor: Actor, round: Pick<RoundFacts, 'state'>): boolean =>
  hasRole(actor, 'analyst', 'coordinator') || round.state === 'published';
export const canReview = (actor: Actor): boolean => hasRole(actor, 'analyst', 'coordinator');

/** What a planned round will ask is the coordination's own matter; once it is open everybody may read it. */
export const canAskQuestions = (actor: Actor): boolean => hasRole(actor, 'coordinator');
export const canSeeQuestions = (actor: Actor, round: Pick<RoundFacts, 'state'>): boolean =>
  hasRole(actor, 'analyst', 'coordinator') || round.state !== 'planned';

/** The coordination gives an organisation later days. */
export const canExtendDays = (actor: Actor): boolean => hasRole(actor, 'coordinator');
