import { stockholmDay } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import type { Writer } from '../platform/database/writer';
import { sqlInstant, whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { extensionJoin } from '../reporting';
import { canPublishRound, loadRound, RoundEntity } from '../rounds';
import { buildBrief } from './build-brief';
import { freeze, sealBrief } from './snapshot.repository';

/**
 * Publishes a closed round: the picture is frozen, sealed, and never changes.
 * @throws Problem `round-not-closed`, `round-has-waiting-reports` with how many there are, `round-has-extended-reports` with how many and until when
 */
export async function publishRound(ctx: Writing, roundId: string): Promise<void> {
  const round = found(await loadRound(ctx.db, roundId));
  authorize(ctx, canPublishRound(ctx.actor));
  const waiting = await ctx.db.first<{ waiting: unknown }>(
    `SELECT COUNT(*) AS waiting FROM report WHERE round_id = ? AND status IN ('submitted', 'in-review')`,
    [roundId],
  );
  if (round.state !== 'closed') throw new Problem('round-not-closed');
  if (whole(waiting?.waiting) > 0) throw new Problem('round-has-waiting-reports', { waiting: whole(waiting?.waiting) });
  await requireNoRunningExtension(ctx, roundId);
  const published = await ctx.db.change(RoundEntity, { id: roundId, state: 'closed' }, { state: 'published', publishedAt: ctx.now });
  if (published !== 1) throw new Problem('round-not-closed');
  const sha256 = await freezeRound(ctx.db, {
    roundId,
    snapshotId: ctx.newId(),
    publishedAt: ctx.now,
    publishedById: ctx.actor.personId,
    publishedBy: ctx.actor.name,
  });
  ctx.audit({ action: 'round-published', object: { kind: 'round', id: roundId }, planId: round.planId, contentSha256: sha256 });
}

/** Who has been promised more time has it: nothing is published before those days have passed or the reports have come. */
async function requireNoRunningExtension(ctx: Writing, roundId: string): Promise<void> {
  const row = await ctx.db.first<{ reports: unknown; closesOn: string | null }>(
    `SELECT COUNT(*) AS reports, MAX(x.closes_on) AS closesOn FROM report r ${extensionJoin}
     WHERE r.round_id = ? AND r.status = 'draft' AND x.closes_on >= ?`,
    [roundId, stockholmDay(ctx.now)],
  );
  const reports = whole(row?.reports);
  if (reports > 0) throw new Problem('round-has-extended-reports', { reports, closesOn: row?.closesOn ?? null });
}

interface Publication {
  roundId: string;
  snapshotId: string;
  publishedAt: Date;
  publishedById: string | null;
  publishedBy: string | null;
}

/** Makes the frozen picture of a round that has just been published, and opens its obstacles to every reader. */
export async function freezeRound(
  db: Writer,
  { roundId, snapshotId, publishedAt, publishedById, publishedBy }: Publication,
): Promise<string> {
  const round = found(await loadRound(db, roundId));
  const sealed = sealBrief(await buildBrief(db, round, { kind: 'published', now: publishedAt, publishedBy }));
  await freeze(db, { id: snapshotId, roundId, publishedAt, publishedById }, sealed);
  await db.rows(
    "UPDATE obstacle SET published_at = ? WHERE plan_id = ? AND published_at IS NULL AND raised_at <= ? AND state <> 'merged'",
    [sqlInstant(publishedAt), round.planId, sqlInstant(publishedAt)],
  );
  return sealed.sha256;
}
