import type { DataSource } from 'typeorm';
import { connectionsOf, type Connect } from './connections';
import { translateDatabaseError } from './errors';
import type { Turnstile } from './turnstile';
import type { SqlValue } from './values';

/** A raw row: column names as the query gives them. */
export type Row = Record<string, unknown>;

/** Reads, and only reads. Parameters are always bound, never written into the text. */
export interface Reader {
  rows<T = Row>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]>;
  first<T = Row>(sql: string, parameters?: readonly SqlValue[]): Promise<T | null>;
}

/** Reads on their own connections, so that they never see what has not been committed. */
export class SourceReader implements Reader {
  private readonly connect: Connect;

  constructor(
    source: DataSource,
    private readonly turnstile: Turnstile,
  ) {
    this.connect = connectionsOf(source);
  }

  async rows<T = Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<T[]> {
    try {
      return await this.turnstile.pass(() => this.read<T>(sql, parameters));
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  async first<T = Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<T | null> {
    return (await this.rows<T>(sql, parameters))[0] ?? null;
  }

  private async read<T>(sql: string, parameters: readonly SqlValue[]): Promise<T[]> {
    const connection = await this.connect();
    try {
      return (await connection.run(sql, parameters)).rows as T[];
    } finally {
      connection.release(false);
    }
  }
}
