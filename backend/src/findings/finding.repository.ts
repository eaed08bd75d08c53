import type { FindingView, Page, PageQuery } from '@lagesbild/contract';
import { areasBy } from '../areas';
import { citationsOf, organisationColumns, organisationName } from '../organisations';
import { countInPlan, rowsBy, wordColumns, wordJoin } from '../plans';
import { all, condition, type Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { placeholders, whole } from '../platform/database/values';
import { pageOf, sliceOf, type Slice } from '../platform/http/page';
import { findingView, type FindingParts } from './finding.view';

export interface FindingFilter extends PageQuery {
  kind?: string;
  /** Key of an area of the plan. */
  area?: string;
}

type FindingList = Page<FindingView> & { kinds: { kind: string; count: number }[] };

const inArea = 'EXISTS (SELECT 1 FROM finding_area fa JOIN area ar ON ar.id = fa.area_id WHERE fa.finding_id = f.id AND ar.`key` = ?)';

const filter = ({ kind, area }: FindingFilter, plan: Condition): Condition =>
  all(plan, kind !== undefined && condition('f.kind = ?', kind), area !== undefined && condition(inArea, area));

/** The findings of a plan in the order of the data; null when there is no such plan. */
export async function findFindings(db: Reader, planKey: string, query: FindingFilter): Promise<FindingList | null> {
  const counted = await countInPlan(db, planKey, { from: 'finding f', where: filter(query, condition('f.plan_id = p.id')) });
  if (counted === null) return null;
  const slice = sliceOf(query);
  const where = filter(query, condition('f.plan_id = ?', counted.planId));
  return {
    ...pageOf(await findRows(db, where, slice), slice, counted.total),
    kinds: await countKinds(db, counted.planId),
  };
}

/** The findings that belong to no plan, in the order of the data. */
export async function findGeneralFindings(db: Reader, query: PageQuery): Promise<Page<FindingView>> {
  const counted = await db.first('SELECT COUNT(*) AS total FROM finding f WHERE f.plan_id IS NULL');
  const slice = sliceOf(query);
  return pageOf(await findRows(db, condition('f.plan_id IS NULL'), slice), slice, counted?.['total']);
}

async function findRows(db: Reader, where: Condition, slice: Slice): Promise<FindingView[]> {
  const rows = await db.rows(
    `SELECT f.id, f.\`key\` AS finding_key, f.text_sv, f.text_en, f.year, ${wordColumns('f.kind', 'kind')}, ${wordColumns('f.obstacle_kind', 'obstacle')}
     FROM finding f ${wordJoin('f.kind', 'finding_kinds', 'kind')} ${wordJoin('f.obstacle_kind', 'obstacle_kinds', 'obstacle')}
     WHERE ${where.sql} ORDER BY f.position, f.id LIMIT ? OFFSET ?`,
    [...where.parameters, slice.limit, slice.offset],
  );
  const partsOf = await findParts(
    db,
    rows.map((row) => row['id'] as string),
  );
  return rows.map((row) => findingView(row, partsOf(row['id'] as string)));
}

/** How many findings of each kind the plan has, whatever the filter. */
async function countKinds(db: Reader, planId: string): Promise<FindingList['kinds']> {
  const rows = await db.rows<{ kind: string; count: unknown }>(
    'SELECT f.kind, COUNT(*) AS count FROM finding f WHERE f.plan_id = ? GROUP BY f.kind ORDER BY count DESC, f.kind',
    [planId],
  );
  return rows.map((row) => ({ kind: row.kind, count: whole(row.count) }));
}

async function findParts(db: Reader, ids: string[]): Promise<(id: string) => FindingParts> {
  const areas = await areasBy(db, { table: 'finding_area', column: 'finding_id' }, ids);
  const organisations = await findOrganisations(db, ids);
  const perspectives = rowsBy(
    await db.rows(
      `SELECT finding_id, perspective FROM finding_perspective WHERE finding_id IN (${placeholders(ids)}) ORDER BY perspective`,
      ids,
    ),
    'finding_id',
  );
  const citations = await citationsOf(db, ids);
  return (id) => ({
    areas: areas.get(id) ?? [],
    organisations: (organisations.get(id) ?? []).map((row) => organisationName(row)),
    perspectives: (perspectives.get(id) ?? []).map((row) => row['perspective'] as string),
    citations: citations.get(id) ?? [],
  });
}

const findOrganisations = async (db: Reader, ids: string[]): Promise<Map<string, Row[]>> =>
  rowsBy(
    await db.rows(
      `SELECT l.finding_id, ${organisationColumns('o')} FROM finding_organisation l JOIN organisation o ON o.id = l.organisation_id
   WHERE l.finding_id IN (${placeholders(ids)}) ORDER BY o.sort_key, o.id`,
      ids,
    ),
    'finding_id',
  );
