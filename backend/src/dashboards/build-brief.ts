import type { Brief } from '@lagesbild/contract';
import type { Reader } from '../platform/database/reader';
import type { RoundRecord } from '../rounds';
import { readBriefFacts } from './brief-facts';
import { pictureOf, type Making } from './brief-picture';
import { frozenBrief } from './snapshot.repository';

/** The picture of a round as the rows say now; compared with the frozen picture of the published round before. */
export async function buildBrief(db: Reader, round: RoundRecord, making: Making): Promise<Brief> {
  const facts = await readBriefFacts(db, round, { basis: making.kind, now: making.now });
  return pictureOf(round, { facts, before: await previousPicture(db, round) }, making);
}

async function previousPicture(db: Reader, round: RoundRecord): Promise<Brief | null> {
  const row = await db.first<{ id: string; nr: unknown }>(
    "SELECT id, nr FROM round WHERE plan_id = ? AND nr < ? AND state = 'published' ORDER BY nr DESC LIMIT 1",
    [round.planId, round.nr],
  );
  if (row === null) return null;
  const frozen = await frozenBrief(db, row.id);
  return frozen === null ? null : (JSON.parse(frozen.json) as Brief);
}
