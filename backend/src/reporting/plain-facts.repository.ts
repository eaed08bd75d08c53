import { openObstacleStates, stockholmDay, type BilingualText, type Day, type OwnQuestion, type ReportContent } from '@lagesbild/contract';
import { dueOnNow } from '../assignments';
import { wordColumns, wordJoin } from '../plans';
import type { Reader, Row } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import { indicatorsToReport } from './assignment-indicators';
import type { PlainFacts } from './plain-questions';
import type { ReportRecord } from './report.repository';
import { placeOf } from './version.repository';

interface Asked {
  now: Date;
  content: ReportContent;
  last: ReportContent | null;
  questions: readonly OwnQuestion[];
}

/** Everything that the plain questions look at, for one report. */
export async function plainFacts(db: Reader, report: ReportRecord, { now, content, last, questions }: Asked): Promise<PlainFacts> {
  return {
    content,
    last,
    questions,
    today: stockholmDay(now),
    allocatedOre: report.assignment.allocatedOre,
    period: periodOf(report),
    awaited: await awaitedOf(db, report.assignmentId),
    obstacles: await obstaclesOf(db, report),
    // Without a figure in the report there is nothing to hold against last time's.
    indicators: content.values.length === 0 ? [] : await indicatorsToReport(db, placeOf(report)),
  };
}

/** The first day of a year or a month that a source half knows. */
const firstOf = (day: string): Day => `${day}-01-01`.slice(0, 10);

/** The last day of a year or a month that a source half knows. */
function lastOf(day: string): Day {
  if (day.length === 10) return day;
  if (day.length === 4) return `${day}-12-31`;
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** An assignment lasts until its final account is due, where it has one. */
function periodOf({ period: { from, to: until }, assignment }: ReportRecord): PlainFacts['period'] {
  const to = assignment.finalReportOn ?? until;
  return from === null || to === null ? null : { from: firstOf(from), to: lastOf(to) };
}

async function awaitedOf(db: Reader, assignmentId: string): Promise<PlainFacts['awaited']> {
  const rows = await db.rows(
    `SELECT x.* FROM (
       SELECT ${dueOnNow('d')} AS due_now, d.title, d.position, ${wordColumns('d.kind', 'kind')} FROM deliverable d
         ${wordJoin('d.kind', 'report_kinds', 'kind')} WHERE d.assignment_id = ? AND d.received_on IS NULL
     ) x WHERE x.due_now IS NOT NULL ORDER BY x.due_now, x.position`,
    [assignmentId],
  );
  return rows.map((row) => ({ title: titleOf(row), dueOn: lastOf(row['due_now'] as string) }));
}

function titleOf(row: Row): BilingualText {
  const title = row['title'] as string | null;
  const sv = title ?? ((row['kind_sv'] ?? row['kind_key']) as string);
  return { sv, en: title ?? ((row['kind_en'] ?? sv) as string) };
}

async function obstaclesOf(db: Reader, { assignmentId, organisationId, planId, round }: ReportRecord): Promise<PlainFacts['obstacles']> {
  const rows = await db.rows(
    `SELECT DISTINCT b.id, b.title_sv, b.title_en, s.nr, s.title_sv AS since_sv, s.title_en AS since_en
     FROM obstacle b JOIN round s ON s.id = b.since_round_id JOIN obstacle_link l ON l.obstacle_id = b.id JOIN report r ON r.id = l.report_id
     WHERE r.assignment_id = ? AND r.organisation_id = ? AND s.plan_id = ? AND b.state IN (${placeholders(openObstacleStates)}) ORDER BY s.nr, b.id`,
    [assignmentId, organisationId, planId, ...openObstacleStates],
  );
  return rows.map((row) => ({
    title: { sv: row['title_sv'] as string, en: (row['title_en'] ?? row['title_sv']) as string },
    since: { sv: row['since_sv'] as string, en: row['since_en'] as string },
    rounds: round.nr - whole(row['nr']),
  }));
}
