import { createHash } from 'node:crypto';
import type { Writer } from '../database/writer';
import { IdempotencyEntity } from '../database/platform.entity';
import { isDuplicate } from '../database/errors';
import { Problem } from './problem';

export interface KeyedRequest {
  id: string;
  personId: string;
  key: string;
  endpoint: string;
  requestSha256: string;
  now: Date;
}

export interface StoredAnswer {
  status: number;
  json: string;
}

const keyPattern = /^[A-Za-z0-9._-]{8,80}$/;

/** @throws Problem `idempotency-key-required` when there is none of the right form */
export function readKey(value: string | undefined): string {
  if (value === undefined || !keyPattern.test(value)) throw new Problem('idempotency-key-required');
  return value;
}

export const requestHash = (endpoint: string, params: object, body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([endpoint, params, body ?? {}]))
    .digest('hex');

/**
 * Does the work once for a key, inside the caller's transaction. A repeated key waits for the first to finish, then gets its answer.
 * @throws Problem `idempotency-key-reused` when the key belongs to another request
 */
export async function once(db: Writer, request: KeyedRequest, work: () => Promise<StoredAnswer>): Promise<StoredAnswer> {
  try {
    await db.insert(IdempotencyEntity, { ...entityOf(request), status: null, answer: null });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await storedAnswer(db, request);
    if (first) return first;
    throw new Problem('in-progress');
  }
  const answer = await work();
  await db.change(IdempotencyEntity, { id: request.id }, { status: answer.status, answer: answer.json });
  return answer;
}

const entityOf = ({ id, personId, key, endpoint, requestSha256, now }: KeyedRequest): Omit<IdempotencyEntity, 'status' | 'answer'> => ({
  id,
  personId,
  key,
  endpoint,
  requestSha256,
  createdAt: now,
});

async function storedAnswer(db: Writer, request: KeyedRequest): Promise<StoredAnswer | null> {
  const row = await db.first<{ request_sha256: string; status: number | null; answer: string | null }>(
    'SELECT request_sha256, status, answer FROM idempotency WHERE person_id = ? AND `key` = ?',
    [request.personId, request.key],
  );
  if (row === null) return null;
  if (row.request_sha256 !== request.requestSha256) throw new Problem('idempotency-key-reused');
  if (row.status === null || row.answer === null) return null;
  return { status: row.status, json: row.answer };
}
