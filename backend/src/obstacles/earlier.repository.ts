import type { EarlierFinding, EarlierFindingQuery, Page } from '@lagesbild/contract';
import { citationsOf } from '../organisations';
import { word, wordColumns, wordJoin } from '../plans';
import { all, any, condition, contains, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { wholeOrNull } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';

const columns = `f.id, f.\`key\` AS finding_key, f.text_sv, f.text_en, f.year, ${wordColumns('f.kind', 'kind')},
  p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en`;
const tables = `finding f LEFT JOIN plan p ON p.id = f.plan_id ${wordJoin('f.kind', 'finding_kinds', 'kind')}`;

/** Findings of other plans than this one: of the wanted kind of obstacle first, then what hindered and what went badly, the oldest first. */
export async function findEarlier(db: Reader, planId: string, query: EarlierFindingQuery): Promise<Page<EarlierFinding>> {
  const slice = sliceOf(query);
  const where = all(
    condition('f.plan_id IS NULL OR f.plan_id <> ?', planId),
    query.text !== undefined && any(contains('f.text_sv', query.text), contains('f.text_en', query.text)),
  );
  const counted = await db.first(`SELECT COUNT(*) AS total FROM finding f WHERE ${where.sql}`, where.parameters);
  const rows = await db.rows(
    `SELECT ${columns} FROM ${tables} WHERE ${where.sql}
     ORDER BY CASE WHEN f.obstacle_kind = ? THEN 0 ELSE 1 END, CASE WHEN f.kind IN ('hinder', 'negativt') THEN 0 ELSE 1 END, COALESCE(f.year, 9999), f.position, f.id
     LIMIT ? OFFSET ?`,
    [...where.parameters, query.kind ?? '', slice.limit, slice.offset],
  );
  return pageOf(await withSources(db, rows), slice, counted?.['total']);
}

/** The findings that are tied to an obstacle, the oldest first. */
export async function findTied(db: Reader, obstacleId: string): Promise<EarlierFinding[]> {
  const tied: Condition = condition(
    'EXISTS (SELECT 1 FROM obstacle_finding t WHERE t.finding_id = f.id AND t.obstacle_id = ?)',
    obstacleId,
  );
  const rows = await db.rows(
    `SELECT ${columns} FROM ${tables} WHERE ${tied.sql} ORDER BY COALESCE(f.year, 9999), f.position, f.id`,
    tied.parameters,
  );
  return withSources(db, rows);
}

async function withSources(db: Reader, rows: readonly Row[]): Promise<EarlierFinding[]> {
  const citations = await citationsOf(
    db,
    rows.map((row) => row['id'] as string),
  );
  return rows.map((row) => ({
    key: row['finding_key'] as string,
    kind: word(row, 'kind'),
    text: { sv: row['text_sv'] as string, en: row['text_en'] as string },
    year: wholeOrNull(row['year']),
    plan:
      row['plan_key'] === null
        ? null
        : { key: row['plan_key'] as string, title: { sv: row['plan_sv'] as string, en: row['plan_en'] as string } },
    citations: citations.get(row['id'] as string) ?? [],
  }));
}
