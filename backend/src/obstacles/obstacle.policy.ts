import { organisationsOf, type Actor } from '../platform/access/actor';
import { always, any, condition, isOneOf, type Condition } from '../platform/database/condition';
import { closeReports, isCoordination, notTakenBack } from '../reporting';

/** The organisations that the policies ask about. */
export interface ObstacleParties {
  raisedByOrganisationId: string;
  mustActIds: readonly string[];
}

/** The organisations that the actor reports for. */
const agenciesOf = (actor: Actor): string[] => organisationsOf(actor, 'reporter', 'attester');

/**
 * Obstacles (`ob`) that the actor may see: the coordination sees all; an agency sees those that name it and those that are tied to
 * a report of its own, which all that it has raised are, or were so before a merge or a split took the passage elsewhere; everybody
 * sees those that a published picture has named. Who raised it says nothing by itself: those who report for the coordination's own
 * agency see no more than other agencies.
 */
export function visibleObstacles(actor: Actor): Condition {
  if (isCoordination(actor)) return always;
  const agencies = agenciesOf(actor);
  const named = isOneOf('oa.organisation_id', agencies);
  const linked = isOneOf('r.organisation_id', agencies);
  return any(
    condition('ob.published_at IS NOT NULL'),
    condition(`EXISTS (SELECT 1 FROM obstacle_actor oa WHERE oa.obstacle_id = ob.id AND ${named.sql})`, ...named.parameters),
    condition(
      `EXISTS (SELECT 1 FROM obstacle_link li JOIN report r ON r.id = li.report_id WHERE li.obstacle_id = ob.id AND ${linked.sql})`,
      ...linked.parameters,
    ),
    condition(
      `EXISTS (SELECT 1 FROM obstacle_link_move mv JOIN obstacle_link li ON li.id = mv.link_id JOIN report r ON r.id = li.report_id WHERE mv.from_id = ob.id AND ${linked.sql})`,
      ...linked.parameters,
    ),
  );
}

/** Reports (`r`, in a round `n`) that count when it is said how many have met an obstacle: those the actor may read, and what is published. */
export const countedReports = (actor: Actor): Condition => any(closeReports(actor), condition("n.state = 'published'"));

/** Passages of versions (`v`, of a report `r`) that stand: one that was taken back is its organisation's own. */
export const standingPassages = (actor: Actor): Condition => any(condition(notTakenBack), isOneOf('r.organisation_id', agenciesOf(actor)));

/** The coordination raises obstacles freely, an agency from a passage of a report of its own. */
export const canRaiseObstacle = (actor: Actor, hasPassage: boolean): boolean =>
  isCoordination(actor) || (hasPassage && agenciesOf(actor).length > 0);

/** The coordination decides where an obstacle stands. */
export const canChangeState = (actor: Actor): boolean => isCoordination(actor);

/** The coordination ties passages of reports to obstacles. */
export const canLinkObstacle = (actor: Actor): boolean => isCoordination(actor);

/** The coordination names obstacles, grades them, says who must act, puts them together and takes them apart. */
export const canArrangeObstacles = (actor: Actor): boolean => isCoordination(actor);

/** What an obstacle is in the way of are the words of the person who wrote them, who alone changes them. */
export const canReword = (actor: Actor, { raisedById }: { raisedById: string }): boolean =>
  isCoordination(actor) && actor.personId === raisedById;

/** The coordination keeps the kinds that its plans sort obstacles by. */
export const canEditKinds = (actor: Actor): boolean => isCoordination(actor);

/** The coordination answers, and so do the agency that raised it and those that must act. */
export const canAnswerObstacle = (actor: Actor, parties: ObstacleParties): boolean => speaksFor(actor, parties) !== undefined;

/** The organisation in whose name the actor answers; undefined for who may not. */
export const speaksFor = (actor: Actor, { mustActIds, raisedByOrganisationId }: ObstacleParties): string | undefined =>
  coordinatingOrganisation(actor) ?? agenciesOf(actor).find((agency) => mustActIds.includes(agency) || agency === raisedByOrganisationId);

/** The organisation in whose name the actor coordinates; undefined for everybody else. */
export const coordinatingOrganisation = (actor: Actor): string | undefined => organisationsOf(actor, 'analyst', 'coordinator')[0];
