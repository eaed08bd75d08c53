import { Injectable, signal } from '@angular/core';

/** Tells those who listen that the server no longer knows who is signed in. Apart from `Session`, which needs the API itself. */
@Injectable({ providedIn: 'root' })
export class SessionEnd {
  private readonly times = signal(0);
  /** How many times it has happened. */
  readonly count = this.times.asReadonly();

  happened(): void {
    this.times.update((times) => times + 1);
  }
}
