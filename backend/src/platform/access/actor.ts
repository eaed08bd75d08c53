import type { Role } from '@lagesbild/contract';

export interface ActorMembership {
  organisationId: string;
  role: Role;
}

/** Who is asking, with the roles that hold at this moment: read anew for every request. */
export interface Actor {
  personId: string;
  sessionId: string;
  name: string;
  memberships: readonly ActorMembership[];
}

export const hasRole = (actor: Actor, ...roles: Role[]): boolean => actor.memberships.some((membership) => roles.includes(membership.role));

export const hasRoleIn = (actor: Actor, organisationId: string, ...roles: Role[]): boolean =>
  actor.memberships.some((membership) => membership.organisationId === organisationId && roles.includes(membership.role));

/** The organisations for which the actor holds one of the roles. */
export const organisationsOf = (actor: Actor, ...roles: Role[]): string[] => [
  ...new Set(actor.memberships.filter((membership) => roles.includes(membership.role)).map((membership) => membership.organisationId)),
];
