import type { Reader } from '../platform/database/reader';
import { whole } from '../platform/database/values';

export interface NamedRow {
  key: string;
  nameSv: string;
  nameEn: string;
}

/** What the exercise plan stands on: rows of the reference data. */
export interface ExerciseGround {
  organisationId: (key: string) => string;
  findingId: (key: string) => string;
  areas: readonly (NamedRow & { nr: number })[];
  perspectives: readonly NamedRow[];
  /** The place after the plans that are there. */
  position: number;
}

/** The plan whose areas the exercise borrows. */
const modelPlan = 'plan-2018';
/** In the order in which a report asks about them. */
export const perspectiveKeys = ['barnets-ratt', 'hbtqi', 'jamstalldhet', 'funktionsnedsattning'] as const;

/** @throws Error naming the key that the reference data lacks */
export function foundIn<T>(rows: ReadonlyMap<string, T>, key: string): T {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`The exercise data names ${key}, which is not there`);
  return row;
}

export async function readGround(db: Reader): Promise<ExerciseGround> {
  const organisations = await db.rows<{ id: string; key: string }>('SELECT id, `key` FROM organisation');
  const idByKey = new Map(organisations.map((row) => [row.key, row.id]));
  const findings = await db.rows<{ id: string; key: string }>('SELECT id, `key` FROM finding');
  const findingByKey = new Map(findings.map((row) => [row.key, row.id]));
  const areas = await db.rows<NamedRow & { nr: number }>(
    'SELECT a.`key`, a.nr, a.name_sv AS nameSv, a.name_en AS nameEn FROM area a JOIN plan p ON p.id = a.plan_id WHERE p.`key` = ? ORDER BY a.nr',
    [modelPlan],
  );
  const terms = await db.rows<NamedRow>(
    "SELECT t.`key`, t.name_sv AS nameSv, t.name_en AS nameEn FROM term t WHERE t.vocabulary = 'perspectives'",
  );
  const termByKey = new Map(terms.map((row) => [row.key, row]));
  const last = await db.first<{ position: unknown }>('SELECT MAX(position) AS position FROM plan');
  return {
    organisationId: (key) => foundIn(idByKey, key),
    findingId: (key) => foundIn(findingByKey, key),
    areas,
    perspectives: perspectiveKeys.map((key) => foundIn(termByKey, key)),
    position: whole(last?.position ?? -1) + 1,
  };
}

type EntityClass = new () => object;

/** Rows of one table, in the order in which they are inserted. */
export interface TableRows {
  entity: EntityClass;
  rows: readonly object[];
}

/** Keeps the rows to the entity's own columns. */
export const table = <T extends object>(entity: new () => T, rows: readonly T[]): TableRows => ({ entity, rows });
