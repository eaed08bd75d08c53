import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, statSync, unlinkSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '../http/problem';

/** A file that has come in whole and lies aside until it has been looked at. */
export interface Received {
  path: string;
  sha256: string;
  bytes: number;
}

/** Longer than any request lives: what nobody refers to after that was left behind. */
const graceMs = 60 * 60 * 1000;

/**
 * Files outside the database, each under the SHA-256 of its content: the same content is stored once, a stored file never
 * changes, and a copy of the folder is a backup. What a file is called and who may see it stands in the database.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /**
   * Takes a stream to a temporary file that is safe on disk.
   * @throws Problem `file-too-large`, `file-empty`, `upload-interrupted`; the temporary file is then gone
   */
  async receive(source: Readable, largest: number): Promise<Received> {
    await mkdir(this.waiting, { recursive: true, mode: 0o700 });
    const file = path.join(this.waiting, randomUUID());
    try {
      return { path: file, ...(await writeAll(source, file, largest)) };
    } catch (error) {
      await this.discard(file);
      throw error;
    }
  }

  /** Puts other bytes in the place of what was received. Safe on disk when it answers; the same bytes are left as they lie. */
  async rewrite(received: Received, change: (bytes: Buffer) => Buffer): Promise<Received> {
    const before = await readFile(received.path);
    const after = change(before);
    if (after.equals(before)) return received;
    const handle = await open(received.path, 'w', 0o600);
    try {
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { path: received.path, sha256: createHash('sha256').update(after).digest('hex'), bytes: after.length };
  }

  async discard(file: string): Promise<void> {
    await rm(file, { force: true });
  }

  /** Gives a received file its lasting place. Safe on disk when it answers. */
  async keep(received: Received): Promise<void> {
    const place = this.placeOf(received.sha256);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    // The same content may lie there already: then this copy takes its place, and its time is now.
    await rename(received.path, place);
    await utimes(place, new Date(), new Date());
    for (const folder of [path.dirname(place), this.folder]) await syncFolder(folder);
  }

  /**
   * The content, after it has been read through once and found to be what was stored.
   * @throws Problem `file-damaged`
   */
  async read(sha256: string): Promise<Readable> {
    const place = this.placeOf(sha256);
    const hash = createHash('sha256');
    try {
      for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new Problem('file-damaged');
    }
    if (hash.digest('hex') !== sha256) throw new Problem('file-damaged');
    return createReadStream(place);
  }

  /** Removes what was left behind: interrupted uploads, and content that nothing refers to any more. */
  async sweep(isReferredTo: (sha256: string) => Promise<boolean>): Promise<void> {
    for (const name of await namesIn(this.waiting)) removeIfOld(path.join(this.waiting, name));
    for (const start of await namesIn(this.folder)) {
      if (!/^[0-9a-f]{2}$/.test(start)) continue;
      for (const rest of await namesIn(path.join(this.folder, start)))
        if (!(await isReferredTo(start + rest))) removeIfOld(path.join(this.folder, start, rest));
    }
  }

  private get waiting(): string {
    return path.join(this.folder, 'waiting');
  }

  private placeOf(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256.slice(2));
  }
}

/** Without `pipeline`: it would close the connection on a refusal, before the refusal could be told. */
async function writeAll(source: Readable, file: string, largest: number): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const chunk of chunksOf(source)) {
      bytes += chunk.length;
      if (bytes > largest) throw new Problem('file-too-large', { largest });
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
    if (bytes === 0) throw new Problem('file-empty');
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function* chunksOf(source: Readable): AsyncGenerator<Buffer> {
  const chunks = source.iterator({ destroyOnReturn: false });
  for (;;) {
    const next = await (chunks.next() as Promise<IteratorResult<Buffer>>).catch(() => {
      throw new Problem('upload-interrupted');
    });
    if (next.done) return;
    yield next.value;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** In one breath, so that an upload of the same content cannot come between the look and the removal. */
function removeIfOld(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat !== undefined && Date.now() - stat.mtimeMs > graceMs) unlinkSync(file);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
