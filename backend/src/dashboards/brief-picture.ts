import { stockholmDay, type Brief, type RoundSummary } from '@lagesbild/contract';
import type { RoundRecord } from '../rounds';
import { movementsBetween, obstaclesOf, perspectivesOfBrief, rowsOf, statusByArea } from './brief';
import type { BriefFacts } from './brief-facts';
import { moneyOf } from './brief-money';
import { basisSentence, leadSentence } from './brief-sentences';

export interface Making {
  kind: 'published' | 'preliminary';
  now: Date;
  publishedBy: string | null;
}

interface Known {
  facts: BriefFacts;
  /** The frozen picture of the published round before; null when there is none. */
  before: Brief | null;
}

/** The whole picture out of what is known: nothing is read here. */
export function pictureOf(round: RoundRecord, { facts, before }: Known, { kind, now, publishedBy }: Making): Brief {
  const rows = rowsOf(facts);
  const assignments = countsOf(facts);
  const movements = before === null ? [] : movementsBetween(before.rows, rows);
  const comparedWith = before === null ? null : { id: before.round.id, nr: before.round.nr, title: before.round.title };
  const obstacles = obstaclesOf(facts);
  const day = stockholmDay(now);
  const publishedAt = kind === 'published' ? now.toISOString() : null;
  return {
    planKey: round.planKey,
    planTitle: round.planTitle,
    exercise: round.exercise,
    round: summaryOf(round),
    comparedWith,
    basis: { kind, day, sentence: basisSentence(kind, assignments, day), sha256: null, publishedAt, publishedBy },
    lead: leadSentence({ assignments, movements, obstacles, comparedWith }),
    assignments,
    completeness: facts.completeness,
    areas: statusByArea(facts),
    movements,
    money: moneyOf(facts),
    obstacles,
    perspectives: perspectivesOfBrief(facts),
    rows,
  };
}

function countsOf({ assignments, plan }: BriefFacts): Brief['assignments'] {
  return {
    total: assignments.length,
    declared: plan.assignmentsDeclared,
    reported: assignments.filter((each) => each.counted).length,
    approved: assignments.filter((each) => each.approved).length,
    returned: assignments.filter((each) => each.received && !each.counted).length,
  };
}

function summaryOf(round: RoundRecord): RoundSummary {
  const { id, nr, title, periodFrom, periodTo, opensOn, dueOn, closesOn, state, openedAt, closedAt, publishedAt } = round;
  return { id, nr, title, periodFrom, periodTo, opensOn, dueOn, closesOn, state, openedAt, closedAt, publishedAt };
}
