import type { ObstacleView } from '@lagesbild/contract';
import { organisationName } from '../organisations';
import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import { flag, instant, whole } from '../platform/database/values';
import { canAnswerObstacle, canChangeState, canLinkObstacle, visibleObstacles, type ObstacleParties } from './obstacle.policy';
import { findEvents, findLinks, findObstacle, type FoundObstacle } from './obstacle.repository';
import { obstacleSummary } from './obstacle.view';
import { obstacleSentence } from './sentence';

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
  const obstacle = await loadObstacle(ctx, id);
  const { row, relations } = obstacle;
  const summary = obstacleSummary(row, relations);
  return {
    ...summary,
    planKey: row['plan_key'] as string,
    planTitle: { sv: row['plan_sv'] as string, en: row['plan_en'] as string },
    exercise: flag(row['exercise']),
    version: whole(row['version']),
    hinders: row['hinders'] as string,
    raisedBy: row['raised_by'] as string,
    raisedByOrganisation: organisationName(row),
    raisedAt: instant(row['raised_at']),
    links: await findLinks(ctx.db, ctx.actor, id),
    events: await findEvents(ctx.db, id),
    sentence: obstacleSentence(summary),
    can: {
      changeState: canChangeState(ctx.actor),
      answer: canAnswerObstacle(ctx.actor, partiesOf(obstacle)),
      link: canLinkObstacle(ctx.actor),
    },
  };
}
