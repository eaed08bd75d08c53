import { stockholmDay, type NotificationCause, type Section, type Text } from '@lagesbild/contract';
import { organisationColumns } from '../organisations';
import { all, any, condition, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { instant, sqlInstant, whole } from '../platform/database/values';
import { stillDays } from './deadline';
import type { Notice, WordedNotice } from './notice';
import { worded } from './notice-words';

const joins = `
  FROM notification nt JOIN organisation o ON o.id = nt.organisation_id JOIN person p ON p.id = nt.person_id
  LEFT JOIN report r ON r.id = nt.object_id LEFT JOIN assignment a ON a.id = r.assignment_id
  LEFT JOIN round n ON n.id = COALESCE(r.round_id, nt.object_id) LEFT JOIN obstacle ob ON ob.id = nt.object_id
  LEFT JOIN handover ho ON ho.id = nt.object_id LEFT JOIN person hf ON hf.id = ho.from_id`;

const ownUnsubmitted =
  "FROM report w LEFT JOIN report_extension wx ON wx.report_id = w.id WHERE w.round_id = n.id AND w.organisation_id = nt.organisation_id AND w.status IN ('draft', 'returned')";

/** Submitted long ago and not decided: the reviewer's own, and what nobody has begun; never of an agency that the person writes for. */
const lyingStill = `FROM report w WHERE w.round_id = n.id AND w.submitted_at < ? AND (w.status = 'submitted' OR (w.status = 'in-review' AND w.reviewer_id = nt.person_id))
  AND NOT EXISTS (SELECT 1 FROM membership own WHERE own.person_id = nt.person_id AND own.organisation_id = w.organisation_id AND own.role IN ('reporter', 'attester'))`;

const stillSince = (now: Date): string => sqlInstant(new Date(now.getTime() - stillDays * 86_400_000));

const because = (cause: NotificationCause, sql: string, ...parameters: string[]): Condition =>
  condition(`nt.cause = ? AND ${sql}`, cause, ...parameters);

/** Still in the work for whose sake the person was told: who has left it sees nothing more of it. */
const stillConcerned = condition(
  `EXISTS (SELECT 1 FROM membership m WHERE m.person_id = nt.person_id AND m.organisation_id = nt.organisation_id
     AND ((nt.side = 'agency' AND m.role IN ('reporter', 'attester')) OR (nt.side = 'coordination' AND m.role IN ('analyst', 'coordinator'))))`,
);

const toWrite = "r.status IN ('draft', 'returned') AND n.state IN ('open', 'closed')";

/** What has not been done by itself: a notification is gone as soon as its cause is. */
const stillTrue = (now: Date): Condition =>
  any(
    because('round-opened', `n.state = 'open' AND EXISTS (SELECT 1 ${ownUnsubmitted})`),
    because('round-due', `EXISTS (SELECT 1 ${ownUnsubmitted} AND (n.state = 'open' OR (n.state = 'closed' AND wx.report_id IS NOT NULL)))`),
    because('report-returned', "r.status = 'returned' AND n.state IN ('open', 'closed')"),
    because('report-withdrawn', toWrite),
    because('extension-given', toWrite),
    because('report-approved', "r.status = 'approved' AND n.state <> 'published'"),
    because(
      'obstacle-named-you',
      `ob.state NOT IN ('resolved', 'closed-without-action', 'merged')
       AND NOT EXISTS (SELECT 1 FROM obstacle_event e WHERE e.obstacle_id = ob.id AND e.organisation_id = nt.organisation_id AND e.state IS NULL AND e.at >= nt.created_at)`,
    ),
    because(
      'obstacle-answered',
      `ob.state NOT IN ('resolved', 'closed-without-action', 'merged')
       AND NOT EXISTS (SELECT 1 FROM obstacle_event e JOIN membership m ON m.person_id = e.by_id AND m.role IN ('analyst', 'coordinator')
         WHERE e.obstacle_id = ob.id AND e.at >= nt.created_at)`,
    ),
    because('reports-lie-still', `EXISTS (SELECT 1 ${lyingStill})`, stillSince(now)),
    because('round-not-opened', "n.state = 'planned'"),
    because('handed-over', 'NOT EXISTS (SELECT 1 FROM handover_taking ht WHERE ht.handover_id = nt.object_id)'),
  );

/** What people have yet to know or do (`nt`). */
export const openNotices = (now: Date): Condition => all(condition('nt.done_at IS NULL'), stillConcerned, stillTrue(now));

export async function countNotices(db: Reader, where: Condition): Promise<number> {
  const row = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${joins} WHERE ${where.sql}`, where.parameters);
  return whole(row?.total);
}

interface Reading {
  now: Date;
  limit: number;
  offset?: number;
}

/** Notifications in words, the newest first. */
export async function findNotices(db: Reader, where: Condition, { now, limit, offset = 0 }: Reading): Promise<WordedNotice[]> {
  const rows = await db.rows(
    `SELECT nt.id, nt.person_id, nt.cause, nt.occasion, nt.object_id, nt.created_at, nt.side, ${organisationColumns('o')},
       n.nr, n.title_sv AS round_sv, n.title_en AS round_en, n.opens_on, COALESCE((SELECT MIN(COALESCE(wx.due_on, n.due_on)) ${ownUnsubmitted}), n.due_on) AS due_on, a.label, a.title_sv AS a_sv, a.title_en AS a_en, ob.title_sv AS ob_sv, ob.title_en AS ob_en, hf.name AS handed_by,
       (SELECT COUNT(*) ${ownUnsubmitted}) AS unsubmitted, (SELECT COUNT(*) ${lyingStill}) AS still,
       (SELECT MIN(e.section) FROM review_note e WHERE e.report_id = r.id AND e.version_nr = r.latest_version_nr AND e.removed_at IS NULL) AS noted
     ${joins} WHERE ${where.sql} ORDER BY nt.created_at DESC, nt.id DESC LIMIT ? OFFSET ?`,
    [stillSince(now), ...where.parameters, limit, offset],
  );
  return rows.map((row) => worded(noticeOf(row), stockholmDay(now)));
}

const text = (row: Row, prefix: string): Text => ({ sv: row[`${prefix}_sv`] as string, en: row[`${prefix}_en`] as string | null });

const noticeOf = (row: Row): Notice => ({
  id: row['id'] as string,
  personId: row['person_id'] as string,
  cause: row['cause'] as NotificationCause,
  occasion: row['occasion'] as string,
  objectId: row['object_id'] as string,
  createdAt: instant(row['created_at']),
  organisation: text(row, 'o_name'),
  side: row['side'] as Notice['side'],
  round:
    row['nr'] === null
      ? null
      : { nr: whole(row['nr']), title: text(row, 'round'), opensOn: row['opens_on'] as string, dueOn: row['due_on'] as string },
  assignment: row['a_sv'] === null ? null : { label: row['label'] as string | null, title: text(row, 'a') },
  obstacle: row['ob_sv'] === null ? null : text(row, 'ob'),
  handedBy: row['handed_by'] as string | null,
  unsubmitted: whole(row['unsubmitted']),
  still: whole(row['still']),
  notedSection: row['noted'] as Section | null,
});
