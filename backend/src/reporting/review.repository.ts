import type { AssessmentView, NoteView, PassageMark, ReportEvent, Section } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Reader } from '../platform/database/reader';
import { instant, whole } from '../platform/database/values';
import type { ReportRecord } from './report.repository';

export async function notesOf(db: Reader, reportId: string, actor: Actor): Promise<NoteView[]> {
  const rows = await db.rows(
    `SELECT t.id, t.version_nr, t.section, t.perspective, t.text, t.at, t.by_id, p.name FROM review_note t JOIN person p ON p.id = t.by_id
     WHERE t.report_id = ? AND t.removed_at IS NULL ORDER BY t.version_nr DESC, t.at, t.id`,
    [reportId],
  );
  return rows.map((row) => ({
    id: row['id'] as string,
    versionNr: whole(row['version_nr']),
    section: row['section'] as Section,
    perspective: row['perspective'] as string | null,
    text: row['text'] as string,
    by: row['name'] as string,
    at: instant(row['at']),
    mine: row['by_id'] === actor.personId,
  }));
}

/** The agency reads a note, or a suggestion, once the coordination has decided on the version that it belongs to. */
export const isHandedOver = (remark: { versionNr: number }, report: Pick<ReportRecord, 'latestVersionNr' | 'status'>): boolean =>
  remark.versionNr < report.latestVersionNr || report.status === 'returned' || report.status === 'approved';

export async function assessmentOf(db: Reader, reportId: string): Promise<AssessmentView | null> {
  const row = await db.first(
    'SELECT s.version, s.rating, s.reason, s.at, p.name FROM assessment s JOIN person p ON p.id = s.by_id WHERE s.report_id = ?',
    [reportId],
  );
  if (row === null) return null;
  return {
    version: whole(row['version']),
    rating: row['rating'] as AssessmentView['rating'],
    reason: row['reason'] as string,
    by: row['name'] as string,
    at: instant(row['at']),
  };
}

export async function eventsOf(db: Reader, reportId: string): Promise<ReportEvent[]> {
  const rows = await db.rows(
    'SELECT v.kind, v.version_nr, v.at, v.reason, p.name FROM review v JOIN person p ON p.id = v.by_id WHERE v.report_id = ? ORDER BY v.at DESC, v.id DESC',
    [reportId],
  );
  return rows.map((row) => ({
    at: instant(row['at']),
    kind: row['kind'] as ReportEvent['kind'],
    by: row['name'] as string,
    versionNr: whole(row['version_nr']),
    reason: row['reason'] as string | null,
  }));
}

/** Passages of the latest version that obstacles are tied to. */
export async function marksOf(db: Reader, reportId: string, versionNr: number): Promise<PassageMark[]> {
  const rows = await db.rows(
    `SELECT l.obstacle_id, l.section, l.perspective, l.start_at, l.end_at, b.title_sv, b.title_en FROM obstacle_link l JOIN obstacle b ON b.id = l.obstacle_id
     WHERE l.report_id = ? AND l.version_nr = ? ORDER BY l.section, l.start_at`,
    [reportId, versionNr],
  );
  return rows.map((row) => ({
    obstacleId: row['obstacle_id'] as string,
    obstacleTitle: { sv: row['title_sv'] as string, en: row['title_en'] as string | null },
    section: row['section'] as Section,
    perspective: row['perspective'] as string | null,
    start: whole(row['start_at']),
    end: whole(row['end_at']),
  }));
}

export async function attestersOf(db: Reader, organisationId: string): Promise<{ id: string; name: string }[]> {
  return db.rows<{ id: string; name: string }>(
    `SELECT p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id WHERE m.organisation_id = ? AND m.role = 'attester' AND p.active = 1 ORDER BY p.name, p.id`,
    [organisationId],
  );
}
