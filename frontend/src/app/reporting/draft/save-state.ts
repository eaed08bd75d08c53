import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { stockholmDay, type Instant } from '@lagesbild/contract';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { Session } from '../../core/session';
import { AnswerWords } from '../form/answer-words';
import { answerId, focusPlace } from '../form/place';
import { DraftStore } from './draft-store';
import { saveTexts } from './save.texts';

/** Whether what is written is safe: "Sparat 10.42", or why it is not saved. Only trouble, and its end, is read out. */
@Component({
  selector: 'app-save-state',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (!trouble()) {
      <p class="calm">{{ calm() }}</p>
    }
    <div role="status">
      @if (trouble(); as trouble) {
        <p class="trouble">{{ trouble }}</p>
      }
      @if (!draft.kept()) {
        <p class="trouble">{{ t().notKept }}</p>
      }
    </div>
    @if (kind() === 'signed-out') {
      <p>
        <a routerLink="/sign-in" [queryParams]="{ returnTo: router.url }">{{ t().signIn }}</a>
      </p>
    } @else if (place(); as id) {
      <p>
        <button type="button" class="button link" (click)="show(id)">{{ t().show }}</button>
      </p>
    } @else if (kind()) {
      <p>
        <button type="button" class="button link" (click)="draft.flush()">{{ t().again }}</button>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      font-size: var(--text-small);
    }
    .calm {
      color: var(--muted);
    }
    .trouble {
      color: var(--off-track);
      font-weight: 600;
    }
    .trouble::before {
      content: '■ ' / '';
      font-size: 0.7em;
      vertical-align: 0.15em;
    }
  `,
})
export class SaveState {
  private readonly session = inject(Session);
  private readonly format = inject(Format);
  private readonly words = inject(AnswerWords);
  protected readonly router = inject(Router);
  protected readonly draft = inject(DraftStore);
  protected readonly t = inject(Language).of(saveTexts);

  protected readonly kind = computed(() => this.draft.trouble()?.kind ?? null);
  protected readonly trouble = computed(() => {
    const kind = this.kind();
    const t = this.t();
    if (kind) return { away: t.away, busy: t.busy, 'signed-out': t.signedOut, refused: t.refused }[kind];
    if (this.draft.conflicts().length > 0) return t.conflict(this.draft.conflicts().length);
    return this.draft.refused().length > 0 ? t.fault(this.refused()) : null;
  });
  protected readonly calm = computed(() => {
    if (this.draft.unsaved()) return this.t().saving;
    const view = this.draft.view();
    if (!view?.savedAt) return this.t().nothing;
    const when = this.when(view.savedAt);
    return view.savedBy && view.savedBy !== this.session.me()?.name ? this.t().savedBy(when, view.savedBy) : this.t().saved(when);
  });

  /** Where something waits for the writer. */
  protected readonly place = computed(() => {
    const field = this.kind() ? undefined : [...this.draft.conflicts(), ...this.draft.refused()][0];
    return field ? answerId(field) : null;
  });

  protected show(id: string): void {
    focusPlace(id);
  }

  private refused(): string {
    const report = this.draft.report();
    return report
      ? this.draft
          .refused()
          .map((field) => this.words.nameOf(field, report))
          .join(', ')
      : '';
  }

  /** The time alone for what was saved today. */
  private when(at: Instant): string {
    return stockholmDay(new Date(at)) === stockholmDay(new Date()) ? this.format.time(at) : this.format.moment(at);
  }
}
