import type { ObstacleSummary } from '@lagesbild/contract';

/** One organisation that met an obstacle in one round. */
export interface Meeting {
  organisationId: string;
  roundId: string;
  nr: number;
}

export type Tally = Pick<ObstacleSummary, 'organisations' | 'rounds' | 'reportedIn'>;

/** How many organisations have met an obstacle, in how many rounds, and how many in each; the same meeting may be told of several times. */
export function tally(meetings: readonly Meeting[]): Tally {
  const rounds = new Map<string, { nr: number; met: Set<string> }>();
  for (const { organisationId, roundId, nr } of meetings) {
    const round = rounds.get(roundId) ?? { nr, met: new Set() };
    round.met.add(organisationId);
    rounds.set(roundId, round);
  }
  const reportedIn = [...rounds]
    .map(([roundId, { nr, met }]) => ({ roundId, nr, organisations: met.size }))
    .sort((one, other) => one.nr - other.nr);
  return { organisations: new Set(meetings.map((each) => each.organisationId)).size, rounds: reportedIn.length, reportedIn };
}
