import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { connectionsOf, type Connect } from './connections';
import { canBeRetried, translateDatabaseError } from './errors';
import type { Sources } from './data-source';
import { Turnstile } from './turnstile';
import { TransactionWriter, type Writer } from './writer';

const attempts = 8;
const patienceMs = 5000;

/**
 * The one place where transactions are opened.
 *
 * SQLite has one connection that all requests would share: two transactions at once fall into each other and acknowledged
 * writes are lost. So they queue there, one at a time. MariaDB takes as many as the pool holds, and work that met a deadlock,
 * a lock wait or a snapshot conflict is done again, with jitter.
 */
export class WriteGateway {
  private readonly turnstile: Turnstile;
  private readonly source: DataSource;
  private readonly connect: Connect;

  constructor({ writer, engine }: Sources, poolSize: number) {
    this.source = writer;
    this.connect = connectionsOf(writer);
    this.turnstile = new Turnstile(engine === 'sqlite' ? 1 : poolSize, engine === 'sqlite' ? 30_000 : patienceMs);
  }

  /**
   * Runs the work in one transaction; commits when it answers, rolls back when it throws. May run the work several times.
   * @throws Problem `busy` when no connection came free, `database-away` when the database cannot be reached
   */
  async inTransaction<T>(work: (db: Writer) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.turnstile.pass(() => this.once(work));
      } catch (error) {
        if (!canBeRetried(error) || attempt === attempts) throw translateDatabaseError(error);
        await pause(randomInt(2, 10 * attempt));
      }
    }
  }

  private async once<T>(work: (db: Writer) => Promise<T>): Promise<T> {
    const connection = await this.connect();
    let broken = false;
    try {
      await connection.run('BEGIN');
      const result = await work(new TransactionWriter(connection, this.source));
      await connection.run('COMMIT');
      return result;
    } catch (error) {
      await connection.run('ROLLBACK').catch(() => (broken = true));
      throw error;
    } finally {
      connection.release(broken);
    }
  }
}
