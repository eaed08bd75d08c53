import { stockholmDay, type Home, type ReportSummary } from '@lagesbild/contract';
import { findObstacles, isOpenObstacle, visibleObstacles } from '../obstacles';
import { rowsBy } from '../plans';
import { organisationsOf } from '../platform/access/actor';
import type { Reading } from '../platform/access/context';
import { within } from '../platform/access/ledger';
import { all, condition, isOneOf, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { placeholders } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { contentOf, findReports, missingSections, type AnswerRow } from '../reporting';
import { reporterLead } from './home-sentences';
import type { HomePart } from './home-part';

const most: Slice = { page: 1, limit: 100, offset: 0 };

/** A report can be written while its round is open; one that was returned also until the round is published. */
const toWrite = condition("(r.status IN ('draft', 'returned') AND n.state = 'open') OR (r.status = 'returned' AND n.state = 'closed')");
const inReview = condition("r.status IN ('submitted', 'in-review') AND n.state IN ('open', 'closed')");

/** What the people of an agency have to do: their own drafts, what waits, and obstacles that name them. Null for others. */
export async function homeOfReporter(ctx: Reading): Promise<HomePart<'reporter'>> {
  const agencies = organisationsOf(ctx.actor, 'reporter', 'attester');
  if (agencies.length === 0) return null;
  const own = within(ctx, isOneOf('r.organisation_id', agencies));
  const find = (where: Condition, order: string): Promise<ReportSummary[]> =>
    findReports(ctx.db, all(own, where), { order, slice: most, actor: ctx.actor, now: ctx.now });
  const due = await withDrafts(ctx.db, await find(toWrite, 'n.due_on, a.position, o.sort_key, r.id'));
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

/** How far the drafts have come: two statements for all of them, and only for reports of the reader's own agency. */
async function withDrafts(db: Reader, reports: readonly ReportSummary[]): Promise<Due> {
  const ids = reports.map((report) => report.id);
  const drafts = rowsBy(await db.rows(`SELECT * FROM report_draft WHERE report_id IN (${placeholders(ids)})`, ids), 'report_id');
  const answers = rowsBy(
    await db.rows(`SELECT report_id, question, text FROM report_draft_answer WHERE report_id IN (${placeholders(ids)})`, ids),
    'report_id',
  );
  return reports.map((report) => {
    const columns = drafts.get(report.id)?.[0] ?? {};
    const texts = (answers.get(report.id) ?? []).map((row): AnswerRow => ({
      question: row['question'] as string,
      text: row['text'] as string,
    }));
    return { ...report, missing: missingSections(contentOf({ ...noAnswers, ...columns }, texts, [])), begun: isBegun(columns, texts) };
  });
}

const noAnswers = { work_status: null, rating: null, expected_done_on: null, used_ore: null, forecast_ore: null };

const isBegun = (columns: Row, texts: readonly AnswerRow[]): boolean =>
  texts.some((answer) => answer.text.trim() !== '') || Object.keys(noAnswers).some((name) => (columns[name] ?? null) !== null);
