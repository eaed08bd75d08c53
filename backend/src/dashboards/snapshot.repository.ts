import { createHash } from 'node:crypto';
import type { Brief } from '@lagesbild/contract';
import type { Reader } from '../platform/database/reader';
import type { Writer } from '../platform/database/writer';
import { SnapshotChunkEntity, SnapshotEntity } from '../rounds';

const briefDocument = 'brief';

/** Characters a chunk: what a text column holds in both databases, whatever the letters (three bytes each at most in the plane used). */
const chunkLength = 16_000;

export interface FrozenBrief {
  json: string;
  sha256: string;
}

/** The seal is made over the JSON with `basis.sha256` null; the sealed text then holds it. */
export function sealBrief(brief: Brief): FrozenBrief {
  const unsealed = { ...brief, basis: { ...brief.basis, sha256: null } };
  const sha256 = createHash('sha256').update(JSON.stringify(unsealed)).digest('hex');
  return { json: JSON.stringify({ ...brief, basis: { ...brief.basis, sha256 } }), sha256 };
}

interface Freezing {
  id: string;
  roundId: string;
  publishedAt: Date;
  publishedById: string | null;
}

export async function freeze(db: Writer, { id, roundId, publishedAt, publishedById }: Freezing, sealed: FrozenBrief): Promise<void> {
  await db.insert(SnapshotEntity, { id, roundId, edition: 1, sha256: sealed.sha256, publishedAt, publishedById });
  const chunks = sealed.json.match(new RegExp(`[\\s\\S]{1,${chunkLength}}`, 'g')) ?? [];
  await db.insert(
    SnapshotChunkEntity,
    chunks.map((content, seq) => ({ snapshotId: id, document: briefDocument, seq, content })),
  );
}

/** As it goes to the browser, too: the same bytes each time. */
export interface KeptBrief extends FrozenBrief {
  bytes: Buffer;
}

/** Pictures never change, so the ones last asked for are kept in memory by the id of their snapshot. */
const kept = new Map<string, KeptBrief>();
const mostKept = 50;

/** The latest edition of a round's picture, as the text that was sealed. */
export async function frozenBrief(db: Reader, roundId: string): Promise<KeptBrief | null> {
  const row = await db.first<{ id: string; sha256: string }>(
    'SELECT id, sha256 FROM snapshot WHERE round_id = ? ORDER BY edition DESC LIMIT 1',
    [roundId],
  );
  return row === null ? null : frozenText(db, row);
}

/** The picture of the plan's latest published round. */
export async function latestFrozenBrief(db: Reader, planKey: string): Promise<KeptBrief | null> {
  const row = await db.first<{ id: string; sha256: string }>(
    `SELECT s.id, s.sha256 FROM snapshot s JOIN round n ON n.id = s.round_id JOIN plan p ON p.id = n.plan_id WHERE p.\`key\` = ? ORDER BY n.nr DESC, s.edition DESC LIMIT 1`,
    [planKey],
  );
  return row === null ? null : frozenText(db, row);
}

async function frozenText(db: Reader, { id, sha256 }: { id: string; sha256: string }): Promise<KeptBrief> {
  const known = kept.get(id);
  if (known !== undefined && known.sha256 === sha256) return known;
  const chunks = await db.rows<{ content: string }>(
    'SELECT content FROM snapshot_chunk WHERE snapshot_id = ? AND document = ? ORDER BY seq',
    [id, briefDocument],
  );
  const json = chunks.map((chunk) => chunk.content).join('');
  const brief = { json, bytes: Buffer.from(json), sha256 };
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
  kept.set(id, brief);
  return brief;
}
