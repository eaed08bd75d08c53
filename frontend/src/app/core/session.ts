import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import type { SessionView, SignIn } from '@lagesbild/contract';
import { firstValueFrom } from 'rxjs';
import { addressOf } from './address';
import { Api, type CommandInput } from './api';
import { ProblemError, problemOf } from './problem';
import { SessionEnd } from './session-end';

/** Who is signed in, and what the shell may show. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(Api);
  private readonly http = inject(HttpClient);
  private readonly end = inject(SessionEnd);
  private readonly answered = signal<SessionView | null>(null);
  private readonly refused = signal<ProblemError | null>(null);
  private asking: Promise<void> | null = null;

  /** Null until the server has answered once. */
  readonly view = this.answered.asReadonly();
  readonly me = computed(() => this.answered()?.me ?? null);
  readonly can = computed(() => this.me()?.can ?? { report: false, review: false, coordinate: false, administer: false, readAudit: false });
  /** True when the installation holds the exercise plan. */
  readonly exercise = computed(() => this.answered()?.exercise ?? false);
  /** Why the server did not say who is signed in. */
  readonly problem = this.refused.asReadonly();
  /** True when the session ended while somebody was working; the page stays, so that nothing written is lost. */
  readonly ended = signal(false);

  constructor() {
    effect(() => {
      if (this.end.count() > 0) this.lose();
    });
  }

  /** Asks once who is signed in; later calls wait for the same answer. Never throws: see `problem`. */
  ready(): Promise<void> {
    this.asking ??= this.ask();
    return this.asking;
  }

  /** Asks again, after the server could not be reached. */
  retry(): Promise<void> {
    this.asking = this.ask();
    return this.asking;
  }

  signIn(body: SignIn): Promise<void> {
    return this.begin('signIn', { body });
  }

  signInAsExercisePerson(personId: string): Promise<void> {
    return this.begin('signInAsExercisePerson', { body: { personId } });
  }

  createFirstAdministrator(body: CommandInput<'createFirstAdministrator'>['body']): Promise<void> {
    return this.begin('createFirstAdministrator', { body });
  }

  async signOut(): Promise<void> {
    await this.api.send('signOut', {});
    this.answered.update((view) => view && { ...view, me: null, idleEndsAt: null });
  }

  private async ask(): Promise<void> {
    try {
      this.answered.set(await firstValueFrom(this.http.get<SessionView>(addressOf('showSession'))));
      this.refused.set(null);
    } catch (thrown) {
      this.refused.set(problemOf(thrown));
    }
  }

  private async begin<Name extends 'signIn' | 'signInAsExercisePerson' | 'createFirstAdministrator'>(
    name: Name,
    input: CommandInput<Name>,
  ): Promise<void> {
    this.answered.set(await this.api.send(name, input));
    this.ended.set(false);
    this.asking = Promise.resolve();
  }

  private lose(): void {
    if (this.answered()?.me) this.ended.set(true);
  }
}
