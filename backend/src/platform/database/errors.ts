import { Problem } from '../http/problem';

interface CodedError {
  code?: string;
  errno?: number;
  fatal?: boolean;
  driverError?: CodedError;
  message?: string;
}

const codesOf = (error: unknown): CodedError => {
  const coded = error as CodedError;
  return coded.driverError ?? coded;
};

/** Deadlock, lock wait time-out, snapshot conflict: the same work may succeed when it is done again. */
const passing = new Set([1213, 1205, 1020]);

export const canBeRetried = (error: unknown): boolean => passing.has(codesOf(error).errno ?? 0);

export const isDuplicate = (error: unknown): boolean => {
  const { errno, code } = codesOf(error);
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
};

const away = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENOENT',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_UNKNOWN_COM_ERROR',
  'ER_CONNECTION_KILLED',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'PROTOCOL_ENQUEUE_AFTER_QUIT',
  'SQLITE_FULL',
  'SQLITE_BUSY',
  'SQLITE_IOERR',
  'SQLITE_READONLY_DBMOVED',
]);
const awayNumbers = new Set([1047, 1053, 1040, 1927, 4031]);

/** The database cannot be reached or cannot store: 503, and the client repeats with the same key. */
export function databaseIsAway(error: unknown): boolean {
  const { code, errno, message } = codesOf(error);
  return away.has(code ?? '') || awayNumbers.has(errno ?? 0) || /closed state|Connection lost|Pool is closed/i.test(message ?? '');
}

export const translateDatabaseError = (error: unknown): unknown =>
  !(error instanceof Problem) && databaseIsAway(error) ? new Problem('database-away') : error;
