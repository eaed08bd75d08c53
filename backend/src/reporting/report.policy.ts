import { hasRole, hasRoleIn, organisationsOf, type Actor } from '../platform/access/actor';
import { always, any, condition, isOneOf, type Condition } from '../platform/database/condition';

/** Whose report it is: all that the policies look at. */
export interface Owned {
  organisationId: string;
}

/** The organisation itself and the coordination: they read all that is written about the report. What a draft holds is another matter: see `isInside`. */
export const isCloseTo = (actor: Actor, report: Owned): boolean => isCoordination(actor) || isInside(actor, report);

/** The same for lists: a condition on `report r`. */
export const closeReports = (actor: Actor): Condition =>
  isCoordination(actor) ? always : isOneOf('r.organisation_id', organisationsOf(actor, 'reporter', 'attester'));

/** Who leads a shared assignment also reads what has been submitted as parts of it; a part that has not been submitted does not exist. */
export const visibleReports = (actor: Actor): Condition =>
  isCoordination(actor) ? always : any(closeReports(actor), ledParts(organisationsOf(actor, 'reporter', 'attester')));

function ledParts(organisationIds: readonly string[]): Condition {
  const leads = isOneOf('lead.organisation_id', organisationIds);
  return condition(
    `r.part = 1 AND r.status <> 'draft' AND r.latest_version_nr > 0 AND EXISTS (SELECT 1 FROM report lead
       WHERE lead.round_id = r.round_id AND lead.assignment_id = r.assignment_id AND lead.part = 0 AND ${leads.sql})`,
    ...leads.parameters,
  );
}

/** Those who write the organisation's reports: nobody else ever sees a draft. */
export const isInside = (actor: Actor, report: Owned): boolean => hasRoleIn(actor, report.organisationId, 'reporter', 'attester');

export const isCoordination = (actor: Actor): boolean => hasRole(actor, 'analyst', 'coordinator');

export const canWriteReport = (actor: Actor, report: Owned): boolean => isInside(actor, report);

/** The attester sends; a reporter sends on the attester's behalf, and both are named. */
export const canAttest = (actor: Actor, report: Owned): boolean => hasRoleIn(actor, report.organisationId, 'attester');
export const canSubmitOnBehalf = (actor: Actor, report: Owned): boolean => isInside(actor, report);

/** The attester decides who stands in; an administrator helps when the attester is gone already. */
export const canNameSubstitute = (actor: Actor, place: Owned): boolean => canAttest(actor, place) || hasRole(actor, 'administrator');
export const canEndSubstitute = canNameSubstitute;
export const canSeeSubstitutes = (actor: Actor, place: Owned): boolean => isInside(actor, place) || hasRole(actor, 'administrator');

/** The same for one that is looked up: a condition on `substitute u`. */
export const visibleSubstitutes = (actor: Actor): Condition =>
  any(hasRole(actor, 'administrator') && always, isOneOf('u.organisation_id', organisationsOf(actor, 'reporter', 'attester')));

/** What is open tells of drafts: it stays among those who write for the organisation. */
export const canHandOver = (actor: Actor, place: Owned): boolean => isInside(actor, place);

/** Handovers (`h`) tell of drafts too. */
export const visibleHandovers = (actor: Actor): Condition => isOneOf('h.organisation_id', organisationsOf(actor, 'reporter', 'attester'));

/** The coordination reviews; nobody reviews what they have written themselves. */
export const canReviewReport = (actor: Actor, report: Owned): boolean => isCoordination(actor) && !isInside(actor, report);

/** An approved report goes back only by the coordinator's decision. */
export const canReturnApproved = (actor: Actor, report: Owned): boolean => hasRole(actor, 'coordinator') && !isInside(actor, report);

/** A submission is taken back by those who may send one. */
export const canWithdraw = (actor: Actor, report: Owned): boolean => isInside(actor, report);

/** Whoever has taken a report for review decides on it; others take it over first. Nobody has it until it is in review. */
export const hasTakenOrMayTake = (actor: Actor, { reviewerId, status }: { reviewerId: string | null; status: string }): boolean =>
  status !== 'in-review' || reviewerId === null || reviewerId === actor.personId;

/** A report is left to others by whoever has it, and by a coordinator when that person is away. */
export const canRelease = (actor: Actor, { reviewerId }: { reviewerId: string | null }): boolean =>
  reviewerId === actor.personId || hasRole(actor, 'coordinator');

/** Whoever may lock may unlock. */
export const canLock = (actor: Actor, report: Owned): boolean => hasRole(actor, 'coordinator') && !isInside(actor, report);

/** The review of a round is followed by the coordination. */
export const canSeeQueue = isCoordination;
