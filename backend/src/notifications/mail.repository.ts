import type { MailEntry, MailKind, MailQuery, MailState } from '@lagesbild/contract';
import { all, any, condition, contains } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { instant, instantOrNull, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';

const from = 'FROM mail m JOIN person p ON p.id = m.person_id';

/** A page of the send log, the newest mail first. */
export async function findMails(db: Reader, query: MailQuery, slice: Slice): Promise<{ mails: MailEntry[]; total: number }> {
  const where = all(
    query.person !== undefined && any(contains('p.name', query.person), contains('m.address', query.person)),
    query.subject !== undefined && contains('m.subject', query.subject),
    query.state !== undefined && condition('m.state = ?', query.state),
  );
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from} WHERE ${where.sql}`, where.parameters);
  const rows = await db.rows(
    `SELECT m.id, p.name, m.address, m.kind, m.subject, m.state, m.attempts, m.created_at, m.sent_at, m.next_try_at, m.error
     ${from} WHERE ${where.sql} ORDER BY m.created_at DESC, m.id DESC LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  return { mails: rows.map(mailEntry), total: whole(counted?.total) };
}

const mailEntry = (row: Row): MailEntry => ({
  id: row['id'] as string,
  person: row['name'] as string,
  address: row['address'] as string,
  kind: row['kind'] as MailKind,
  subject: row['subject'] as string,
  state: row['state'] as MailState,
  attempts: whole(row['attempts']),
  queuedAt: instant(row['created_at']),
  sentAt: instantOrNull(row['sent_at']),
  nextTryAt: instantOrNull(row['next_try_at']),
  error: row['error'] as string | null,
});
