import { Injectable, computed, inject } from '@angular/core';
import { Api } from './api';
import { Session } from './session';

/** How much there is that whoever is signed in has yet to know or do. */
@Injectable({ providedIn: 'root' })
export class Unread {
  private readonly session = inject(Session);
  private readonly answer = inject(Api).read('listNotifications', () => (this.session.me() === null ? undefined : { query: { limit: 1 } }));
  /** 0 until it is known. */
  readonly count = computed(() => (this.answer.hasValue() ? this.answer.value().total : 0));

  /** Asks again: something has been done, or another page is shown. */
  reread(): void {
    if (this.session.me() !== null) this.answer.reload();
  }
}
