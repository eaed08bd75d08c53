import pino, { type Logger } from 'pino';

export type Log = Logger;

/** JSON lines on standard output: ids, routes and times; never bodies, texts, names or addresses. */
export const createLog = (level: string): Log => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
