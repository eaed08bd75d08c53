import type { SearchQuery } from '@lagesbild/contract';
import { all, condition, contains, type Condition } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { notTakenBack } from '../reporting';
import type { SearchWords } from './search-words';

/** A text in which all words were found. */
export interface FoundText {
  sourceId: string;
  field: string;
  hits: number;
}

/** The words by how many texts have them, the rarest first; null when some are in none. */
async function rarestFirst(db: Reader, stems: readonly string[]): Promise<string[] | null> {
  const rows = await db.rows<{ stem: string; texts: unknown }>(
    `SELECT w.stem, COUNT(*) AS texts FROM search_word w WHERE w.stem IN (${placeholders(stems)}) GROUP BY w.stem`,
    stems,
  );
  if (rows.length < stems.length) return null;
  return rows.sort((one, other) => whole(one.texts) - whole(other.texts)).map((row) => row.stem);
}

/**
 * Which texts (`t`, of a report `r`) can be found: the version that stands, which one that was taken back never is; or every version
 * that was not taken back.
 */
const versions = (earlier: boolean): string =>
  earlier ? `EXISTS (SELECT 1 FROM report_version v WHERE v.id = t.source_id AND ${notTakenBack})` : 'r.latest_version_nr = t.version_nr';

const filter = (planId: string, { round, question, area, organisation, earlier = false }: SearchQuery): Condition =>
  all(
    condition('t.plan_id = ?', planId),
    condition(versions(earlier)),
    round !== undefined && condition('r.round_id = ?', round),
    question !== undefined && condition('t.field = ?', question),
    area !== undefined &&
      condition(
        'r.assignment_id IN (SELECT a.id FROM assignment a JOIN area ar ON ar.id = a.area_id WHERE ar.plan_id = ? AND ar.nr = ?)',
        planId,
        area,
      ),
    organisation !== undefined && condition('r.organisation_id = (SELECT o.id FROM organisation o WHERE o.`key` = ?)', organisation),
  );

/** A phrase stands in the text as it is written; where its words are on two lines it is not found. */
const says = (phrase: string): Condition => {
  const { sql, parameters } = contains('a.text', phrase);
  return condition(
    `EXISTS (SELECT 1 FROM report_version_answer a WHERE a.version_id = t.source_id AND a.question = t.field AND ${sql})`,
    ...parameters,
  );
};

/** From the rarest word to the others, each looked up by its key: written as CROSS JOIN, which SQLite does in the order given. */
const wordsJoined = (stems: readonly string[]): string =>
  stems
    .map((_stem, index) =>
      index === 0 ? 'search_word w0' : `CROSS JOIN search_word w${index} ON w${index}.stem = ? AND w${index}.text_nr = w0.text_nr`,
    )
    .join(' ');

interface Wanted {
  planId: string;
  words: SearchWords;
  query: SearchQuery;
  slice: Slice;
}

/** A page of the texts of a plan in which all words stand, and how many there are in all. */
export async function findTexts(db: Reader, { planId, words, query, slice }: Wanted): Promise<{ texts: FoundText[]; total: number }> {
  const stems = words.stems.length === 1 ? words.stems : await rarestFirst(db, words.stems);
  const [first, ...others] = stems ?? [];
  if (first === undefined) return { texts: [], total: 0 };
  const where = all(condition('w0.stem = ?', first), filter(planId, query), ...words.phrases.map(says));
  const from = `FROM ${wordsJoined([first, ...others])} CROSS JOIN search_text t ON t.nr = w0.text_nr CROSS JOIN report r ON r.id = t.report_id WHERE ${where.sql}`;
  const parameters = [...others, ...where.parameters];
  const hits = [first, ...others].map((_stem, index) => `w${index}.hits`).join(' + ');
  const order = query.order === 'most-hits' ? 'hits DESC, w0.text_nr DESC' : 'w0.text_nr DESC';
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from}`, parameters);
  const rows = await db.rows<{ source_id: string; field: string; hits: unknown }>(
    `SELECT t.source_id, t.field, ${hits} AS hits ${from} ORDER BY ${order} LIMIT ? OFFSET ?`,
    [...parameters, slice.limit, slice.offset],
  );
  return { texts: rows.map((row) => ({ sourceId: row.source_id, field: row.field, hits: whole(row.hits) })), total: whole(counted?.total) };
}

/** The words of sealed answers, by source and question. */
export async function findWordings(db: Reader, texts: readonly FoundText[]): Promise<(text: FoundText) => string> {
  const ids = [...new Set(texts.map((text) => text.sourceId))];
  const fields = [...new Set(texts.map((text) => text.field))];
  const rows = await db.rows<{ version_id: string; question: string; text: string }>(
    `SELECT version_id, question, text FROM report_version_answer WHERE version_id IN (${placeholders(ids)}) AND question IN (${placeholders(fields)})`,
    [...ids, ...fields],
  );
  const wordings = new Map(rows.map((row) => [`${row.version_id} ${row.question}`, row.text]));
  return ({ sourceId, field }) => wordings.get(`${sourceId} ${field}`) ?? '';
}

/** Sealed versions that nobody has read through yet. */
export async function countWaiting(db: Reader): Promise<number> {
  const row = await db.first<{ waiting: unknown }>(
    "SELECT (SELECT COUNT(*) FROM report_version) - (SELECT COUNT(*) FROM search_text WHERE field = '' AND source_kind = 'report-version') AS waiting",
  );
  return Math.max(0, whole(row?.waiting));
}
