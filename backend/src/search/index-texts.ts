import type { WriteGateway } from '../platform/database/gateway';
import { isDuplicate } from '../platform/database/errors';
import { InstallationEntity } from '../platform/database/platform.entity';
import type { Reader } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import type { Writer } from '../platform/database/writer';
import { SearchTextEntity, SearchWordEntity } from './search.entity';
import { countStems, wordsVersion } from './words';

interface Indexing {
  gateway: WriteGateway;
  reader: Reader;
}

interface Waiting {
  id: string;
  plan_id: string;
  report_id: string;
  nr: unknown;
}

/** Sources that are read through in one transaction: few, so that nobody who submits waits long behind it. */
const batch = 20;
const versionKey = 'search-words';

/** Sealed versions that have not been read through. What was taken back is read too, and found by nobody: see the search itself. */
const waitingSql = `
  SELECT v.id, n.plan_id, v.report_id, v.nr FROM report_version v JOIN report r ON r.id = v.report_id JOIN round n ON n.id = r.round_id
  LEFT JOIN search_text t ON t.field = '' AND t.source_kind = 'report-version' AND t.source_id = v.id
  WHERE t.nr IS NULL ORDER BY v.submitted_at, v.id LIMIT ${batch}`;

/** Answers in words: those to questions of the round's own only where they ask for words. */
const textsSql = (ids: readonly string[]): string => `
  SELECT a.version_id, a.question, a.text FROM report_version_answer a JOIN report_version v ON v.id = a.version_id JOIN report r ON r.id = v.report_id
  JOIN question q ON q.round_id = r.round_id AND q.\`key\` = a.question AND q.kind = 'text'
  WHERE a.version_id IN (${placeholders(ids)}) ORDER BY q.position, q.id`;

/**
 * Reads through what has been submitted since last, outside every submission. Several processes may do so at once: of two who read the
 * same source one is refused by the table's key, and leaves it to the other. An index that was made in another way is made anew.
 * @param stopping asked between batches
 */
export async function indexTexts({ gateway, reader }: Indexing, stopping: () => boolean = () => false): Promise<void> {
  await beginAnewIfChanged(gateway, reader);
  for (let found = batch; found === batch && !stopping();) {
    const sources = await reader.rows<Waiting>(waitingSql);
    found = sources.length;
    if (found > 0 && !(await readThrough(gateway, sources))) return;
  }
}

/** True when they were read through; false when somebody else was a moment before. */
async function readThrough(gateway: WriteGateway, sources: readonly Waiting[]): Promise<boolean> {
  try {
    await gateway.inTransaction((db) => writeWords(db, sources));
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

async function writeWords(db: Writer, sources: readonly Waiting[]): Promise<void> {
  const ids = sources.map((source) => source.id);
  const answers = await db.rows<{ version_id: string; question: string; text: string }>(textsSql(ids), ids);
  let nr = whole((await db.first<{ nr: unknown }>('SELECT MAX(nr) AS nr FROM search_text'))?.nr ?? 0);
  const texts: SearchTextEntity[] = [];
  const words: SearchWordEntity[] = [];
  for (const { id, plan_id: planId, report_id: reportId, nr: versionNr } of sources) {
    const place = { sourceKind: 'report-version', sourceId: id, planId, reportId, versionNr: whole(versionNr) };
    texts.push({ nr: (nr += 1), field: '', ...place });
    for (const { question, text } of answers.filter((answer) => answer.version_id === id)) {
      texts.push({ nr: (nr += 1), field: question, ...place });
      for (const [stem, hits] of countStems(text)) words.push({ stem, textNr: nr, hits });
    }
  }
  await db.insert(SearchTextEntity, texts);
  // In the order of the table's key the pages fill one after the other.
  await db.insert(
    SearchWordEntity,
    words.sort((one, other) => (one.stem < other.stem ? -1 : one.stem > other.stem ? 1 : one.textNr - other.textNr)),
  );
}

/** Empties the index when words are read in another way than when it was made; it then fills from the beginning. */
async function beginAnewIfChanged(gateway: WriteGateway, reader: Reader): Promise<void> {
  const made = await reader.first<{ value: string }>('SELECT value FROM installation WHERE `key` = ?', [versionKey]);
  if (made?.value === wordsVersion) return;
  try {
    await gateway.inTransaction((db) => beginAnew(db, made === null));
  } catch (error) {
    // Another process noted it a moment before.
    if (!isDuplicate(error)) throw error;
  }
}

async function beginAnew(db: Writer, first: boolean): Promise<void> {
  await db.rows('DELETE FROM search_word');
  await db.rows('DELETE FROM search_text');
  if (first) await db.insert(InstallationEntity, { key: versionKey, value: wordsVersion });
  else await db.change(InstallationEntity, { key: versionKey }, { value: wordsVersion });
}
