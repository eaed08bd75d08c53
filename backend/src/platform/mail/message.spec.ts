import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FolderPost } from './folder-post';
import type { Letter } from './letter';

const letter: Letter = {
  id: '01a20273-c036-7528-a226-e39095788d09',
  to: { name: 'Karin\r\nBcc: alla@example.se', address: 'karin@example.se' },
  subject: 'Ämne\r\nX-Injected: ja\u2028och mer',
  body: 'Rad ett\nRad två',
  writtenAt: new Date('2026-11-22T07:00:00Z'),
};

describe('a letter in the folder', () => {
  let folder: string;
  let post: FolderPost;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-mail-'));
    post = new FolderPost(path.join(folder, 'mail'), 'Lägesbild <lagesbild@example.se>');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (): string => readFileSync(path.join(folder, 'mail', `${letter.id}.eml`), 'utf8');

  it('bears its id, and says that nobody need answer', async () => {
    await post.hand(letter);
    expect(read()).toContain(`Message-ID: <${letter.id}@example.se>`);
    expect(read()).toContain('Date: Sun, 22 Nov 2026 07:00:00 +0000');
    expect(read()).toContain('Auto-Submitted: auto-generated');
  });

  it('cannot be given another header by a name or a subject', async () => {
    await post.hand(letter);
    const names = (read().split('\r\n\r\n')[0] ?? '').split(/\r\n(?![ \t])/).map((line) => line.split(':')[0]);
    expect(names.sort()).toEqual(
      ['Auto-Submitted', 'Content-Transfer-Encoding', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To'].sort(),
    );
  });

  it('lies there once and whole, however often and at the same time it is handed over', async () => {
    await post.hand(letter);
    const first = read();
    await Promise.all(Array.from({ length: 8 }, () => post.hand({ ...letter, body: 'En annan text' })));
    expect(readdirSync(path.join(folder, 'mail'))).toEqual([`${letter.id}.eml`]);
    expect(read()).toBe(first);
  });
});
