import type { MarginMark, MarkersShown, MarkTarget, MarkView, TargetKind } from '@lagesbild/contract';
import { rowsBy } from '../plans';
import type { Actor } from '../platform/access/actor';
import { condition, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { instant, placeholders, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { notTakenBack } from '../reporting';
import { canRemoveMark } from './mark.policy';
import { labelOf, readingSource, sourceColumns, sourceJoins } from './source.repository';

/** Marks (`m`) that can be seen: their maker has not removed them, and the version has not been taken back by its organisation. */
export const marksSeen = {
  joins: 'JOIN report_version v ON v.id = m.source_id',
  where: `m.removed_at IS NULL AND m.source_kind = 'report-version' AND ${notTakenBack}`,
};

/** Whose marks are shown; null when everybody's are. */
export const shownBy = (by: MarkersShown = 'all', actor: Actor): Condition | null => {
  if (by === 'all') return null;
  return condition(by === 'mine' ? 'm.by_id = ?' : 'm.by_id <> ?', actor.personId);
};

const markColumns = 'm.id AS mark_id, m.source_id, m.field, m.start_at, m.end_at, m.quote, m.by_id, m.at AS marked_at, p.name AS marked_by';

/** What marks are tied to, as it is called now: a code that was merged is called by the one that stands for it. */
const targetsSql = (count: readonly string[]): string => `
  SELECT mt.mark_id, mt.kind, COALESCE(ob.id, f.\`key\`, pp.\`key\`, c.id) AS target_key,
    COALESCE(ob.title_sv, f.text_sv, pp.name_sv, c.name) AS sv, COALESCE(ob.title_en, f.text_en, pp.name_en) AS en
  FROM mark_target mt LEFT JOIN obstacle ob ON ob.id = mt.obstacle_id LEFT JOIN finding f ON f.id = mt.finding_id
  LEFT JOIN plan_perspective pp ON pp.id = mt.perspective_id LEFT JOIN code made ON made.id = mt.code_id
  LEFT JOIN code c ON c.id = COALESCE(made.stands_as_id, made.id)
  WHERE mt.mark_id IN (${placeholders(count)}) ORDER BY mt.kind, mt.id`;

const targetOf = (row: Row): MarkTarget => ({
  kind: row['kind'] as TargetKind,
  key: row['target_key'] as string,
  title: { sv: row['sv'] as string, en: row['en'] as string | null },
});

async function targetsOf(db: Reader, markIds: readonly string[]): Promise<(markId: string) => MarkTarget[]> {
  const rows = rowsBy(await db.rows(targetsSql(markIds), markIds), 'mark_id');
  return (markId) => {
    const targets = (rows.get(markId) ?? []).map(targetOf);
    // Two codes that have become one are one.
    return targets.filter(({ kind, key }, index) => targets.findIndex((each) => each.kind === kind && each.key === key) === index);
  };
}

const marginMark = (row: Row, targets: MarkTarget[], actor: Actor): MarginMark => ({
  id: row['mark_id'] as string,
  start: whole(row['start_at']),
  end: whole(row['end_at']),
  quote: row['quote'] as string,
  by: row['marked_by'] as string,
  mine: row['by_id'] === actor.personId,
  at: instant(row['marked_at']),
  targets,
  can: { remove: canRemoveMark(actor, { byId: row['by_id'] as string }) },
});

/** A mark in the margin, with the source and the field that it stands in. */
export interface PlacedMark {
  sourceId: string;
  field: string;
  mark: MarginMark;
}

/** Marks as they stand in the margin, within a scope, in the order of the text: two statements, however many there are. */
export async function findMarginMarks(db: Reader, actor: Actor, where: Condition): Promise<PlacedMark[]> {
  const rows = await db.rows(
    `SELECT ${markColumns} FROM mark m ${marksSeen.joins} JOIN person p ON p.id = m.by_id WHERE ${marksSeen.where} AND ${where.sql} ORDER BY m.start_at, m.end_at, m.id`,
    where.parameters,
  );
  const targets = await targetsOf(
    db,
    rows.map((row) => row['mark_id'] as string),
  );
  return rows.map((row) => ({
    sourceId: row['source_id'] as string,
    field: row['field'] as string,
    mark: marginMark(row, targets(row['mark_id'] as string), actor),
  }));
}

const from = `FROM mark m JOIN ${sourceJoins.replace('report_version v', 'report_version v ON v.id = m.source_id')}`;

/** A page of marks with where they stand, the latest round first. */
export async function findMarks(
  db: Reader,
  actor: Actor,
  { where, slice }: { where: Condition; slice: Slice },
): Promise<{ marks: MarkView[]; total: number }> {
  const seen = `WHERE ${marksSeen.where} AND ${where.sql}`;
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from} ${seen}`, where.parameters);
  const rows = await db.rows(
    `SELECT ${markColumns}, ${sourceColumns}, q.label_sv, q.label_en ${from} JOIN person p ON p.id = m.by_id
     LEFT JOIN question q ON q.round_id = n.id AND q.\`key\` = m.field
     ${seen} ORDER BY n.nr DESC, a.position, r.part, o.sort_key, v.nr, m.field, m.start_at, m.id LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  const targets = await targetsOf(
    db,
    rows.map((row) => row['mark_id'] as string),
  );
  const marks = rows.map((row): MarkView => ({
    ...marginMark(row, targets(row['mark_id'] as string), actor),
    source: readingSource(row),
    field: row['field'] as string,
    label: labelOf(row, row['field'] as string),
  }));
  return { marks, total: whole(counted?.total) };
}
