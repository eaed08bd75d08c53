import type { ObstacleChange, ObstacleState } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { advance, requireStanding } from './hold-obstacle';
import { canMove, needsWords } from './obstacle';
import { tellEvent } from './obstacle-event';
import { canAnswerObstacle, canChangeState, coordinatingOrganisation, speaksFor } from './obstacle.policy';
import type { FoundObstacle } from './obstacle.repository';
import { loadObstacle, partiesOf } from './show-obstacle';

/**
 * Adds an answer to an obstacle's history, and moves it to another state where one is given. Only the coordination moves it; it is told
 * when somebody else answers.
 * @throws Problem `not-found`, `not-allowed`, `obstacle-merged`, `obstacle-cannot-move`, `invalid-input` where words are missing, `version-stale`
 */
export async function changeObstacle(ctx: Writing, obstacleId: string, change: ObstacleChange): Promise<void> {
  const obstacle = await loadObstacle(ctx, obstacleId);
  const parties = partiesOf(obstacle);
  const { state, text } = change;
  authorize(ctx, state === undefined ? canAnswerObstacle(ctx.actor, parties) : canChangeState(ctx.actor));
  requirePossible(obstacle, change);
  const organisationId = speaksFor(ctx.actor, parties);
  if (organisationId === undefined) throw new Error('An obstacle was answered for no organisation');
  const version = await advance(ctx, obstacle, state === undefined ? {} : { state });
  await tellEvent(ctx, { obstacleId, organisationId, text, ...(state === undefined ? {} : { state }) });
  const object = { kind: 'obstacle', id: obstacleId } as const;
  if (coordinatingOrganisation(ctx.actor) === undefined) ctx.notify({ cause: 'obstacle-answered', object, occasion: String(version) });
  ctx.audit({
    action: state === undefined ? 'obstacle-answered' : 'obstacle-state-changed',
    object: { ...object, version },
    organisationId,
    planId: obstacle.row['plan_id'] as string,
    reason: state ?? null,
  });
}

function requirePossible(obstacle: FoundObstacle, { state, text = '' }: ObstacleChange): void {
  requireStanding(obstacle);
  const from = obstacle.row['state'] as ObstacleState;
  if (state !== undefined && !canMove(from, state)) throw new Problem('obstacle-cannot-move', { state: from });
  if (needsWords(from, state) && text.trim() === '') throw new Problem('invalid-input', undefined, [fault('#/text', 'required', 'sv')]);
}
