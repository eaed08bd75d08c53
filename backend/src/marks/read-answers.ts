import type { ReadingPage, ReadingQuery, ReadText } from '@lagesbild/contract';
import { rowsBy } from '../plans';
import type { Reading } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { all, condition, isOneOf, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { notTakenBack } from '../reporting';
import { canReadAnswers } from './mark.policy';
import { findMarginMarks, shownBy, type PlacedMark } from './mark.repository';
import { askedInWords, labelOf, readingSource, sourceColumns, sourceJoins } from './source.repository';

/** What stands: of each report the latest version that its organisation has not taken back; or one version that is asked for. */
const standing = ({ source }: ReadingQuery): Condition =>
  source === undefined ? condition('v.nr = r.latest_version_nr') : condition(`v.id = ? AND ${notTakenBack}`, source);

const asks = (question: string): Condition =>
  condition(`EXISTS (SELECT 1 FROM question q WHERE q.round_id = n.id AND q.\`key\` = ? AND ${askedInWords})`, question);

const hasAnswered = (question: string): Condition =>
  condition("EXISTS (SELECT 1 FROM report_version_answer t WHERE t.version_id = v.id AND t.question = ? AND t.text <> '')", question);

const filter = (query: ReadingQuery): Condition =>
  all(
    standing(query),
    query.round !== undefined && condition('n.id = ?', query.round),
    query.assignment !== undefined && condition('a.`key` = ?', query.assignment),
    query.question !== undefined && asks(query.question),
    query.area !== undefined && condition('ar.nr = ?', query.area),
    query.organisation !== undefined && condition('o.`key` = ?', query.organisation),
  );

/**
 * Submitted answers in words, side by side, with what has been marked in them: those to one question, or those of one assignment
 * over the rounds. Drafts and versions that were taken back are not read.
 */
export async function readAnswers(ctx: Reading, planKey: string, query: ReadingQuery): Promise<ReadingPage> {
  authorize(ctx, canReadAnswers(ctx.actor));
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const slice = sliceOf(query);
  const asked = all(condition('n.plan_id = ?', plan.id), filter(query));
  const answered = query.question === undefined ? asked : all(asked, hasAnswered(query.question));
  const [askedCount, answeredCount] = [await countSources(ctx.db, asked), await countSources(ctx.db, answered)];
  const where = query.silent === true ? asked : answered;
  const rows = await ctx.db.rows(
    `SELECT ${sourceColumns} FROM ${sourceJoins} WHERE ${where.sql} ORDER BY n.nr DESC, a.position, r.part, o.sort_key, v.id LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  const sources = rows.map(readingSource);
  const ids = sources.map((source) => source.id);
  const texts = await findTexts(ctx.db, ids, query.question);
  const marks = await findMarginMarks(ctx.db, ctx.actor, all(isOneOf('m.source_id', ids), shownBy(query.by, ctx.actor)));
  const items = sources.map((source) => ({ source, texts: (texts.get(source.id) ?? []).map((row) => readText(row, marks)) }));
  const total = query.silent === true ? askedCount : answeredCount;
  return { ...pageOf(items, slice, total), silent: askedCount - answeredCount };
}

async function countSources(db: Reader, where: Condition): Promise<number> {
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total FROM ${sourceJoins} WHERE ${where.sql}`, where.parameters);
  return whole(counted?.total);
}

function readText(row: Row, marks: readonly PlacedMark[]): ReadText {
  const [sourceId, field] = [row['version_id'] as string, row['field'] as string];
  return {
    field,
    label: labelOf(row, field),
    text: (row['text'] ?? '') as string,
    marks: marks.filter((each) => each.sourceId === sourceId && each.field === field).map((each) => each.mark),
  };
}

/** What versions say in words, in the order of the form; empty where nothing was written. */
async function findTexts(db: Reader, versionIds: readonly string[], question: string | undefined): Promise<Map<string, Row[]>> {
  const rows = await db.rows(
    `SELECT v.id AS version_id, q.\`key\` AS field, q.label_sv, q.label_en, t.text
     FROM report_version v JOIN report r ON r.id = v.report_id JOIN question q ON q.round_id = r.round_id AND ${askedInWords}
     LEFT JOIN report_version_answer t ON t.version_id = v.id AND t.question = q.\`key\`
     WHERE v.id IN (${placeholders(versionIds)}) ${question === undefined ? '' : 'AND q.`key` = ?'} ORDER BY q.position, q.id`,
    [...versionIds, ...(question === undefined ? [] : [question])],
  );
  return rowsBy(rows, 'version_id');
}
