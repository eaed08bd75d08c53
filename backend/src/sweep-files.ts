import type { Reader } from './platform/database/reader';
import type { FileStore } from './platform/files';
import type { Log } from './platform/log/log';
import { isEvidence } from './reporting';

interface Sweeping {
  files: FileStore;
  reader: Reader;
  log: Log;
}

const everyMs = 60 * 60 * 1000;

/**
 * Removes, now and every hour, files that nothing refers to: what a writer took out of a draft again is then gone from the disk too.
 * Answers how to stop, which waits for what has begun.
 */
export function sweepFiles({ files, reader, log }: Sweeping): () => Promise<void> {
  const sweep = (): Promise<void> =>
    files.sweep((sha256) => isEvidence(reader, sha256)).catch((error: unknown) => log.error({ err: error }, 'files not swept'));
  let going = sweep();
  const timer = setInterval(() => {
    going = sweep();
  }, everyMs).unref();
  return () => {
    clearInterval(timer);
    return going;
  };
}
