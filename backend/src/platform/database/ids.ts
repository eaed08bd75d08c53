import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** An id that sorts by time and tells nothing but the time (UUIDv7, RFC 9562). */
export const newId = (now: Date): string => v7({ msecs: now.getTime(), random: randomBytes(16) });
