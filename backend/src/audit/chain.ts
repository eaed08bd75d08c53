import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { RecordedChange } from '../platform/access/writing';
import { isDuplicate } from '../platform/database/errors';
import { newId } from '../platform/database/ids';
import type { Writer } from '../platform/database/writer';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity';

/** The chain for what belongs to no organisation: sign-ins of strangers, the installation itself. */
export const houseChain = 'house';
export const emptyHash = '0'.repeat(64);

type Entry = Omit<AuditEntryEntity, 'hash'>;

/** HMAC-SHA-256 over the canonical JSON of the entry, which holds the hash before it. */
export const entryHash = (key: Buffer | KeyObject, entry: Entry): string =>
  createHmac('sha256', key)
    .update(
      JSON.stringify([
        entry.chain,
        entry.seq,
        entry.at.toISOString(),
        entry.actorId,
        entry.organisationId,
        entry.planId,
        entry.action,
        entry.objectKind,
        entry.objectId,
        entry.objectVersion,
        entry.contentSha256,
        entry.requestId,
        entry.reason,
        entry.prevHash,
      ]),
    )
    .digest('hex');

/** Writes the changes of a command to their chains, in the command's own transaction. */
export function recorder(secret: Buffer): (db: Writer, changes: RecordedChange[]) => Promise<void> {
  // Made once: to make a key of the bytes takes longer than the hash itself.
  const key = createSecretKey(secret);
  return async (db, changes) => {
    for (const change of changes) await append(db, key, change);
  };
}

async function append(db: Writer, key: KeyObject, change: RecordedChange): Promise<void> {
  const chain = change.organisationId ?? houseChain;
  const head = await takeHead(db, chain);
  const entry: Entry = {
    id: newId(change.at),
    chain,
    seq: head.seq,
    at: change.at,
    actorId: change.actorId,
    organisationId: change.organisationId ?? null,
    planId: change.planId ?? null,
    action: change.action,
    objectKind: change.object.kind,
    objectId: change.object.id,
    objectVersion: change.object.version ?? null,
    contentSha256: change.contentSha256 ?? null,
    requestId: change.requestId,
    reason: change.reason?.slice(0, 500) ?? null,
    prevHash: head.hash,
  };
  const hash = entryHash(key, entry);
  await db.insert(AuditEntryEntity, { ...entry, hash });
  await db.change(AuditHeadEntity, { chain }, { seq: head.seq, hash });
}

interface Head {
  seq: number;
  hash: string;
}

/** Takes the head first, which locks its row: whoever comes next waits for this transaction. */
async function takeHead(db: Writer, chain: string): Promise<Head> {
  return (await nextOf(db, chain)) ?? (await beginChain(db, chain));
}

/** A head that was not there to be locked is not read either: it may have been committed in between, and be somebody else's. */
async function nextOf(db: Writer, chain: string): Promise<Head | null> {
  if ((await db.change(AuditHeadEntity, { chain }, { chain })) === 0) return null;
  const head = await db.first<Head>('SELECT seq, hash FROM audit_head WHERE chain = ?', [chain]);
  return head === null ? null : { seq: head.seq + 1, hash: head.hash };
}

/** Two may begin the same chain at once: the one that comes second has waited for the first, and goes on from its entry. */
async function beginChain(db: Writer, chain: string): Promise<Head> {
  try {
    await db.insert(AuditHeadEntity, { chain, seq: 1, hash: emptyHash });
    return { seq: 1, hash: emptyHash };
  } catch (error) {
    const head = isDuplicate(error) ? await nextOf(db, chain) : null;
    if (head === null) throw error;
    return head;
  }
}
