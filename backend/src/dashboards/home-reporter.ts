import { stockholmDay, type Day, type Home, type ReportSummary } from '@lagesbild/contract';
import { findObstacles, isOpenObstacle, visibleObstacles } from '../obstacles';
import { rowsBy } from '../plans';
import { organisationsOf } from '../platform/access/actor';
import type { Reading } from '../platform/access/context';
import { within } from '../platform/access/ledger';
import { all, condition, isOneOf, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { placeholders } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { contentOf, findReports, missingSections, reportDueOn, type AnswerRow } from '../reporting';
import { questionsAsked } from '../rounds';
import { reporterLead } from './home-sentences';
import type { HomePart } from './home-part';

const most: Slice = { page: 1, limit: 100, offset: 0 };

/** A report can be written while its round is open; one that was returned also until the round is published, and one with days of its own until then. */
const toWrite = (today: Day): Condition =>
  condition(
    "(r.status IN ('draft', 'returned') AND n.state = 'open') OR (n.state = 'closed' AND (r.status = 'returned' OR (r.status = 'draft' AND x.closes_on >= ?)))",
    today,
  );
const inReview = condition("r.status IN ('submitted', 'in-review') AND n.state IN ('open', 'closed')");

/** What the people of an agency have to do: their own drafts, what waits, and obstacles that name them. Null for others. */
export async function homeOfReporter(ctx: Reading): Promise<HomePart<'reporter'>> {
  const agencies = organisationsOf(ctx.actor, 'reporter', 'attester');
  if (agencies.length === 0) return null;
  const own = within(ctx, isOneOf('r.organisation_id', agencies));
  const find = (where: Condition, order: string): Promise<ReportSummary[]> =>
    findReports(ctx.db, all(own, where), { order, slice: most, actor: ctx.actor, now: ctx.now });
  const due = await withDrafts(ctx.db, await find(toWrite(stockholmDay(ctx.now)), `${reportDueOn}, a.position, o.sort_key, r.id`));
  const waiting = await find(inReview, 'r.submitted_at, r.id');
  const { obstacles: namedObstacles } = await findObstacles(ctx.db, ctx.actor, { where: namedOpen(ctx, agencies), slice: most });
  const lead = reporterLead({ due, waiting: waiting.length, obstacles: namedObstacles.length }, stockholmDay(ctx.now));
  return { part: { due, waiting, namedObstacles }, lead };
}

function namedOpen(ctx: Reading, agencies: readonly string[]): Condition {
  const named = isOneOf('oa.organisation_id', agencies);
  return all(
    within(ctx, visibleObstacles(ctx.actor)),
    isOpenObstacle,
    condition(`EXISTS (SELECT 1 FROM obstacle_actor oa WHERE oa.obstacle_id = ob.id AND ${named.sql})`, ...named.parameters),
  );
}

type Due = NonNullable<Home['reporter']>['due'];

/** How far the drafts have come: five statements for all of them, and only for reports of the reader's own agency. */
async function withDrafts(db: Reader, reports: readonly ReportSummary[]): Promise<Due> {
  const ids = reports.map((report) => report.id);
  const drafts = rowsBy(await db.rows(`SELECT * FROM report_draft WHERE report_id IN (${placeholders(ids)})`, ids), 'report_id');
  const answers = rowsBy(
    await db.rows(`SELECT report_id, question, text FROM report_draft_answer WHERE report_id IN (${placeholders(ids)})`, ids),
    'report_id',
  );
  const asked = await questionsAsked(db, [...new Set(reports.map((report) => report.roundId))]);
  const assignments = await assignmentsOf(db, ids);
  return reports.map((report) => {
    const questions = asked({ roundId: report.roundId, assignmentId: assignments.get(report.id) ?? '' });
    const columns = drafts.get(report.id)?.[0] ?? {};
    const texts = (answers.get(report.id) ?? []).map((row): AnswerRow => ({
      question: row['question'] as string,
      text: row['text'] as string,
    }));
    return {
      ...report,
      missing: missingSections(contentOf({ ...noAnswers, ...columns }, texts, []), questions),
      begun: isBegun(columns, texts),
    };
  });
}

async function assignmentsOf(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; assignment_id: string }>(
    `SELECT id, assignment_id FROM report WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, row.assignment_id]));
}

const noAnswers = { work_status: null, rating: null, expected_done_on: null, used_ore: null, forecast_ore: null };

const isBegun = (columns: Row, texts: readonly AnswerRow[]): boolean =>
  texts.some((answer) => answer.text.trim() !== '') || Object.keys(noAnswers).some((name) => (columns[name] ?? null) !== null);
