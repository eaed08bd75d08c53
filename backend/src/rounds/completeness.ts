import type { Completeness } from '@lagesbild/contract';
import type { Reader } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';

/** The five numbers, from counts. */
export const completeness = (
  expected: number,
  received: number,
  { onTime, approved }: { onTime: number; approved: number },
): Completeness => ({
  expected,
  received,
  receivedShare: expected === 0 ? null : received / expected,
  onTime,
  onTimeShare: expected === 0 ? null : onTime / expected,
  approved,
});

/** Received is what has been submitted and not taken back; nothing here looks at drafts. */
export const completenessColumns = `COUNT(*) AS expected, SUM(CASE WHEN r.latest_version_nr > 0 THEN 1 ELSE 0 END) AS received,
  SUM(CASE WHEN r.latest_version_nr > 0 AND r.on_time = 1 THEN 1 ELSE 0 END) AS on_time, SUM(CASE WHEN r.status = 'approved' THEN 1 ELSE 0 END) AS approved`;

export const completenessOfRow = (row: Record<string, unknown>): Completeness =>
  completeness(whole(row['expected']), whole(row['received']), { onTime: whole(row['on_time']), approved: whole(row['approved']) });

const none = completeness(0, 0, { onTime: 0, approved: 0 });

/** The five numbers of each round. */
export async function completenessOf(db: Reader, roundIds: readonly string[]): Promise<Map<string, Completeness>> {
  const rows = await db.rows(
    `SELECT r.round_id, ${completenessColumns} FROM report r WHERE r.round_id IN (${placeholders(roundIds)}) GROUP BY r.round_id`,
    roundIds,
  );
  const byRound = new Map(rows.map((row) => [row['round_id'] as string, completenessOfRow(row)]));
  return new Map(roundIds.map((id) => [id, byRound.get(id) ?? none]));
}
