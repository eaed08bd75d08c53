import type { ObstacleEvent, ObstacleState, ObstacleTurn } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { ObstacleEventEntity } from './obstacle.entity';
import { ObstacleEventDetailEntity } from './obstacle-work.entity';

/** What an event tells beside its words: kept as JSON, and never changed. */
export interface EventDetail {
  passages?: number;
  edits?: ObstacleEvent['edits'];
  /** The words of the finding that was tied or untied. */
  finding?: { sv: string; en: string };
  /** What a merge brought to the obstacle that took over, and how things were before: what undoing it goes by. */
  brought?: Brought;
}

export interface Brought {
  stateBefore: ObstacleState;
  actorIds: string[];
  areaIds: string[];
  government: boolean;
  sinceBefore: string | null;
}

interface Told {
  obstacleId: string;
  organisationId: string;
  state?: ObstacleState;
  text?: string | undefined;
}

interface Turned {
  turn: ObstacleTurn;
  otherId?: string;
  findingId?: string;
  detail?: EventDetail;
}

/** Adds to an obstacle's history, which is never rewritten. Answers the event's id. */
export async function tellEvent(ctx: Writing, { obstacleId, organisationId, state, text }: Told, turned?: Turned): Promise<string> {
  const id = ctx.newId();
  const event = { id, obstacleId, at: ctx.now, byId: ctx.actor.personId, organisationId, state: state ?? null, text: (text ?? '').trim() };
  await ctx.db.insert(ObstacleEventEntity, event);
  if (turned === undefined) return id;
  const { turn, otherId = null, findingId = null, detail = {} } = turned;
  await ctx.db.insert(ObstacleEventDetailEntity, { eventId: id, turn, otherId, findingId, detail: JSON.stringify(detail) });
  return id;
}
