import { openObstacleStates, type OpenMatter } from '@lagesbild/contract';
import { dueOnNow } from '../assignments';
import type { Reader, Row } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import { endedStatuses } from './report-content';

export const organisationByKey = (db: Reader, key: string): Promise<{ id: string } | null> =>
  db.first<{ id: string }>('SELECT id FROM organisation WHERE `key` = ?', [key]);

/** An open matter with the record that it is about. */
export interface FoundMatter extends OpenMatter {
  /** The report, the obstacle or the deliverable. */
  objectId: string;
}

const matter = (kind: OpenMatter['kind'], row: Row): FoundMatter => ({
  kind,
  objectId: (row['id'] ?? row['target']) as string,
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
export async function openMattersOf(db: Reader, organisationId: string): Promise<FoundMatter[]> {
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

async function askedOf(db: Reader, organisationId: string): Promise<FoundMatter[]> {
  const rows = await db.rows(
    `SELECT b.id AS target, NULL AS label, b.title_sv, b.title_en, NULL AS day FROM obstacle b JOIN obstacle_actor x ON x.obstacle_id = b.id
     WHERE x.organisation_id = ? AND b.state IN (${placeholders(openObstacleStates)}) ORDER BY b.raised_at, b.id`,
    [organisationId, ...openObstacleStates],
  );
  return rows.map((row) => matter('obstacle', row));
}

/** The day that the organisation last named for each assignment that has not ended, and accounts that have not been received. */
async function promisedOf(db: Reader, organisationId: string): Promise<FoundMatter[]> {
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
