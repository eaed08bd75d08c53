import { hasRole, organisationsOf, type Actor } from '../platform/access/actor';
import { always, any, condition, isOneOf, type Condition } from '../platform/database/condition';

/** The organisations that the policies ask about. */
export interface ObstacleParties {
  raisedByOrganisationId: string;
  mustActIds: readonly string[];
}

const coordinates = (actor: Actor): boolean => hasRole(actor, 'analyst', 'coordinator');

/** The organisations that the actor reports for. */
const agenciesOf = (actor: Actor): string[] => organisationsOf(actor, 'reporter', 'attester');

/** Reports (`r`) whose submitted text the actor may read: their own agency's, or all of them for the coordination. */
export const readableReports = (actor: Actor): Condition => (coordinates(actor) ? always : isOneOf('r.organisation_id', agenciesOf(actor)));

/**
 * Obstacles (`ob`) that the actor may see: the coordination sees all; an agency sees those that it raised, that name it or that
 * are tied to a report of its own; everybody sees those that a published picture has named.
 */
export function visibleObstacles(actor: Actor): Condition {
  if (coordinates(actor)) return always;
  const agencies = agenciesOf(actor);
  const named = isOneOf('oa.organisation_id', agencies);
  const linked = isOneOf('r.organisation_id', agencies);
  return any(
    condition('ob.published_at IS NOT NULL'),
    isOneOf('ob.raised_by_organisation_id', agencies),
    condition(`EXISTS (SELECT 1 FROM obstacle_actor oa WHERE oa.obstacle_id = ob.id AND ${named.sql})`, ...named.parameters),
    condition(`EXISTS (SELECT 1 FROM obstacle_link li JOIN report r ON r.id = li.report_id WHERE li.obstacle_id = ob.id AND ${linked.sql})`, ...linked.parameters),
  );
}

/** The coordination raises obstacles freely, an agency from a passage of a report of its own. */
export const canRaiseObstacle = (actor: Actor, hasPassage: boolean): boolean => coordinates(actor) || (hasPassage && agenciesOf(actor).length > 0);

/** The coordination decides where an obstacle stands. */
export const canChangeState = (actor: Actor): boolean => coordinates(actor);

/** The coordination ties passages of reports to obstacles. */
export const canLinkObstacle = (actor: Actor): boolean => coordinates(actor);

/** The coordination answers, and so do the agency that raised it and those that must act. */
export const canAnswerObstacle = (actor: Actor, parties: ObstacleParties): boolean =>
  coordinates(actor) || answeringAgency(actor, parties) !== undefined;

const answeringAgency = (actor: Actor, { mustActIds, raisedByOrganisationId }: ObstacleParties): string | undefined =>
  agenciesOf(actor).find((agency) => mustActIds.includes(agency) || agency === raisedByOrganisationId);

/** The organisation for which the actor speaks; undefined for who may not answer. */
export const speaksFor = (actor: Actor, parties: ObstacleParties): string | undefined =>
  coordinatingOrganisation(actor) ?? answeringAgency(actor, parties);

export const coordinatingOrganisation = (actor: Actor): string | undefined => organisationsOf(actor, 'analyst', 'coordinator')[0];
