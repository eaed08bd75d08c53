import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FileStore } from './file-store';

const content = Buffer.from('ett underlag');
const sha256 = createHash('sha256').update(content).digest('hex');

describe('the store of files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-store-'));
  const files = new FileStore(folder);
  const names = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(path.relative(folder, entry.parentPath), entry.name));
  const place = path.join(folder, sha256.slice(0, 2), sha256.slice(2));
  const keep = async (): Promise<void> => files.keep(await files.receive(Readable.from([content]), content.length));
  const age = (file: string): void => utimesSync(file, new Date(0), new Date(0));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps the same content once, under its SHA-256, and gives it back', async () => {
    await keep();
    await keep();
    expect(names()).toEqual([path.relative(folder, place)]);
    expect(await text(await files.read(sha256))).toBe('ett underlag');
  });

  it.each([
    ['one byte too much', () => Readable.from([content, Buffer.from('!')]), 'file-too-large'],
    ['nothing', () => Readable.from([]), 'file-empty'],
    ['an upload that stops', () => Readable.from(failing()), 'upload-interrupted'],
  ])('refuses %s and leaves nothing', async (_title, source, kind) => {
    const before = names();
    await expect(files.receive(source(), content.length)).rejects.toMatchObject({ kind });
    expect(names()).toEqual(before);
  });

  it('gives out nothing that is not what was stored', async () => {
    writeFileSync(place, 'annat');
    await expect(files.read(sha256)).rejects.toMatchObject({ kind: 'file-damaged' });
    rmSync(place);
    await expect(files.read(sha256)).rejects.toMatchObject({ kind: 'file-damaged' });
  });

  it('sweeps away what is old and unreferred, and nothing else', async () => {
    await keep();
    const left = await files.receive(Readable.from([content]), content.length);
    await files.sweep(() => Promise.resolve(false));
    expect(names()).toHaveLength(2);
    age(place);
    age(left.path);
    await files.sweep(() => Promise.resolve(true));
    expect(names()).toEqual([path.relative(folder, place)]);
    await keep();
    await files.sweep(() => Promise.resolve(false));
    expect(names()).toHaveLength(1);
    age(place);
    await files.sweep(() => Promise.resolve(false));
    expect(names()).toEqual([]);
  });
});

async function* failing(): AsyncGenerator<Buffer> {
  yield content;
  await Promise.reject(new Error('ECONNRESET'));
}
