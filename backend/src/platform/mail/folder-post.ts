import { randomUUID } from 'node:crypto';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Letter, Post } from './letter';
import { messageOf } from './message';

/**
 * Lays each letter in a folder as `<id>.eml`, whole or not at all: the name is given when the bytes are on the disk, and
 * is taken by one alone. A letter that lies there already is left as it is.
 */
export class FolderPost implements Post {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  async hand(letter: Letter): Promise<void> {
    const { message } = await this.composer.sendMail(messageOf(letter, this.from));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = path.join(this.folder, `.${letter.id}.${randomUUID()}`);
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(message as Buffer);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(unfinished, path.join(this.folder, `${letter.id}.eml`)).catch(exceptExisting);
    await unlink(unfinished);
  }

  close(): void {
    this.composer.close();
  }
}

function exceptExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
