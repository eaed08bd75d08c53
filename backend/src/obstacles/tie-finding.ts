import type { Writing } from '../platform/access/context';
import { found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { coordination, holdToArrange, requireStanding } from './hold-obstacle';
import { tellEvent } from './obstacle-event';
import type { FoundObstacle } from './obstacle.repository';
import { ObstacleFindingEntity } from './obstacle-work.entity';

interface Tie {
  obstacleId: string;
  findingKey: string;
}

interface FindingRow {
  id: string;
  text_sv: string;
  text_en: string;
}

/**
 * Says that an obstacle was reported before, in a finding of an earlier plan.
 * @throws Problem `not-found` for the obstacle, and for a finding of no other plan; `not-allowed`, `obstacle-merged`, `already-tied`
 */
export async function tieFinding(ctx: Writing, { obstacleId, findingKey }: Tie): Promise<void> {
  const obstacle = await holdToArrange(ctx, obstacleId);
  requireStanding(obstacle);
  const finding = await findingOf(ctx, obstacle, findingKey);
  const tied = await ctx.db.first('SELECT finding_id FROM obstacle_finding WHERE obstacle_id = ? AND finding_id = ?', [
    obstacleId,
    finding.id,
  ]);
  if (tied !== null) throw new Problem('already-tied');
  await ctx.db.insert(ObstacleFindingEntity, { obstacleId, findingId: finding.id, byId: ctx.actor.personId, at: ctx.now });
  await tell(ctx, obstacle, { turn: 'finding-tied', finding });
}

/**
 * Takes a finding away from an obstacle. That it was there stays in the history.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function untieFinding(ctx: Writing, { obstacleId, findingKey }: Tie): Promise<void> {
  const obstacle = await holdToArrange(ctx, obstacleId);
  const finding = await findingOf(ctx, obstacle, findingKey);
  const taken = await ctx.db.remove(ObstacleFindingEntity, { obstacleId, findingId: finding.id });
  found(taken === 1 ? finding : null);
  await tell(ctx, obstacle, { turn: 'finding-untied', finding });
}

/** A finding of another plan, or of none. */
const findingOf = async ({ db }: Writing, { row }: FoundObstacle, key: string): Promise<FindingRow> =>
  found(
    await db.first<FindingRow>(
      'SELECT f.id, f.text_sv, f.text_en FROM finding f WHERE f.`key` = ? AND (f.plan_id IS NULL OR f.plan_id <> ?)',
      [key, row['plan_id'] as string],
    ),
  );

interface Said {
  turn: 'finding-tied' | 'finding-untied';
  finding: FindingRow;
}

async function tell(ctx: Writing, { row }: FoundObstacle, { turn, finding }: Said): Promise<void> {
  const obstacleId = row['id'] as string;
  const organisationId = coordination(ctx);
  const detail = { finding: { sv: finding.text_sv, en: finding.text_en } };
  await tellEvent(ctx, { obstacleId, organisationId }, { turn, findingId: finding.id, detail });
  ctx.audit({ action: `obstacle-${turn}`, object: { kind: 'obstacle', id: obstacleId }, organisationId, planId: row['plan_id'] as string });
}
