import type { DataSource } from 'typeorm';
import { Turnstile } from './turnstile';
import type { SqlValue } from './values';
import { translateDatabaseError } from './errors';

/** A raw row: column names as the query gives them. */
export type Row = Record<string, unknown>;

/** Reads, and only reads. Parameters are always bound, never written into the text. */
export interface Reader {
  rows<T = Row>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]>;
  first<T = Row>(sql: string, parameters?: readonly SqlValue[]): Promise<T | null>;
}

/** Reads on their own connections, so that they never see what has not been committed. */
export class SourceReader implements Reader {
  constructor(private readonly source: DataSource, private readonly turnstile: Turnstile) {}

  async rows<T = Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<T[]> {
    try {
      return await this.turnstile.pass(() => this.source.query<T[]>(sql, [...parameters]));
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  async first<T = Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<T | null> {
    return (await this.rows<T>(sql, parameters))[0] ?? null;
  }
}
