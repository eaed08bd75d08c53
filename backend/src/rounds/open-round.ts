import { stockholmDay } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { flag } from '../platform/database/values';
import type { Writer } from '../platform/database/writer';
import { Problem } from '../platform/http/problem';
import { canOpenRound } from './round.policy';
import { coreQuestions } from './core-questions';
import { perspectivesAsked } from './question.repository';
import { QuestionEntity, RoundEntity } from './round.entity';
import { loadRound, unpublishedBefore, type RoundRecord } from './round.repository';

/** Makes the empty reports of a round; given by reporting, which stands to the right. */
export type MakeReports = (ctx: Writing<Actor | null>, round: { id: string }, shells: Shell[]) => Promise<void>;

export interface Shell {
  assignmentId: string;
  organisationId: string;
  part: boolean;
}

/**
 * Opens a planned round: a report appears for every assignment and every organisation that reports on it and exists that day.
 * @throws Problem `round-not-planned`, `previous-round-unpublished`
 */
export async function openRound(ctx: Writing, id: string, makeReports: MakeReports): Promise<void> {
  const round = found(await loadRound(ctx.db, id));
  authorize(ctx, canOpenRound(ctx.actor));
  await carryOutOpening(ctx, round, makeReports);
}

/**
 * Opens a round that may be opened: by a coordinator, or by itself when its day has come.
 * @throws Problem `round-not-planned`, `previous-round-unpublished`
 */
export async function carryOutOpening(ctx: Writing<Actor | null>, round: RoundRecord, makeReports: MakeReports): Promise<void> {
  const { id } = round;
  if (round.state !== 'planned') throw new Problem('round-not-planned');
  await requirePublished(ctx.db, round);
  const opened = await ctx.db.change(RoundEntity, { id, state: 'planned' }, { state: 'open', openedAt: ctx.now });
  if (opened !== 1) throw new Problem('round-not-planned');
  await askQuestions(ctx, round);
  await makeReports(ctx, round, await shellsOf(ctx.db, round, stockholmDay(ctx.now)));
  ctx.audit({ action: 'round-opened', object: { kind: 'round', id }, planId: round.planId });
  ctx.notify({ cause: 'round-opened', object: { kind: 'round', id } });
}

/** The wording of the day is kept with the round. */
async function askQuestions(ctx: Writing<Actor | null>, round: RoundRecord): Promise<void> {
  const perspectives = await perspectivesAsked(ctx.db, round.planId);
  await ctx.db.insert(
    QuestionEntity,
    coreQuestions(perspectives).map((question) => ({ id: ctx.newId(), roundId: round.id, ...question })),
  );
}

async function requirePublished(db: Writer, round: RoundRecord): Promise<void> {
  const earlier = await unpublishedBefore(db, round);
  if (earlier !== null) throw new Problem('previous-round-unpublished', { round: earlier });
}

/** Days may be less exact than a day (`2014`): an organisation counts while its validity may still cover the day. */
async function shellsOf(db: Writer, round: RoundRecord, day: string): Promise<Shell[]> {
  const rows = await db.rows<Omit<Shell, 'part'> & { part: unknown }>(
    `SELECT ao.assignment_id AS assignmentId, ao.organisation_id AS organisationId, CASE WHEN ao.leads = 1 THEN 0 ELSE 1 END AS part
     FROM assignment_organisation ao JOIN assignment a ON a.id = ao.assignment_id JOIN organisation o ON o.id = ao.organisation_id
     WHERE a.plan_id = ? AND a.follow_on = 0 AND ao.reports = 1 AND (o.valid_from IS NULL OR o.valid_from <= ?) AND (o.valid_to IS NULL OR o.valid_to >= ?)
     ORDER BY a.position, ao.position`,
    [round.planId, day, day.slice(0, 4)],
  );
  return rows.map((row) => ({ ...row, part: flag(row.part) }));
}
