import { openObstacleStates, type HandoverView, type OpenMatter } from '@lagesbild/contract';
import { dueOnNow } from '../assignments';
import type { Reader, Row } from '../platform/database/reader';
import { instant, placeholders, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { endedStatuses } from './report-content';

export const organisationByKey = (db: Reader, key: string): Promise<{ id: string } | null> =>
  db.first<{ id: string }>('SELECT id FROM organisation WHERE `key` = ?', [key]);

const matter = (kind: OpenMatter['kind'], row: Row): OpenMatter => ({
  kind,
  target: row['target'] as string,
  label: row['label'] as string | null,
  title: { sv: row['title_sv'] as string, en: row['title_en'] as string | null },
  day: row['day'] as string | null,
  by: (row['by_name'] ?? null) as string | null,
  notes: whole(row['notes'] ?? 0),
});

const reportColumns = 'r.id AS target, a.label, a.title_sv, a.title_en';
const reportTables = 'report r JOIN round n ON n.id = r.round_id JOIN assignment a ON a.id = r.assignment_id';

/** Everything that an organisation has begun, been asked or promised, and not finished. Only for those inside: drafts are among it. */
export async function openMattersOf(db: Reader, organisationId: string): Promise<OpenMatter[]> {
  const returned = await db.rows(
    `SELECT ${reportColumns}, n.due_on AS day, (SELECT COUNT(*) FROM review_note t WHERE t.report_id = r.id AND t.version_nr = r.latest_version_nr AND t.removed_at IS NULL) AS notes
     FROM ${reportTables} WHERE r.organisation_id = ? AND r.status = 'returned' AND n.state IN ('open', 'closed') ORDER BY n.due_on, a.position, r.id`,
    [organisationId],
  );
  const drafts = await db.rows(
    `SELECT ${reportColumns}, n.due_on AS day, p.name AS by_name FROM ${reportTables} JOIN report_draft d ON d.report_id = r.id
     LEFT JOIN person p ON p.id = d.saved_by_id
     WHERE r.organisation_id = ? AND r.status = 'draft' AND n.state = 'open' ORDER BY n.due_on, a.position, r.id`,
    [organisationId],
  );
  return [
    ...returned.map((row) => matter('returned', row)),
    ...drafts.map((row) => matter('draft', row)),
    ...(await askedOf(db, organisationId)),
    ...(await promisedOf(db, organisationId)),
  ];
}

async function askedOf(db: Reader, organisationId: string): Promise<OpenMatter[]> {
  const rows = await db.rows(
    `SELECT b.id AS target, NULL AS label, b.title_sv, b.title_en, NULL AS day FROM obstacle b JOIN obstacle_actor x ON x.obstacle_id = b.id
     WHERE x.organisation_id = ? AND b.state IN (${placeholders(openObstacleStates)}) ORDER BY b.raised_at, b.id`,
    [organisationId, ...openObstacleStates],
  );
  return rows.map((row) => matter('obstacle', row));
}

/** The day that the organisation last named for each assignment that has not ended, and accounts that have not been received. */
async function promisedOf(db: Reader, organisationId: string): Promise<OpenMatter[]> {
  const promises = await db.rows(
    `SELECT ${reportColumns}, v.expected_done_on AS day FROM ${reportTables} JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
     WHERE r.organisation_id = ? AND v.expected_done_on IS NOT NULL AND v.work_status NOT IN (${placeholders(endedStatuses)})
       AND n.nr = (SELECT MAX(n2.nr) FROM report r2 JOIN round n2 ON n2.id = r2.round_id
         WHERE r2.organisation_id = r.organisation_id AND r2.assignment_id = r.assignment_id AND r2.latest_version_nr > 0 AND n2.plan_id = n.plan_id)
     ORDER BY v.expected_done_on, a.position, r.id`,
    [organisationId, ...endedStatuses],
  );
  const deliverables = await db.rows(
    `SELECT y.* FROM (
       SELECT DISTINCT a.\`key\` AS target, a.label, a.title_sv, a.title_en, ${dueOnNow('d')} AS day, a.position, d.id FROM deliverable d
       JOIN assignment a ON a.id = d.assignment_id JOIN assignment_organisation x ON x.assignment_id = a.id JOIN plan p ON p.id = a.plan_id
       WHERE x.organisation_id = ? AND x.reports = 1 AND d.received_on IS NULL AND p.history = 0
     ) y WHERE LENGTH(y.day) = 10 ORDER BY y.day, y.position, y.id`,
    [organisationId],
  );
  return [...promises.map((row) => matter('promise', row)), ...deliverables.map((row) => matter('deliverable', row))];
}

const handoverSql = `
  SELECT h.id, f.name AS from_name, t.name AS to_name, b.name AS by_name, h.at, h.note, h.matters FROM handover h
  JOIN person f ON f.id = h.from_id JOIN person t ON t.id = h.to_id JOIN person b ON b.id = h.by_id`;

const handoverView = (row: Row): HandoverView => ({
  id: row['id'] as string,
  from: row['from_name'] as string,
  to: row['to_name'] as string,
  by: row['by_name'] as string,
  at: instant(row['at']),
  note: row['note'] as string,
  matters: whole(row['matters']),
});

export async function findHandovers(
  db: Reader,
  organisationId: string,
  slice: Slice,
): Promise<{ handovers: HandoverView[]; total: number }> {
  const counted = await db.first<{ total: unknown }>('SELECT COUNT(*) AS total FROM handover WHERE organisation_id = ?', [organisationId]);
  const rows = await db.rows(`${handoverSql} WHERE h.organisation_id = ? ORDER BY h.at DESC, h.id DESC LIMIT ? OFFSET ?`, [
    organisationId,
    slice.limit,
    slice.offset,
  ]);
  return { handovers: rows.map(handoverView), total: whole(counted?.total) };
}

export async function findHandover(db: Reader, id: string): Promise<HandoverView | null> {
  const row = await db.first(`${handoverSql} WHERE h.id = ?`, [id]);
  return row === null ? null : handoverView(row);
}
