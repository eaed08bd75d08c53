import { instant, wholeOrNull } from '../platform/database/values';
import type { Reader } from '../platform/database/reader';
import { emptyHash, entryHash } from './chain';

export interface ChainFault {
  chain: string;
  seq: number;
  fault: 'hash' | 'order' | 'head';
}

interface EntryRow {
  id: string;
  chain: string;
  seq: number;
  at: unknown;
  actor_id: string | null;
  organisation_id: string | null;
  plan_id: string | null;
  action: string;
  object_kind: string;
  object_id: string;
  object_version: number | null;
  content_sha256: string | null;
  request_id: string;
  reason: string | null;
  prev_hash: string;
  hash: string;
}

/** Walks every chain from its first entry to its head; answers the faults, none when nothing has been touched. */
export async function verifyChains(db: Reader, key: Buffer): Promise<ChainFault[]> {
  const heads = await db.rows<{ chain: string; seq: number; hash: string }>('SELECT chain, seq, hash FROM audit_head');
  const faults: ChainFault[] = [];
  for (const head of heads) {
    const rows = await db.rows<EntryRow>('SELECT * FROM audit_entry WHERE chain = ? ORDER BY seq', [head.chain]);
    let previous = emptyHash;
    rows.forEach((row, index) => {
      if (row.seq !== index + 1 || row.prev_hash !== previous) faults.push({ chain: head.chain, seq: row.seq, fault: 'order' });
      if (entryHash(key, entryOf(row)) !== row.hash) faults.push({ chain: head.chain, seq: row.seq, fault: 'hash' });
      previous = row.hash;
    });
    if (head.seq !== rows.length || head.hash !== previous) faults.push({ chain: head.chain, seq: head.seq, fault: 'head' });
  }
  return faults;
}

const entryOf = (row: EntryRow): Parameters<typeof entryHash>[1] => ({
  id: row.id,
  chain: row.chain,
  seq: row.seq,
  at: new Date(instant(row.at)),
  actorId: row.actor_id,
  organisationId: row.organisation_id,
  planId: row.plan_id,
  action: row.action,
  objectKind: row.object_kind,
  objectId: row.object_id,
  objectVersion: wholeOrNull(row.object_version),
  contentSha256: row.content_sha256,
  requestId: row.request_id,
  reason: row.reason,
  prevHash: row.prev_hash,
});
