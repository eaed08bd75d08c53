import type { ObstacleView } from '@lagesbild/contract';
import { organisationName } from '../organisations';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import { flag, instant } from '../platform/database/values';
import { findTied } from './earlier.repository';
import {
  canAnswerObstacle,
  canArrangeObstacles,
  canChangeState,
  canLinkObstacle,
  canReword,
  visibleObstacles,
  type ObstacleParties,
} from './obstacle.policy';
import { answersIn, findAbsorbed, findEvents, findLinks, findRelated, findSuccessor } from './obstacle-page.repository';
import { findObstacle, type FoundObstacle } from './obstacle.repository';
import { obstacleSummary } from './obstacle.view';

/**
 * An obstacle among those that the actor may see.
 * @throws Problem `not-found`
 */
export async function loadObstacle(ctx: Reading, id: string): Promise<FoundObstacle> {
  const scope = within(ctx, visibleObstacles(ctx.actor));
  return found(await findObstacle(ctx.db, ctx.actor, all(scope, condition('ob.id = ?', id))));
}

export const partiesOf = ({ row, relations }: FoundObstacle): ObstacleParties => ({
  raisedByOrganisationId: row['raised_by_organisation_id'] as string,
  mustActIds: relations.mustAct.map((each) => each['organisation_id'] as string),
});

/** An obstacle with its evidence and its history, as the actor may see them. */
export async function showObstacle(ctx: Reading, id: string): Promise<ObstacleView> {
  const { db, actor } = ctx;
  const obstacle = await loadObstacle(ctx, id);
  const { row, relations } = obstacle;
  const events = await findEvents(db, actor, id);
  return {
    ...obstacleSummary(row, relations, actor),
    planKey: row['plan_key'] as string,
    planTitle: { sv: row['plan_sv'] as string, en: row['plan_en'] as string },
    exercise: flag(row['exercise']),
    hinders: row['hinders'] as string,
    raisedBy: row['raised_by'] as string,
    raisedByOrganisation: organisationName(row),
    raisedAt: instant(row['raised_at']),
    links: await findLinks(db, actor, id),
    events,
    answers: answersIn(relations.mustAct, events),
    related: await findRelated(db, actor, id),
    earlier: await findTied(db, id),
    mergedInto: await findSuccessor(db, actor, id),
    absorbed: await findAbsorbed(db, actor, id),
    can: abilities(ctx, obstacle),
  };
}

/** One that has become part of another can only be made to stand by itself again. */
function abilities({ actor }: Reading, obstacle: FoundObstacle): ObstacleView['can'] {
  const stands = !isMerged(obstacle);
  const arranges = stands && canArrangeObstacles(actor);
  return {
    changeState: stands && canChangeState(actor),
    answer: stands && canAnswerObstacle(actor, partiesOf(obstacle)),
    link: stands && canLinkObstacle(actor),
    edit: arranges,
    reword: stands && canReword(actor, { raisedById: obstacle.row['raised_by_id'] as string }),
    merge: arranges,
    unmerge: !stands && canArrangeObstacles(actor),
    split: arranges && obstacle.relations.met.rounds > 0,
  };
}

export const isMerged = ({ row }: FoundObstacle): boolean => row['state'] === 'merged';
