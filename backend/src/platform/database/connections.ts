import type { Database, Statement } from 'better-sqlite3';
import type { Pool, PoolConnection, QueryError, QueryResult } from 'mysql2';
import type { DataSource } from 'typeorm';

export interface Result {
  rows: unknown[];
  /** How many rows matched a statement that writes. */
  changed: number;
}

/**
 * One connection to the database, straight on the driver. TypeORM keeps the tables and knows the entities; its own way of
 * running a statement makes a query runner, an entity manager and two events each time, which costs more than the statement.
 */
export interface Connection {
  run(sql: string, parameters?: readonly unknown[]): Promise<Result>;
  /** Gives it back; a broken one, whose state nobody knows, is closed. */
  release(broken: boolean): void;
}

export type Connect = () => Promise<Connection>;

export function connectionsOf(source: DataSource): Connect {
  const { databaseConnection, pool } = source.driver as unknown as { databaseConnection: Database; pool: Pool };
  if (source.options.type !== 'better-sqlite3') return () => takeFrom(pool);
  const only = Promise.resolve(new EmbeddedConnection(databaseConnection));
  return () => only;
}

const mostStatements = 500;

/**
 * SQLite looks at the values of parameters when it plans a join, a limit or a condition on a column without an index, and therefore
 * plans such a statement anew each time that values are bound to it: for a report with all that belongs to it, 150 µs to plan and
 * 10 to run. It does not look into an expression, so that the plan is kept. Types and comparisons stay as they are.
 */
const withKeptPlan = (sql: string): string =>
  sql.startsWith('INSERT') ? sql : sql.replaceAll(/'[^']*'|\?/g, (part) => (part === '?' ? 'COALESCE(?, NULL)' : part));

/** The embedded database has one connection, with statements that are prepared once. */
class EmbeddedConnection implements Connection {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly database: Database) {}

  run(sql: string, parameters: readonly unknown[] = []): Promise<Result> {
    return new Promise((resolve) => resolve(this.execute(sql, parameters)));
  }

  release(): void {
    // There is no other to take its place.
  }

  private execute(sql: string, parameters: readonly unknown[]): Result {
    const statement = this.prepared(sql);
    const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    return statement.reader ? { rows: statement.all(...values), changed: 0 } : { rows: [], changed: statement.run(...values).changes };
  }

  private prepared(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.database.prepare(withKeptPlan(sql));
    if (this.statements.size >= mostStatements) this.statements.delete(this.statements.keys().next().value ?? '');
    this.statements.set(sql, statement);
    return statement;
  }
}

const prepared = new WeakSet<PoolConnection>();

function takeFrom(pool: Pool): Promise<Connection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, raw) => {
      if (error !== null) return reject(error);
      const connection = new ServerConnection(raw);
      if (prepared.has(raw)) return resolve(connection);
      connection.prepare().then(() => resolve(connection), reject);
    });
  });
}

class ServerConnection implements Connection {
  constructor(private readonly raw: PoolConnection) {}

  /** Once for each connection of the pool. What others have committed is seen at once; row locks are held no longer than needed. */
  async prepare(): Promise<void> {
    // An error reaches the statement that met it; without somebody who listens, one that comes between would end the process.
    this.raw.on('error', () => undefined);
    try {
      await this.run('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
      prepared.add(this.raw);
    } catch (error) {
      this.release(true);
      throw error;
    }
  }

  run(sql: string, parameters: readonly unknown[] = []): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.raw.query(sql, [...parameters], (error: QueryError | null, result: QueryResult) => {
        if (error !== null) reject(error);
        else resolve(Array.isArray(result) ? { rows: result, changed: 0 } : { rows: [], changed: result.affectedRows });
      });
    });
  }

  release(broken: boolean): void {
    if (broken) this.raw.destroy();
    else this.raw.release();
  }
}
