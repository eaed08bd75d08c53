import type { Writing } from '../platform/access/context';
import { placeholders, whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { findKinds } from './kind.repository';

const unknown = (pointer: string): Problem => new Problem('invalid-input', undefined, [fault(pointer, 'not-one-of', 'sv')]);

/** The Swedish name of a kind that can be chosen in a plan; one that is retired can be kept, not chosen. */
export async function chosenKind({ db }: Writing, planId: string, { kind, kept }: { kind: string; kept?: string }): Promise<string> {
  const known = (await findKinds(db, planId)).find((each) => each.key === kind && (!each.retired || each.key === kept));
  if (known === undefined) throw unknown('#/kind');
  return known.sv;
}

export interface NamedRow {
  id: string;
  name: string;
}

/** The organisations of some keys, each once, in their order. */
export async function namedOrganisations({ db }: Writing, given: readonly string[]): Promise<NamedRow[]> {
  const keys = [...new Set(given)];
  const rows = await db.rows<NamedRow & { key: string }>(
    `SELECT id, \`key\`, name_sv AS name FROM organisation WHERE \`key\` IN (${placeholders(keys)})`,
    keys,
  );
  return inOrder(keys, new Map(rows.map((row) => [row.key, row])), 'mustActKeys');
}

/** The areas of a plan with some numbers, each once, in their order. */
export async function numberedAreas({ db }: Writing, planId: string, given: readonly number[]): Promise<NamedRow[]> {
  const numbers = [...new Set(given)].sort((one, other) => one - other);
  const rows = await db.rows<{ id: string; nr: unknown }>(
    `SELECT id, nr FROM area WHERE plan_id = ? AND nr IN (${placeholders(numbers)})`,
    [planId, ...numbers],
  );
  return inOrder(numbers, new Map(rows.map((row) => [whole(row.nr), { id: row.id, name: String(row.nr) }])), 'areaNrs');
}

function inOrder<Key>(keys: readonly Key[], found: ReadonlyMap<Key, NamedRow>, field: string): NamedRow[] {
  return keys.map((key, index) => {
    const row = found.get(key);
    if (row === undefined) throw unknown(`#/${field}/${index}`);
    return { id: row.id, name: row.name };
  });
}
