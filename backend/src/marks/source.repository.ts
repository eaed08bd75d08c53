import type { ReadingSource, Text } from '@lagesbild/contract';
import { areaColumns, areaOrNull } from '../areas';
import { assignmentColumns, assignmentName } from '../assignments';
import { organisationColumns, organisationName } from '../organisations';
import type { Reader, Row } from '../platform/database/reader';
import { instant, placeholders, whole } from '../platform/database/values';

/** A version of a report with all that says where it stands. */
export const sourceJoins = `report_version v JOIN report r ON r.id = v.report_id JOIN round n ON n.id = r.round_id JOIN assignment a ON a.id = r.assignment_id
  LEFT JOIN area ar ON ar.id = a.area_id JOIN organisation o ON o.id = r.organisation_id`;

export const sourceColumns = `v.id AS version_id, v.sha256, v.nr AS version_nr, v.submitted_at, v.report_id, r.latest_version_nr, n.id AS round_id, n.nr AS round_nr,
  n.title_sv AS round_sv, n.title_en AS round_en, ${assignmentColumns('a')}, ${areaColumns('ar')}, ${organisationColumns('o')}`;

export function readingSource(row: Row): ReadingSource {
  const area = areaOrNull(row);
  return {
    kind: 'report-version',
    id: row['version_id'] as string,
    sha256: row['sha256'] as string,
    reportId: row['report_id'] as string,
    versionNr: whole(row['version_nr']),
    latest: whole(row['version_nr']) === whole(row['latest_version_nr']),
    submittedAt: instant(row['submitted_at']),
    assignment: assignmentName(row),
    area: area === null ? null : { nr: area.nr, name: area.name },
    organisation: organisationName(row),
    round: {
      id: row['round_id'] as string,
      nr: whole(row['round_nr']),
      title: { sv: row['round_sv'] as string, en: row['round_en'] as string },
    },
  };
}

/** Sources by their ids, for who may read them: the caller has found the ids within that. */
export async function findSources(db: Reader, ids: readonly string[]): Promise<Map<string, ReadingSource>> {
  const rows = await db.rows(`SELECT ${sourceColumns} FROM ${sourceJoins} WHERE v.id IN (${placeholders(ids)})`, ids);
  return new Map(rows.map((row) => [row['version_id'] as string, readingSource(row)]));
}

/** A question asks in words, and was asked of the report's assignment: a condition on `question q` and `report r`. */
export const askedInWords = `q.kind = 'text' AND (q.section <> 'own' OR NOT EXISTS (SELECT 1 FROM question_assignment qa WHERE qa.question_id = q.id)
  OR EXISTS (SELECT 1 FROM question_assignment qa WHERE qa.question_id = q.id AND qa.assignment_id = r.assignment_id))`;

/** A question's wording in its round; its key where the round has no such question any more. */
export const labelOf = (row: Row, field: string): Text =>
  row['label_sv'] === null ? { sv: field, en: field } : { sv: row['label_sv'] as string, en: row['label_en'] as string };

/** How questions were worded, for many sources in one statement. */
export async function findLabels(db: Reader, sources: readonly ReadingSource[]): Promise<(source: ReadingSource, field: string) => Text> {
  const rounds = [...new Set(sources.map((source) => source.round.id))];
  const rows = await db.rows(
    `SELECT q.round_id, q.\`key\`, q.label_sv, q.label_en FROM question q WHERE q.round_id IN (${placeholders(rounds)})`,
    rounds,
  );
  const labels = new Map(rows.map((row) => [`${row['round_id'] as string} ${row['key'] as string}`, row]));
  return ({ round }, field) => labelOf(labels.get(`${round.id} ${field}`) ?? { label_sv: null }, field);
}
