import { Problem } from '../http/problem';

interface Waiter {
  enter: () => void;
  refuse: ReturnType<typeof setTimeout>;
}

/**
 * Lets a bounded number of pieces of work in at a time, first come first served.
 * The drivers' pools have no time limit on waiting: without this, a full pool waits for ever.
 */
export class Turnstile {
  private inside = 0;
  private readonly queue: Waiter[] = [];

  constructor(
    private readonly places: number,
    private readonly patienceMs: number,
  ) {}

  /** @throws Problem `busy` when no place came free in time */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  get waiting(): number {
    return this.queue.length;
  }

  private enter(): Promise<void> | undefined {
    if (this.inside < this.places) {
      this.inside += 1;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        enter: resolve,
        refuse: setTimeout(() => {
          this.queue.splice(this.queue.indexOf(waiter), 1);
          reject(new Problem('busy'));
        }, this.patienceMs),
      };
      this.queue.push(waiter);
    });
  }

  private leave(): void {
    const next = this.queue.shift();
    if (next === undefined) {
      this.inside -= 1;
      return;
    }
    clearTimeout(next.refuse);
    next.enter();
  }
}
