import type { DataSource, EntityMetadata } from 'typeorm';
import type { Connection } from './connections';
import type { Reader, Row } from './reader';
import type { SqlValue } from './values';

type Entity<T> = new () => T;
type Criteria<T> = { [K in keyof T]?: T[K] };
type Column = EntityMetadata['columns'][number];

/** Writes inside the one transaction of a command. Reads see the command's own writes. */
export interface Writer extends Reader {
  insert<T extends object>(entity: Entity<T>, rows: T | readonly T[]): Promise<void>;
  /** Sets columns of the rows that match, null where null is asked for; answers how many there were. */
  change<T extends object>(entity: Entity<T>, where: Criteria<T>, set: Criteria<T>): Promise<number>;
  /** For the few rows that may go: draft texts, sessions. Evidence is refused by the database itself. */
  remove<T extends object>(entity: Entity<T>, where: Criteria<T>): Promise<number>;
}

const rowsPerStatement = 200;

/** The statements are made from the entities' metadata; values pass TypeORM's own conversion for the engine. */
export class TransactionWriter implements Writer {
  constructor(
    private readonly connection: Connection,
    private readonly source: DataSource,
  ) {}

  async rows<T = Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<T[]> {
    return (await this.connection.run(sql, parameters)).rows as T[];
  }

  async first<T = Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<T | null> {
    return (await this.rows<T>(sql, parameters))[0] ?? null;
  }

  async insert<T extends object>(entity: Entity<T>, rows: T | readonly T[]): Promise<void> {
    const all = (Array.isArray(rows) ? rows : [rows]) as readonly Row[];
    const { tableName, columns } = this.metadata(entity);
    const names = columns.map((column) => this.quote(column.databaseName)).join(', ');
    const line = `(${columns.map(() => '?').join(', ')})`;
    for (let start = 0; start < all.length; start += rowsPerStatement) {
      const some = all.slice(start, start + rowsPerStatement);
      const values = some.flatMap((row) => columns.map((column) => this.stored(column, row[column.propertyName])));
      await this.connection.run(`INSERT INTO ${this.quote(tableName)} (${names}) VALUES ${some.map(() => line).join(', ')}`, values);
    }
  }

  async change<T extends object>(entity: Entity<T>, where: Criteria<T>, set: Criteria<T>): Promise<number> {
    const metadata = this.metadata(entity);
    const changes = this.assignments(metadata, set);
    const matches = this.matches(metadata, where);
    const sql = `UPDATE ${this.quote(metadata.tableName)} SET ${changes.text.join(', ')} WHERE ${matches.text.join(' AND ')}`;
    return (await this.connection.run(sql, [...changes.values, ...matches.values])).changed;
  }

  async remove<T extends object>(entity: Entity<T>, where: Criteria<T>): Promise<number> {
    const metadata = this.metadata(entity);
    const matches = this.matches(metadata, where);
    const sql = `DELETE FROM ${this.quote(metadata.tableName)} WHERE ${matches.text.join(' AND ')}`;
    return (await this.connection.run(sql, matches.values)).changed;
  }

  private assignments(metadata: EntityMetadata, criteria: Row): { text: string[]; values: unknown[] } {
    const given = Object.keys(criteria).filter((name) => criteria[name] !== undefined);
    if (given.length === 0) throw new Error(`No columns are given for ${metadata.tableName}`);
    const columns = given.map((name) => ({ column: columnOf(metadata, name), value: criteria[name] }));
    return {
      text: columns.map(({ column }) => `${this.quote(column.databaseName)} = ?`),
      values: columns.map(({ column, value }) => this.stored(column, value)),
    };
  }

  /** The same as a condition: nothing equals null, so null is asked for in words. */
  private matches(metadata: EntityMetadata, criteria: Row): { text: string[]; values: unknown[] } {
    const { text, values } = this.assignments(metadata, criteria);
    return {
      text: text.map((each, index) => (values[index] === null ? each.replace(/ = \?$/, ' IS NULL') : each)),
      values: values.filter((value) => value !== null),
    };
  }

  private stored(column: Column, value: unknown): unknown {
    return this.source.driver.preparePersistentValue(value ?? null, column);
  }

  private metadata(entity: Entity<object>): EntityMetadata {
    return this.source.getMetadata(entity);
  }

  private quote(name: string): string {
    return this.source.driver.escape(name);
  }
}

function columnOf(metadata: EntityMetadata, name: string): Column {
  const column = metadata.findColumnWithPropertyName(name);
  if (column === undefined) throw new Error(`${metadata.tableName} has no column for ${name}`);
  return column;
}
