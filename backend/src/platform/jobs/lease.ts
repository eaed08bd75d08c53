import type { Day } from '@lagesbild/contract';
import { isDuplicate } from '../database/errors';
import type { WriteGateway } from '../database/gateway';
import { JobLeaseEntity } from '../database/platform.entity';
import type { Reader } from '../database/reader';
import { instant, whole } from '../database/values';

interface Stored {
  turn: unknown;
  held_until: unknown;
  done_for: Day | null;
}

interface Wanted {
  name: string;
  holder: string;
  /** The day the job is to be done for. */
  day: Day;
  now: Date;
}

/** Longer than a daily job takes; a process that died in it is followed by another after this. */
export const leaseMs = 5 * 60_000;

/** A database row that says who does a job: `GET_LOCK` was granted on all nodes of a cluster at once. */
export class Leases {
  constructor(
    private readonly gateway: WriteGateway,
    private readonly reader: Reader,
  ) {}

  /** Takes the job for a day; answers the turn it was taken with, null when it is done already or another has it. */
  async take({ name, holder, day, now }: Wanted): Promise<number | null> {
    const row = (await this.read(name)) ?? (await this.begin(name));
    if ((row.done_for ?? '') >= day || new Date(instant(row.held_until)) > now) return null;
    const turn = whole(row.turn);
    const set = { turn: turn + 1, holder, heldUntil: new Date(now.getTime() + leaseMs) };
    const taken = await this.gateway.inTransaction((db) => db.change(JobLeaseEntity, { name, turn }, set));
    return taken === 1 ? turn + 1 : null;
  }

  /** Gives it back; with the day when it was done, without when it failed and is to be tried again. */
  async giveBack(name: string, turn: number, { day, now }: { day: Day | undefined; now: Date }): Promise<void> {
    const set = { holder: null, heldUntil: now, doneFor: day };
    await this.gateway.inTransaction((db) => db.change(JobLeaseEntity, { name, turn }, set));
  }

  private read(name: string): Promise<Stored | null> {
    return this.reader.first<Stored>('SELECT turn, held_until, done_for FROM job_lease WHERE name = ?', [name]);
  }

  private async begin(name: string): Promise<Stored> {
    const row = { name, turn: 0, holder: null, heldUntil: new Date(0), doneFor: null };
    try {
      await this.gateway.inTransaction((db) => db.insert(JobLeaseEntity, row));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    return { turn: 0, held_until: row.heldUntil, done_for: null };
  }
}
