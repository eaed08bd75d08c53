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

/** As many entries as are held in memory at once: a chain has no end. */
const largestSlice = 5000;

/** Walks every chain from its first entry to its head, slice by slice; answers the faults, none when nothing has been touched. */
export async function verifyChains(db: Reader, key: Buffer, slice = largestSlice): Promise<ChainFault[]> {
  const chains = await db.rows<{ chain: string }>('SELECT chain FROM audit_head');
  const faults: ChainFault[] = [];
  for (const { chain } of chains) faults.push(...(await verifyChain({ db, key, slice }, chain)));
  return faults;
}

/**
 * The head is read before each slice. When nothing came after the last slice, nothing was added in between either: the head
 * must then be the last entry, also of a chain that grows while it is walked.
 */
async function verifyChain({ db, key, slice }: { db: Reader; key: Buffer; slice: number }, chain: string): Promise<ChainFault[]> {
  const faults: ChainFault[] = [];
  for (let last: Link = { seq: 0, hash: emptyHash }; ;) {
    const head = await db.first<Link>('SELECT seq, hash FROM audit_head WHERE chain = ?', [chain]);
    const rows = await db.rows<EntryRow>('SELECT * FROM audit_entry WHERE chain = ? AND seq > ? ORDER BY seq LIMIT ?', [
      chain,
      last.seq,
      slice,
    ]);
    if (rows.length === 0) return sameLink(head, last) ? faults : [...faults, { chain, seq: head?.seq ?? 0, fault: 'head' }];
    for (const row of rows) {
      faults.push(...faultsOf(row, last, key));
      last = row;
    }
  }
}

const sameLink = (one: Link | null, other: Link): boolean => one?.seq === other.seq && one.hash === other.hash;

type Link = Pick<EntryRow, 'seq' | 'hash'>;

function faultsOf(row: EntryRow, previous: Link, key: Buffer): ChainFault[] {
  const faults: ChainFault[] = [];
  const { chain, seq } = row;
  if (seq !== previous.seq + 1 || row.prev_hash !== previous.hash) faults.push({ chain, seq, fault: 'order' });
  if (entryHash(key, entryOf(row)) !== row.hash) faults.push({ chain, seq, fault: 'hash' });
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
