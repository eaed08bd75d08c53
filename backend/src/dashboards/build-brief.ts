import { stockholmDay, type Brief, type RoundSummary } from '@lagesbild/contract';
import type { Reader } from '../platform/database/reader';
import type { RoundRecord } from '../rounds';
import { movementsBetween, obstaclesOf, perspectivesOfBrief, rowsOf, statusByArea } from './brief';
import { readBriefFacts } from './brief-facts';
import { moneyOf } from './brief-money';
import { basisSentence, leadSentence } from './brief-sentences';
import { frozenBrief } from './snapshot.repository';

interface Making {
  kind: 'published' | 'preliminary';
  now: Date;
  publishedBy: string | null;
}

/** The picture of a round as the rows say now; compared with the frozen picture of the published round before. */
export async function buildBrief(db: Reader, round: RoundRecord, { kind, now, publishedBy }: Making): Promise<Brief> {
  const facts = await readBriefFacts(db, round, { basis: kind, now });
  const before = await previousPicture(db, round);
  const rows = rowsOf(facts);
  const assignments = {
    total: facts.assignments.length, declared: facts.plan.assignmentsDeclared,
    reported: facts.assignments.filter((each) => each.counted).length, approved: facts.assignments.filter((each) => each.approved).length,
    returned: facts.assignments.filter((each) => each.received && !each.counted).length,
  };
  const movements = before === null ? [] : movementsBetween(before.rows, rows);
  const comparedWith = before === null ? null : { id: before.round.id, nr: before.round.nr, title: before.round.title };
  const obstacles = obstaclesOf(facts);
  const day = stockholmDay(now);
  return {
    planKey: round.planKey, planTitle: round.planTitle, exercise: round.exercise, round: summaryOf(round), comparedWith,
    basis: { kind, day, sentence: basisSentence(kind, assignments, day), sha256: null, publishedAt: kind === 'published' ? now.toISOString() : null, publishedBy },
    lead: leadSentence({ assignments, movements, obstacles, comparedWith }),
    assignments, completeness: facts.completeness, areas: statusByArea(facts), movements, money: moneyOf(facts), obstacles,
    perspectives: perspectivesOfBrief(facts), rows,
  };
}

const summaryOf = ({ id, nr, title, periodFrom, periodTo, opensOn, dueOn, closesOn, state, openedAt, closedAt, publishedAt }: RoundRecord): RoundSummary =>
  ({ id, nr, title, periodFrom, periodTo, opensOn, dueOn, closesOn, state, openedAt, closedAt, publishedAt });

async function previousPicture(db: Reader, round: RoundRecord): Promise<Brief | null> {
  const row = await db.first<{ id: string; nr: unknown }>(
    "SELECT id, nr FROM round WHERE plan_id = ? AND nr < ? AND state = 'published' ORDER BY nr DESC LIMIT 1", [round.planId, round.nr]);
  if (row === null) return null;
  const frozen = await frozenBrief(db, row.id);
  return frozen === null ? null : (JSON.parse(frozen.json) as Brief);
}
