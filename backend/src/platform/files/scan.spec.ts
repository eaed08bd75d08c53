import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { harmful, Scanner } from '../../../test/scanner';
import { clamdScan } from './scan';

describe('a file that is handed to the scanner', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-scan-'));
  const running: Scanner[] = [];

  afterEach(async () => {
    await Promise.all(running.splice(0).map((scanner) => scanner.stop()));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const scanWith = async (scanner: Scanner, content: Buffer): Promise<void> => {
    running.push(scanner);
    const file = path.join(folder, 'file');
    writeFileSync(file, content);
    return clamdScan(await scanner.start())(file);
  };

  it('passes when nothing is found, also when it comes in many pieces', async () => {
    const scanner = new Scanner();
    await expect(scanWith(scanner, Buffer.alloc(1_000_000, 'a'))).resolves.toBeUndefined();
    expect(scanner.scanned).toBe(1);
  });

  it('is stopped when something is found', async () => {
    const content = Buffer.concat([Buffer.alloc(200_000, 'a'), harmful]);
    await expect(scanWith(new Scanner(), content)).rejects.toMatchObject({ kind: 'file-infected' });
  });

  it('waits outside when the scanner says that it could not look', async () => {
    const scanner = new Scanner('INSTREAM size limit exceeded. ERROR');
    await expect(scanWith(scanner, Buffer.from('a'))).rejects.toMatchObject({ kind: 'scanner-away' });
  });

  it('waits outside when there is nobody', async () => {
    const scanner = new Scanner();
    const address = await scanner.start();
    await scanner.stop();
    const file = path.join(folder, 'file');
    writeFileSync(file, 'a');
    await expect(clamdScan(address)(file)).rejects.toMatchObject({ kind: 'scanner-away' });
  });
});
