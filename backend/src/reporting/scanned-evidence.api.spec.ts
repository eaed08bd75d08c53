import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ProblemDetails } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { jpg } from '../../test/evidence-files';
import { harmful, Scanner } from '../../test/scanner';
import { Ground } from '../../test/sweeps/ground';

/** ASVS v5.0.0-5.4.3: nothing is stored, or can be seen, before the scanner has called it clean. */
describe('evidence where there is a scanner', () => {
  const scanner = new Scanner();
  let api: Api;
  let reporter: Client;
  let reportId: string;

  beforeAll(async () => {
    api = await startApi({ LAGESBILD_SCANNER: await scanner.start() });
    reporter = await api.as('karin.lindqvist');
    reportId = await new Ground(api.house, api.clock.now).report('polismyndigheten', 'draft');
  });
  afterAll(async () => {
    await api.stop();
    await scanner.stop();
  });

  const add = (name: string, upload: Buffer) => reporter.call('addFile', { params: { reportId }, query: { name }, upload });
  const refusalOf = async (name: string, upload: Buffer): Promise<[number, string]> => {
    const { status, body } = await add(name, upload);
    return [status, (body as unknown as ProblemDetails).kind];
  };
  const stored = (): string[] => {
    const folder = path.join(api.house.config.dataFolder, 'files');
    return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /[0-9a-f]{20}/.test(name)) : [];
  };

  it('takes in what is clean, a picture without what its camera wrote', async () => {
    const note = Buffer.from([0xff, 0xfe, 0, 6, 0x41, 0x6e, 0x6e, 0x61]);
    const picture = Buffer.concat([jpg().subarray(0, 2), note, jpg().subarray(2)]);
    const { body } = await add('möte.jpg', picture);
    const sha256 = createHash('sha256').update(jpg()).digest('hex');
    expect(body.items).toEqual([expect.objectContaining({ title: 'möte.jpg', bytes: jpg().length, sha256 })]);
    expect([scanner.scanned, stored()]).toEqual([1, [path.join(sha256.slice(0, 2), sha256.slice(2))]]);
  });

  it('stops what harms, and keeps nothing of it', async () => {
    const before = stored();
    expect(await refusalOf('underlag.txt', harmful)).toEqual([422, 'file-infected']);
    expect(stored()).toEqual(before);
  });

  it('takes nothing in while the scanner is away, says so, and goes on with everything else', async () => {
    await scanner.stop();
    const before = stored();
    expect(await refusalOf('underlag.txt', Buffer.from('Ett underlag.'))).toEqual([503, 'scanner-away']);
    expect(stored()).toEqual(before);
    expect((await reporter.call('showReport', { params: { reportId } })).status).toBe(200);
  });
});
