import { openObstacleStates, type ObstacleState } from '@lagesbild/contract';

/**
 * Where an obstacle may go from each state. One that has ended can be taken up again; one that has become part of another goes nowhere
 * by itself, and none goes there but by a merge.
 */
const moves: Record<ObstacleState, readonly ObstacleState[]> = {
  flagged: ['being-handled', 'needs-decision', 'resolved', 'closed-without-action'],
  'being-handled': ['flagged', 'needs-decision', 'resolved', 'closed-without-action'],
  'needs-decision': ['flagged', 'being-handled', 'resolved', 'closed-without-action'],
  resolved: ['flagged', 'being-handled', 'needs-decision'],
  'closed-without-action': ['flagged', 'being-handled', 'needs-decision'],
  merged: [],
};

export const movesFrom = (state: ObstacleState): ObstacleState[] => [...moves[state]];

export const canMove = (from: ObstacleState, to: ObstacleState): boolean => moves[from].includes(to);

const isOpen = (state: ObstacleState): boolean => openObstacleStates.includes(state);

/** An answer is nothing without words; what is closed, or taken up again, says why. */
export const needsWords = (from: ObstacleState, to: ObstacleState | undefined): boolean => to === undefined || isOpen(from) !== isOpen(to);
