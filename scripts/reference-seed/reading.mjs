import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the data files record by record and remembers what was taken, so that nothing is left behind unseen:
 * a field that nobody took is a fault, named by its path.
 */
export class DataReading {
  #records = [];

  constructor(folder) {
    this.folder = folder;
  }

  json(name) {
    return this.#record(JSON.parse(readFileSync(join(this.folder, name), 'utf8')), name);
  }

  /** The rows below the header; an empty cell is null. */
  csv(name) {
    const [header, ...lines] = csvLines(readFileSync(join(this.folder, name), 'utf8'));
    return lines.map((cells) =>
      this.#record(Object.fromEntries(header.map((field, index) => [field, cells[index] === '' ? null : cells[index]])), `${name}[]`),
    );
  }

  /** The paths at which something was taken, sorted. */
  taken() {
    return this.#paths((record) => record.takenFields);
  }

  /** The paths at which something was left. */
  left() {
    return this.#paths((record) => record.leftFields);
  }

  #record(raw, path) {
    const record = new DataRecord(raw, path, (below, field) => this.#record(below, `${path}.${field}`));
    this.#records.push(record);
    return record;
  }

  #paths(fieldsOf) {
    return [...new Set(this.#records.flatMap((record) => fieldsOf(record).map((field) => `${record.path}.${field}`)))].sort();
  }
}

class DataRecord {
  #raw;
  #open;
  #taken = new Set();

  constructor(raw, path, open) {
    this.#raw = raw;
    this.#open = open;
    this.path = path;
  }

  get takenFields() {
    return [...this.#taken].filter((field) => field in this.#raw);
  }

  get leftFields() {
    return Object.keys(this.#raw).filter((field) => !this.#taken.has(field));
  }

  /** One text, number or yes/no; null when the data has none. */
  take(field) {
    const value = this.#value(field);
    if (typeof value === 'object' && value !== null) throw new Error(`${this.path}.${field} holds more than one value`);
    return value;
  }

  has(field) {
    return field in this.#raw;
  }

  /** @throws Error when the data says something else than what the product was written for */
  expect(field, value) {
    if (this.take(field) !== value) throw new Error(`${this.path}.${field} is not ${JSON.stringify(value)}`);
  }

  texts(field) {
    const values = this.#value(field) ?? [];
    if (!Array.isArray(values) || values.some((each) => typeof each !== 'string'))
      throw new Error(`${this.path}.${field} is not a list of texts`);
    return values;
  }

  part(field) {
    const value = this.#value(field);
    return value === null ? null : this.#open(value, field);
  }

  parts(field) {
    return (this.#value(field) ?? []).map((each) => this.#open(each, `${field}[]`));
  }

  #value(field) {
    this.#taken.add(field);
    return this.#raw[field] ?? null;
  }
}

/** Comma, double quotes, doubled quotes inside (RFC 4180). */
function csvLines(text) {
  const lines = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') lines.push([]);
  }
  return lines.filter((cells) => cells.length > 1);
}
