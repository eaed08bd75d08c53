import { idOf } from './values.mjs';

/** The rows being made, table by table, with what they refer to. */
export class Seed {
  #groups = {};
  #group = '';
  #made = new Set();
  #wanted = new Map();

  /** Rows that follow go to this file. */
  begin(group) {
    this.#group = group;
    this.#groups[group] = {};
  }

  /** @returns the row's id */
  add(table, key, columns) {
    const id = idOf(table, key);
    if (this.#made.has(id)) throw new Error(`Two rows of ${table} have the key ${key}`);
    this.#made.add(id);
    this.#rows(table).push({ id, ...columns });
    return id;
  }

  /** A row without an id of its own. */
  link(table, columns) {
    this.#rows(table).push(columns);
  }

  /** The id of a row that is made sooner or later; null for no key. */
  ref(table, key) {
    if (key === null) return null;
    const id = idOf(table, key);
    this.#wanted.set(id, `${table} ${key}`);
    return id;
  }

  /** Ties a row to the source that its record names. */
  cite(kind, subjectId, { record, field = 'source', purpose = 'main', position = 0 }) {
    this.add('citation', `${kind}/${subjectId}/${purpose}/${position}`, {
      subjectKind: kind,
      subjectId,
      purpose,
      position,
      sourceId: this.ref('source', record.take(`${field}_key`)),
      reference: record.take(field),
    });
  }

  /** The main source of a record first, then those it names beside it. */
  citeAll(kind, subjectId, record) {
    this.cite(kind, subjectId, { record });
    record
      .parts('further_sources')
      .forEach((further, position) => this.cite(kind, subjectId, { record: further, purpose: 'further', position: position + 1 }));
  }

  /** @throws Error when a row refers to one that is not there */
  finish() {
    const lost = [...this.#wanted].filter(([id]) => !this.#made.has(id)).map(([, name]) => name);
    if (lost.length > 0) throw new Error(`Referred to but not in the data: ${lost.join(', ')}`);
    return this.#groups;
  }

  #rows(table) {
    return (this.#groups[this.#group][table] ??= []);
  }
}
