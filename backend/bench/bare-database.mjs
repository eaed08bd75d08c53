import Database from 'better-sqlite3';
import { createPool } from 'mysql2';

/**
 * The drivers with nothing in between: prepared statements that are kept. Work is a generator that yields `[sql, parameters]`
 * and is given rows, or how many rows changed, so that the same hand-written work runs without waiting on SQLite, where there
 * is nothing to wait for, and from answer to answer on MariaDB.
 */
export const openDatabase = ({ file, url }) => (url ? openServer(new URL(url)) : openFile(file));

function openFile(file) {
  const database = new Database(file);
  // The same durability as the product: FULL after WAL, so that every commit waits for the disk.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000']) database.pragma(pragma);
  const statements = new Map();
  // As in the product: SQLite plans a join anew for new values of its parameters, unless they stand within an expression.
  const withKeptPlan = (sql) =>
    sql.startsWith('INSERT') ? sql : sql.replaceAll(/'[^']*'|\?/g, (part) => (part === '?' ? 'COALESCE(?, NULL)' : part));
  const execute = ([sql, parameters]) => {
    let statement = statements.get(sql);
    if (!statement) statements.set(sql, (statement = database.prepare(withKeptPlan(sql))));
    return statement.reader ? statement.all(...parameters) : statement.run(...parameters).changes;
  };
  const toEnd = (work) => {
    let step = work.next();
    while (!step.done) step = work.next(execute(step.value));
    return step.value;
  };
  return {
    lock: '',
    read: async (work) => toEnd(work),
    write: async (work) => database.transaction(() => toEnd(work)).immediate(),
    close: async () => database.close(),
  };
}

function openServer({ hostname, port, username, pathname }) {
  const pool = createPool({
    ...{
      host: hostname,
      port: Number(port),
      user: username,
      database: pathname.slice(1),
      connectionLimit: 10,
      charset: 'utf8mb4_swedish_ci',
    },
    ...{
      timezone: 'Z',
      dateStrings: true,
      supportBigNumbers: true,
      decimalNumbers: true,
      enableKeepAlive: true,
      maxPreparedStatements: 200,
    },
  });
  pool.on('connection', (connection) => connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'));
  const execute = (on, [sql, parameters]) =>
    new Promise((done, fail) =>
      on.execute(sql, parameters, (error, result) => (error ? fail(error) : done(Array.isArray(result) ? result : result.affectedRows))),
    );
  const toEnd = async (on, work) => {
    let step = work.next();
    while (!step.done) step = work.next(await execute(on, step.value));
    return step.value;
  };
  return {
    lock: 'FOR UPDATE',
    read: (work) => toEnd(pool, work),
    write: async (work) => {
      const connection = await new Promise((done, fail) => pool.getConnection((error, free) => (error ? fail(error) : done(free))));
      const say = (words) => new Promise((done, fail) => connection.query(words, (error) => (error ? fail(error) : done())));
      try {
        await say('START TRANSACTION');
        const result = await toEnd(connection, work);
        await say('COMMIT');
        return result;
      } catch (error) {
        await say('ROLLBACK');
        throw error;
      } finally {
        connection.release();
      }
    },
    close: () => new Promise((done) => pool.end(done)),
  };
}
