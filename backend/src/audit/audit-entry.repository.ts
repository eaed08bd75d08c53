import type { AuditEntry } from '@lagesbild/contract';
import { organisationColumns, organisationNameOrNull } from '../organisations';
import type { Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { instant, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';

const from = 'FROM audit_entry e LEFT JOIN organisation o ON o.id = e.organisation_id LEFT JOIN person p ON p.id = e.actor_id';

/** A page of the audit log, the newest entry first. */
export async function findAuditEntries(db: Reader, where: Condition, slice: Slice): Promise<{ entries: AuditEntry[]; total: number }> {
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from} WHERE ${where.sql}`, where.parameters);
  const rows = await db.rows(
    `SELECT e.seq, e.at, p.name AS actor, e.action, e.object_kind, e.object_id, e.reason, e.content_sha256, e.request_id, e.hash, ${organisationColumns('o')}
     ${from} WHERE ${where.sql} ORDER BY e.at DESC, e.chain, e.seq DESC LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  return { entries: rows.map(auditEntry), total: whole(counted?.total) };
}

const auditEntry = (row: Row): AuditEntry => ({
  seq: whole(row['seq']),
  at: instant(row['at']),
  actor: row['actor'] as string | null,
  organisation: organisationNameOrNull(row),
  action: row['action'] as string,
  objectKind: row['object_kind'] as string,
  objectId: row['object_id'] as string,
  reason: row['reason'] as string | null,
  contentSha256: row['content_sha256'] as string | null,
  requestId: row['request_id'] as string,
  hash: row['hash'] as string,
});
