import { randomInt } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { entities } from '../../entities';
import { testEngine } from '../../../test/database';
import { startSources, type TestSources } from '../../../test/sources';
import { Problem } from '../http/problem';
import { WriteGateway } from './gateway';
import { InstallationEntity } from './platform.entity';
import { SourceReader } from './reader';
import { Turnstile } from './turnstile';

const transactions = 5000;
const throwEvery = 3;
const onlyEmbedded = testEngine() === 'sqlite' ? it : it.skip;

describe('the write gateway', () => {
  let sources: TestSources;
  let gateway: WriteGateway;

  beforeAll(async () => {
    sources = await startSources(entities);
    await sources.writer.runMigrations();
    gateway = new WriteGateway(sources, sources.poolSize);
  });
  afterAll(() => sources.close());

  it(`loses none of ${transactions} concurrent transactions and keeps none that threw`, async () => {
    const acknowledged = new Set<string>();
    const one = async (nr: number): Promise<void> => {
      const keys = [`row-${nr}-a`, `row-${nr}-b`];
      await gateway.inTransaction(async (db) => {
        await db.insert(InstallationEntity, { key: keys[0] ?? '', value: 'first' });
        for (let pauses = randomInt(0, 3); pauses > 0; pauses -= 1) await turn();
        await db.insert(InstallationEntity, { key: keys[1] ?? '', value: 'second' });
        if (nr % throwEvery === 0) throw new Problem('not-allowed');
      });
      for (const key of keys) acknowledged.add(key);
    };
    const outcomes = await inBatches(transactions, 250, one);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map((outcome) => (outcome.reason as Problem).kind)).toEqual(
      Array.from({ length: Math.floor((transactions - 1) / throwEvery) + 1 }, () => 'not-allowed'),
    );
    const stored = await sources.reader.query<{ key: string }[]>("SELECT `key` FROM installation WHERE `key` LIKE 'row-%'");
    const keys = new Set(stored.map((row) => row.key));
    expect([...acknowledged].filter((key) => !keys.has(key))).toEqual([]);
    expect([...keys].filter((key) => !acknowledged.has(key))).toEqual([]);
    expect(keys.size).toBe(acknowledged.size);
  }, 120_000);

  it('lets a reader see nothing that has not been committed', async () => {
    let seen: unknown = 'not asked';
    await gateway.inTransaction(async (db) => {
      await db.insert(InstallationEntity, { key: 'uncommitted', value: 'x' });
      seen = await new SourceReader(sources.reader, new Turnstile(1, 1000)).first('SELECT value FROM installation WHERE `key` = ?', [
        'uncommitted',
      ]);
    });
    expect(seen).toBeNull();
  });

  onlyEmbedded('cannot write through the reading source on the embedded database', async () => {
    await expect(sources.reader.query("INSERT INTO installation (`key`, value) VALUES ('x', 'y')")).rejects.toThrow(/readonly/i);
  });

  it('does work again that met a passing conflict', async () => {
    let attempts = 0;
    const result = await gateway.inTransaction(() => {
      attempts += 1;
      if (attempts < 4) throw Object.assign(new Error('deadlock'), { errno: 1213 });
      return Promise.resolve('done');
    });
    expect([result, attempts]).toEqual(['done', 4]);
  });

  it('answers busy when every connection is taken, and is whole again afterwards', async () => {
    const narrow = new Turnstile(2, 50);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const inside = [narrow.pass(() => held), narrow.pass(() => held)];
    await expect(narrow.pass(() => Promise.resolve())).rejects.toMatchObject({ kind: 'busy' });
    release();
    await Promise.all(inside);
    await expect(narrow.pass(() => Promise.resolve('in'))).resolves.toBe('in');
    expect(narrow.waiting).toBe(0);
  });
});

async function inBatches(count: number, size: number, work: (nr: number) => Promise<void>): Promise<PromiseSettledResult<void>[]> {
  const outcomes: PromiseSettledResult<void>[] = [];
  for (let start = 0; start < count; start += size) {
    outcomes.push(
      ...(await Promise.allSettled(Array.from({ length: Math.min(size, count - start) }, (_each, index) => work(start + index)))),
    );
  }
  return outcomes;
}
