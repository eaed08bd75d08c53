import type { RefusalKind } from '../../core/problem';

/** Why the text is not saved: the server cannot be reached or is busy, nobody is signed in, or the draft may not be changed. */
export type TroubleKind = 'away' | 'busy' | 'signed-out' | 'refused';

/** Refusals that pass by themselves. */
const passing: readonly RefusalKind[] = ['unreadable-answer', 'internal', 'database-away', 'busy', 'too-many-attempts', 'in-progress'];

export function troubleOf(kind: RefusalKind): TroubleKind {
  if (kind === 'network' || kind === 'network-reading') return 'away';
  if (kind === 'sign-in-required') return 'signed-out';
  return passing.includes(kind) ? 'busy' : 'refused';
}
