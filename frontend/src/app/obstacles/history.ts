import type { ObstacleEvent, ObstacleState } from '@lagesbild/contract';

/** An event, and the state that it led to when that was another than before. */
export interface ToldEvent extends ObstacleEvent {
  moved: ObstacleState | null;
}

/** The history of an obstacle, the latest first. */
export function toldBackwards(events: readonly ObstacleEvent[]): ToldEvent[] {
  const inOrder = [...events].sort((one, other) => one.at.localeCompare(other.at));
  let state: ObstacleState | null = null;
  const told = inOrder.map((event) => {
    const moved = event.state === state ? null : event.state;
    state = event.state ?? state;
    return { ...event, moved };
  });
  return told.reverse();
}
