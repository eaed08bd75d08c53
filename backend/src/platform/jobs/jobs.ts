import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import type { WriteGateway } from '../database/gateway';
import type { Reader } from '../database/reader';
import type { Log } from '../log/log';
import { Leases } from './lease';
import { occasionOf } from './occasion';

/** Work that nobody asks for. It is safe to do again: what was done before a stop or a crash is not done twice. */
export interface Job {
  name: string;
  /** For work that is done once a day, by one process: the hour it falls due, Swedish time. Left out, it is always due. */
  dailyAt?: number;
  work(now: Date, stopping: () => boolean): Promise<void>;
}

export interface JobHouse {
  gateway: WriteGateway;
  reader: Reader;
  log: Log;
  clock: () => Date;
}

/** Every five seconds: mail goes soon, and a daily job that fell due while the machine was away is done when it is back. */
const pattern = '*/5 * * * * *';

/** Does the jobs when they fall due. Several processes may run the same jobs: a daily one is done by one of them. */
export class Jobs {
  private readonly holder = randomUUID();
  private readonly leases: Leases;
  private timers: Cron[] = [];
  private readonly going = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly house: JobHouse,
    private readonly jobs: readonly Job[],
  ) {
    this.leases = new Leases(house.gateway, house.reader);
  }

  start(): void {
    this.timers = this.jobs.map((job) => new Cron(pattern, { timezone: 'Europe/Stockholm', protect: true }, () => this.attempt(job)));
  }

  /** Begins nothing more, and waits for what has begun. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.timers.forEach((timer) => timer.stop());
    await Promise.all(this.going);
  }

  /**
   * Does a job now if it is due; a daily one whose day has been done is not.
   * @throws Error when there is no such job, or what the job throws
   */
  async run(name: string): Promise<void> {
    const job = this.jobs.find((each) => each.name === name);
    if (job === undefined) throw new Error(`There is no job ${name}`);
    if (job.dailyAt === undefined) return job.work(this.house.clock(), () => this.stopped);
    const now = this.house.clock();
    const day = occasionOf(now, job.dailyAt);
    const turn = await this.leases.take({ name, holder: this.holder, day, now });
    if (turn === null) return;
    let done = false;
    try {
      await job.work(now, () => this.stopped);
      done = true;
    } finally {
      await this.leases.giveBack(name, turn, { day: done ? day : undefined, now: this.house.clock() });
    }
  }

  private async attempt(job: Job): Promise<void> {
    if (this.stopped) return;
    const work = this.run(job.name).catch((error: unknown) => this.house.log.error({ job: job.name, err: error }, 'job failed'));
    this.going.add(work);
    await work;
    this.going.delete(work);
  }
}
