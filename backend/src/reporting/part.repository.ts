import {
  stockholmDay,
  type CountyTile,
  type Page,
  type PageQuery,
  type PartAnswer,
  type PartRow,
  type Rating,
  type WorkStatus,
} from '@lagesbild/contract';
import { organisationColumns, organisationName } from '../organisations';
import type { Reader, Row } from '../platform/database/reader';
import { flag, flagOrNull, instantOrNull, whole, wholeOrNull } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { statusFor } from './report';
import { extensionJoin, reportDueOn } from './report-extension';
import type { ReportRecord } from './report.repository';

type Shared = Pick<ReportRecord, 'round' | 'assignmentId'>;

/** How many organisations answer with a part of the assignment in the round. */
export async function countParts(db: Reader, { round, assignmentId }: Shared): Promise<number> {
  const counted = await db.first<{ parts: unknown }>(
    'SELECT COUNT(*) AS parts FROM report WHERE round_id = ? AND assignment_id = ? AND part = 1',
    [round.id, assignmentId],
  );
  return whole(counted?.parts);
}

/** One of the shared assignment's reports with the figures of its latest submitted version. */
export interface PartRecord extends PartRow {
  usedOre: number | null;
  forecastOre: number | null;
}

/** The lead's report first, then the parts by the name of the organisation. Nothing here reads drafts. */
export async function findParts(db: Reader, { round, assignmentId }: Shared, now: Date): Promise<PartRecord[]> {
  const rows = await db.rows(
    `SELECT r.id, r.part, r.status, r.submitted_at, r.on_time, ${reportDueOn} AS due_on, o.county_code, v.work_status, v.rating, v.used_ore, v.forecast_ore, ${organisationColumns('o')}
     FROM report r JOIN round n ON n.id = r.round_id JOIN organisation o ON o.id = r.organisation_id
     LEFT JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr AND r.status <> 'draft' ${extensionJoin}
     WHERE r.round_id = ? AND r.assignment_id = ? ORDER BY r.part, o.sort_key, r.id`,
    [round.id, assignmentId],
  );
  const today = stockholmDay(now);
  return rows.map((row) => partOf(row, today));
}

const partOf = (row: Row, today: string): PartRecord => ({
  reportId: row['id'] as string,
  organisation: organisationName(row),
  county: row['county_code'] as string | null,
  lead: !flag(row['part']),
  status: statusFor(row['status'] as string, { inside: false, overdue: today > (row['due_on'] as string) }),
  submittedAt: instantOrNull(row['submitted_at']),
  onTime: flagOrNull(row['on_time']),
  workStatus: row['work_status'] as WorkStatus | null,
  rating: row['rating'] as Rating | null,
  usedOre: wholeOrNull(row['used_ore']),
  forecastOre: wholeOrNull(row['forecast_ore']),
});

/** The counties of the country, as the data has them. */
export async function findCounties(db: Reader): Promise<CountyTile[]> {
  const rows = await db.rows('SELECT code, letter, short_name, name_en FROM county ORDER BY code');
  return rows.map((row) => ({
    code: row['code'] as string,
    letter: row['letter'] as string,
    name: { sv: row['short_name'] as string, en: row['name_en'] as string },
  }));
}

/** What the latest submitted version of each part says to one question, by the name of the organisation. */
export async function findPartAnswers(
  db: Reader,
  { round, assignmentId }: Shared,
  { question, ...query }: PageQuery & { question: string },
): Promise<Page<PartAnswer>> {
  const slice = sliceOf(query);
  const from = `FROM report r JOIN organisation o ON o.id = r.organisation_id JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
    JOIN report_version_answer t ON t.version_id = v.id AND t.question = ?
    WHERE r.round_id = ? AND r.assignment_id = ? AND r.part = 1 AND r.status <> 'draft'`;
  const parameters = [question, round.id, assignmentId];
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from}`, parameters);
  const rows = await db.rows(`SELECT r.id, t.text, ${organisationColumns('o')} ${from} ORDER BY o.sort_key, r.id LIMIT ? OFFSET ?`, [
    ...parameters,
    slice.limit,
    slice.offset,
  ]);
  const items = rows.map((row) => ({ reportId: row['id'] as string, organisation: organisationName(row), text: row['text'] as string }));
  return pageOf(items, slice, counted?.total);
}
