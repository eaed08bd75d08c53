import type { EntityMetadata, QueryRunner } from 'typeorm';
import type { Reader, Row } from './reader';
import type { SqlValue } from './values';

type Entity<T> = new () => T;
type Criteria<T> = { [K in keyof T]?: T[K] };

/** Writes inside the one transaction of a command. Reads see the command's own writes. */
export interface Writer extends Reader {
  insert<T extends object>(entity: Entity<T>, rows: T | readonly T[]): Promise<void>;
  /** Sets columns of the rows that match; answers how many there were. */
  change<T extends object>(entity: Entity<T>, where: Criteria<T>, set: Criteria<T>): Promise<number>;
  /** For the few rows that may go: draft texts, sessions. Evidence is refused by the database itself. */
  remove<T extends object>(entity: Entity<T>, where: Criteria<T>): Promise<number>;
}

const rowsPerStatement = 200;

/** The statements are made from the entities' metadata, once an entity; values pass the driver's own conversion. */
export class TransactionWriter implements Writer {
  constructor(private readonly runner: QueryRunner) {}

  rows<T = Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<T[]> {
    return this.runner.query(sql, [...parameters]) as Promise<T[]>;
  }

  async first<T = Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<T | null> {
    return (await this.rows<T>(sql, parameters))[0] ?? null;
  }

  async insert<T extends object>(entity: Entity<T>, rows: T | readonly T[]): Promise<void> {
    const all = (Array.isArray(rows) ? rows : [rows]) as readonly Row[];
    const metadata = this.metadata(entity);
    const names = metadata.columns.map((column) => this.quote(column.databaseName)).join(', ');
    const line = `(${metadata.columns.map(() => '?').join(', ')})`;
    for (let start = 0; start < all.length; start += rowsPerStatement) {
      const some = all.slice(start, start + rowsPerStatement);
      const values = some.flatMap((row) => metadata.columns.map((column) => this.stored(metadata, column.propertyName, row[column.propertyName])));
      await this.runner.query(`INSERT INTO ${this.quote(metadata.tableName)} (${names}) VALUES ${some.map(() => line).join(', ')}`, values);
    }
  }

  async change<T extends object>(entity: Entity<T>, where: Criteria<T>, set: Criteria<T>): Promise<number> {
    const metadata = this.metadata(entity);
    const changes = this.assignments(metadata, set);
    const matches = this.assignments(metadata, where);
    return this.affected(`UPDATE ${this.quote(metadata.tableName)} SET ${changes.text.join(', ')} WHERE ${matches.text.join(' AND ')}`, [...changes.values, ...matches.values]);
  }

  async remove<T extends object>(entity: Entity<T>, where: Criteria<T>): Promise<number> {
    const metadata = this.metadata(entity);
    const matches = this.assignments(metadata, where);
    return this.affected(`DELETE FROM ${this.quote(metadata.tableName)} WHERE ${matches.text.join(' AND ')}`, matches.values);
  }

  private async affected(sql: string, values: unknown[]): Promise<number> {
    const result = (await this.runner.query(sql, values, true));
    return result.affected ?? 0;
  }

  private assignments(metadata: EntityMetadata, criteria: Row): { text: string[]; values: unknown[] } {
    const given = Object.keys(criteria).filter((name) => criteria[name] !== undefined);
    if (given.length === 0) throw new Error(`No columns are given for ${metadata.tableName}`);
    return {
      text: given.map((name) => `${this.quote(this.column(metadata, name).databaseName)} = ?`),
      values: given.map((name) => this.stored(metadata, name, criteria[name])),
    };
  }

  private column(metadata: EntityMetadata, name: string): EntityMetadata['columns'][number] {
    const column = metadata.findColumnWithPropertyName(name);
    if (column === undefined) throw new Error(`${metadata.tableName} has no column for ${name}`);
    return column;
  }

  private stored(metadata: EntityMetadata, name: string, value: unknown): unknown {
    return this.runner.dataSource.driver.preparePersistentValue(value ?? null, this.column(metadata, name));
  }

  private metadata(entity: Entity<object>): EntityMetadata {
    return this.runner.dataSource.getMetadata(entity);
  }

  private quote(name: string): string {
    return this.runner.dataSource.driver.escape(name);
  }
}
