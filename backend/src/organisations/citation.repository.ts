import type { Citation } from '@lagesbild/contract';
import type { Reader } from '../platform/database/reader';
import { placeholders } from '../platform/database/values';

interface CitationRow {
  subject_id: string;
  reference: string;
  source_key: string;
  title: string;
  publisher: string;
  date: string | null;
  document_no: string | null;
  read_as: string;
}

/** The sources of many facts in one query, by the id of the fact. */
export async function citationsOf(db: Reader, subjectIds: readonly string[], purpose?: string): Promise<Map<string, Citation[]>> {
  const bySubject = new Map<string, Citation[]>();
  if (subjectIds.length === 0) return bySubject;
  const rows = await db.rows<CitationRow>(
    `SELECT c.subject_id, c.reference, s.\`key\` AS source_key, s.title, s.publisher, s.date, s.document_no, s.read_as
     FROM citation c JOIN source s ON s.id = c.source_id
     WHERE c.subject_id IN (${placeholders(subjectIds)})${purpose === undefined ? '' : ' AND c.purpose = ?'} ORDER BY c.subject_id, c.position`,
    purpose === undefined ? subjectIds : [...subjectIds, purpose],
  );
  for (const row of rows) {
    const source = {
      key: row.source_key,
      title: row.title,
      publisher: row.publisher,
      date: row.date,
      documentNo: row.document_no,
      readAs: row.read_as,
    };
    bySubject.set(row.subject_id, [...(bySubject.get(row.subject_id) ?? []), { source, reference: row.reference }]);
  }
  return bySubject;
}
