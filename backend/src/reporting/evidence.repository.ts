import type { EvidenceView } from '@lagesbild/contract';
import type { Reader, Row } from '../platform/database/reader';
import { whole, wholeOrNull } from '../platform/database/values';
import { notTakenBack } from './taken-back';

const columns = 'e.id, e.kind, e.title, e.address, e.media_type, e.bytes, e.sha256, e.secrecy';

const viewOf = (row: Row): EvidenceView => ({
  id: row['id'] as string,
  kind: row['kind'] as EvidenceView['kind'],
  title: row['title'] as string,
  address: row['address'] as string | null,
  mediaType: row['media_type'] as string | null,
  bytes: wholeOrNull(row['bytes']),
  sha256: row['sha256'] as string | null,
  secrecy: row['secrecy'] as string | null,
});

/** What lies with a draft, oldest first; only ever called for those inside the organisation. */
export async function draftEvidence(db: Reader, reportId: string): Promise<EvidenceView[]> {
  return (await db.rows(`SELECT ${columns} FROM report_draft_evidence e WHERE e.report_id = ? ORDER BY e.added_at, e.id`, [reportId])).map(
    viewOf,
  );
}

/** What was sealed with a version, in the order of the seal. */
export async function sealedEvidence(db: Reader, versionId: string): Promise<EvidenceView[]> {
  return (await db.rows(`SELECT ${columns} FROM report_version_evidence e WHERE e.version_id = ? ORDER BY e.nr`, [versionId])).map(viewOf);
}

/** One piece of evidence that was sealed with any version of the report; with one that was taken back only for those inside. */
export async function findSealedEvidence(
  db: Reader,
  reportId: string,
  { id, inside }: { id: string; inside: boolean },
): Promise<EvidenceView | null> {
  const row = await db.first(
    `SELECT ${columns} FROM report_version_evidence e JOIN report_version v ON v.id = e.version_id
     WHERE v.report_id = ? AND e.id = ?${inside ? '' : ` AND ${notTakenBack}`}`,
    [reportId, id],
  );
  return row === null ? null : viewOf(row);
}

/** Whether a draft or a sealed version holds a file of this content. */
export async function isEvidence(db: Reader, sha256: string): Promise<boolean> {
  const row = await db.first<{ uses: unknown }>(
    'SELECT (SELECT COUNT(*) FROM report_draft_evidence WHERE sha256 = ?) + (SELECT COUNT(*) FROM report_version_evidence WHERE sha256 = ?) AS uses',
    [sha256, sha256],
  );
  return whole(row?.uses) > 0;
}
