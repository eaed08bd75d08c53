import { signal } from '@angular/core';
import { problemOf, type ProblemError } from '../core/problem';

/** One command on its way: whether it is busy, and why it was refused. */
export class Sending {
  readonly busy = signal(false);
  readonly problem = signal<ProblemError | null>(null);

  /** Carries out a command once, however often it is pressed; null when it was refused or is already on its way. */
  async run<Value>(command: () => Promise<Value>): Promise<Value | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.problem.set(null);
    try {
      return await command();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
      return null;
    } finally {
      this.busy.set(false);
    }
  }
}
