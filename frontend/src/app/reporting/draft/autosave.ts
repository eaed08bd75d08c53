/** How a save went: there is more at once, nothing more now, try again later, or leave it until somebody does something. */
export type SaveOutcome = 'more' | 'done' | 'later' | 'stop';

const pause = 1500;
const retries = [2000, 5000, 10_000, 30_000];

/** When to save: after a pause in the writing, at once when asked to; never two at a time, and ever more seldom while it fails. */
export class Autosave {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private underway: Promise<void> | null = null;
  private asked = false;
  private failures = 0;

  constructor(private readonly save: () => Promise<SaveOutcome>) {}

  /** Something has been written. */
  soon(): void {
    if (this.failures === 0) this.wait(pause);
  }

  /** Saves without waiting; settles when everything written so far has been tried. */
  now(): Promise<void> {
    this.clear();
    this.asked = true;
    this.underway ??= this.run();
    return this.underway;
  }

  stop(): void {
    this.clear();
  }

  private async run(): Promise<void> {
    try {
      while (this.asked) await this.once();
    } finally {
      this.underway = null;
    }
  }

  private async once(): Promise<void> {
    this.asked = false;
    const outcome = await this.save();
    this.failures = outcome === 'later' ? this.failures + 1 : 0;
    if (outcome === 'more') this.asked = true;
    if (outcome === 'stop' || outcome === 'later') this.asked = false;
    if (outcome === 'later') this.wait(retries[Math.min(this.failures, retries.length) - 1] ?? pause);
  }

  private wait(milliseconds: number): void {
    this.clear();
    this.timer = setTimeout(() => void this.now(), milliseconds);
  }

  private clear(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
