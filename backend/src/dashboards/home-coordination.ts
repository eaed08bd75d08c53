import { stockholmDay, type Completeness, type Day, type ReportSummary, type RoundSummary, type Text } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { within } from '../platform/access/ledger';
import { all, condition, isOneOf } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import { extensionJoin, findReports, reportDueOn, visibleReports } from '../reporting';
import { completenessOf, roundColumns, roundSummary } from '../rounds';
import type { HomePart } from './home-part';
import { analystLead, coordinatorLead, coordinatorNext } from './home-sentences';

/** How many of the incoming reports of a round are shown; the rest are in the list of reports. */
const mostIncoming = 20;
const everything = { limit: 2000, offset: 0 };

export interface GoingRound {
  planKey: string;
  planTitle: Text;
  round: RoundSummary;
}

/** The rounds that are open, or closed and not published. */
export async function findGoingRounds(db: Reader): Promise<GoingRound[]> {
  const rows = await db.rows(
    `SELECT ${roundColumns}, p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en
     FROM round n JOIN plan p ON p.id = n.plan_id WHERE n.state IN ('open', 'closed') ORDER BY p.position, n.nr`,
  );
  return rows.map((row) => ({
    planKey: row['plan_key'] as string,
    planTitle: { sv: row['plan_sv'] as string, en: row['plan_en'] as string },
    round: roundSummary(row),
  }));
}

const isMine = (personId: string) => condition("r.status = 'in-review' AND r.reviewer_id = ?", personId);
const wantsToDiscuss = condition(
  "r.status IN ('submitted', 'in-review', 'approved') AND EXISTS (SELECT 1 FROM report_version_answer t WHERE t.version_id = v.id AND t.question = 'discuss')",
);

/** What waits for the analyst, round by round: three statements, however many rounds there are. */
export async function homeOfAnalyst(ctx: Reading, rounds: readonly GoingRound[]): Promise<HomePart<'analyst'>> {
  const scope = all(
    within(ctx, visibleReports(ctx.actor)),
    isOneOf(
      'n.id',
      rounds.map(({ round }) => round.id),
    ),
  );
  const find = (where: Parameters<typeof all>[0], order: string): Promise<ReportSummary[]> =>
    findReports(ctx.db, all(scope, where), { order, slice: everything, actor: ctx.actor, now: ctx.now });
  const incoming = await find(condition("r.status = 'submitted'"), 'r.submitted_at, r.id');
  const mine = await find(isMine(ctx.actor.personId), 'r.submitted_at, r.id');
  const toDiscuss = await find(wantsToDiscuss, 'a.position, o.sort_key, r.id');
  const part = rounds.map((going) => {
    const inRound = (reports: readonly ReportSummary[]): ReportSummary[] => reports.filter((report) => report.roundId === going.round.id);
    const waiting = inRound(incoming);
    return {
      ...going,
      incoming: waiting.slice(0, mostIncoming),
      incomingTotal: waiting.length,
      mine: inRound(mine),
      toDiscuss: inRound(toDiscuss),
    };
  });
  return { part, lead: analystLead(part) };
}

/** Where the rounds stand: three statements, however many rounds there are. */
export async function homeOfCoordinator(ctx: Reading, rounds: readonly GoingRound[]): Promise<HomePart<'coordinator'>> {
  const ids = rounds.map(({ round }) => round.id);
  const completeness = await completenessOf(ctx.db, ids);
  const waitingIn = await countWaiting(ctx.db, ids);
  const lateIn = await countLate(ctx.db, ids, stockholmDay(ctx.now));
  const part = rounds.map((going) => {
    const numbers = completeness.get(going.round.id) ?? nothing;
    const waiting = waitingIn.get(going.round.id) ?? 0;
    return {
      ...going,
      completeness: numbers,
      late: lateIn.get(going.round.id) ?? 0,
      waiting,
      next: coordinatorNext(going.round, waiting, stockholmDay(ctx.now)),
    };
  });
  return { part, lead: coordinatorLead(part) };
}

const nothing: Completeness = { expected: 0, received: 0, receivedShare: null, onTime: 0, onTimeShare: null, approved: 0 };

/** Reports that have not come and whose last day, their own where they have one, has passed. */
async function countLate(db: Reader, roundIds: readonly string[], today: Day): Promise<Map<string, number>> {
  const rows = await db.rows<{ round_id: string; late: unknown }>(
    `SELECT r.round_id, COUNT(*) AS late FROM report r JOIN round n ON n.id = r.round_id ${extensionJoin}
     WHERE r.latest_version_nr = 0 AND ${reportDueOn} < ? AND r.round_id IN (${placeholders(roundIds)}) GROUP BY r.round_id`,
    [today, ...roundIds],
  );
  return new Map(rows.map((row) => [row.round_id, whole(row.late)]));
}

async function countWaiting(db: Reader, roundIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.rows<{ round_id: string; waiting: unknown }>(
    `SELECT round_id, COUNT(*) AS waiting FROM report WHERE status IN ('submitted', 'in-review') AND round_id IN (${placeholders(roundIds)}) GROUP BY round_id`,
    roundIds,
  );
  return new Map(rows.map((row) => [row.round_id, whole(row.waiting)]));
}
