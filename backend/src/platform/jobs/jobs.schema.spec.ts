import { startSources, type TestSources } from '../../../test/sources';
import { entities } from '../../entities';
import { WriteGateway } from '../database/gateway';
import { JobLeaseEntity } from '../database/platform.entity';
import { SourceReader } from '../database/reader';
import { Turnstile } from '../database/turnstile';
import { createLog } from '../log/log';
import { Jobs, type Job } from './jobs';

/** Several processes with the same jobs on one database: here, several `Jobs`. */
describe('daily jobs', () => {
  let sources: TestSources;
  let gateway: WriteGateway;
  let reader: SourceReader;
  let now: Date;
  let done: string[];

  beforeAll(async () => {
    sources = await startSources(entities);
    await sources.writer.runMigrations({ transaction: 'each' });
    gateway = new WriteGateway(sources, sources.poolSize);
    reader = new SourceReader(sources.reader, new Turnstile(8, 5000));
  });
  afterAll(() => sources.close());
  beforeEach(() => {
    now = new Date('2026-11-22T07:00:00Z');
    done = [];
  });

  const processes = (count: number, name: string, work: Job['work']): Jobs[] =>
    Array.from(
      { length: count },
      () => new Jobs({ gateway, reader, log: createLog('silent'), clock: () => now }, [{ name, dailyAt: 8, work }]),
    );
  const everybody = async (jobs: readonly Jobs[], name: string): Promise<void> => {
    await Promise.all(jobs.map((each) => each.run(name)));
  };

  it('are done by one process, once a day, from their hour on', async () => {
    const jobs = processes(6, 'once', (at) => Promise.resolve(void done.push(at.toISOString())));
    for (const moment of ['2026-11-22T06:59:59Z', '2026-11-22T07:00:00Z', '2026-11-22T22:00:00Z', '2026-11-23T07:00:01Z']) {
      now = new Date(moment);
      await everybody(jobs, 'once');
      await everybody(jobs, 'once');
    }
    // Before its hour the day before is due: the first time there is nothing that says it was done.
    expect(done).toEqual(['2026-11-22T06:59:59.000Z', '2026-11-22T07:00:00.000Z', '2026-11-23T07:00:01.000Z']);
  });

  it('are done again when they failed, by whoever comes next', async () => {
    const [first, second] = processes(2, 'failing', () => {
      done.push('tried');
      return done.length === 1 ? Promise.reject(new Error('no')) : Promise.resolve();
    });
    await expect(first?.run('failing')).rejects.toThrow('no');
    await second?.run('failing');
    await first?.run('failing');
    expect(done).toHaveLength(2);
  });

  it('are taken over from a process that died, when its lease has ended, and not before', async () => {
    const heldUntil = new Date(now.getTime() + 60_000);
    const dead = { name: 'left', turn: 7, holder: 'dead', heldUntil, doneFor: '2026-11-21' };
    await gateway.inTransaction((db) => db.insert(JobLeaseEntity, dead));
    const jobs = processes(3, 'left', () => Promise.resolve(void done.push('done')));
    await everybody(jobs, 'left');
    expect(done).toEqual([]);
    now = new Date(heldUntil.getTime() + 1);
    await everybody(jobs, 'left');
    expect(done).toEqual(['done']);
  });

  it('begin no more when they are stopped, and are waited for', async () => {
    const [jobs] = processes(1, 'slow', async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      done.push('done');
    });
    jobs?.start();
    await new Promise((resolve) => setTimeout(resolve, 5200));
    await jobs?.stop();
    expect(done).toEqual(['done']);
  }, 15_000);
});
