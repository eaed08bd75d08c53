import { ChangeDetectionStrategy, Component, ElementRef, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import type { SuggestionView } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { BusyButton } from '../../ui/busy-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { perspectiveField, type Field } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { Change } from '../read/change';
import { suggestedTexts } from './suggested.texts';

/** The wordings that the coordination suggests for one field of a report that came back. The writer takes them or leaves them. */
@Component({
  selector: 'app-suggested',
  imports: [BusyButton, Change, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (each of suggestions(); track each.id) {
      <div class="suggestion" role="group" [attr.aria-label]="headingOf(each)" tabindex="-1" [attr.data-suggestion]="each.id">
        @if (each.answer; as answer) {
          <p class="small">✓ {{ t()[answer](each.answeredBy ?? '') }}</p>
        } @else {
          <p class="small">
            <strong>{{ headingOf(each) }}</strong>
          </p>
          <p lang="sv"><app-change [from]="each.quote" [to]="each.proposal" /></p>
          <ui-problem-alert [problem]="problemOf(each)" />
          <p class="row">
            <ui-button look="quiet" [busy]="busy() === each.id" [busyText]="t().accepting" (pressed)="answer(each, 'acceptSuggestion')">
              {{ t().accept }}<span class="unseen">: {{ each.proposal }}</span>
            </ui-button>
            <ui-button look="quiet" [busy]="busy() === each.id" [busyText]="t().declining" (pressed)="answer(each, 'declineSuggestion')">
              {{ t().decline }}<span class="unseen">: {{ each.proposal }}</span>
            </ui-button>
          </p>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      width: 100%;
      min-width: 0;
    }
    .suggestion {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-3) var(--space-4);
      border: 1px solid var(--line);
      border-left: 6px solid var(--brand);
      border-radius: var(--radius);
      background: var(--paper);
      max-width: calc(var(--measure) + 8ch);
    }
  `,
})
export class Suggested {
  private readonly draft = inject(DraftStore);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly t = inject(Language).of(suggestedTexts);
  readonly field = input.required<Field>();
  protected readonly busy = signal<string | null>(null);
  protected readonly refused = signal<{ id: string; problem: ProblemError } | null>(null);
  protected readonly suggestions = computed(() => {
    const report = this.draft.report();
    return (report?.suggestions ?? []).filter((each) => each.versionNr === report?.latest?.nr && fieldOf(each) === this.field());
  });

  protected headingOf({ proposal, by }: SuggestionView): string {
    return proposal === '' ? this.t().strike(by) : this.t().heading(by);
  }

  protected problemOf({ id }: SuggestionView): ProblemError | null {
    const refused = this.refused();
    return refused?.id === id ? refused.problem : null;
  }

  protected async answer({ id }: SuggestionView, how: 'acceptSuggestion' | 'declineSuggestion'): Promise<void> {
    if (this.busy()) return;
    this.busy.set(id);
    this.refused.set(null);
    try {
      await this.draft.answerSuggestion(id, how);
      this.focus(id);
    } catch (thrown) {
      this.refused.set({ id, problem: problemOf(thrown) });
    } finally {
      this.busy.set(null);
    }
  }

  // The pressed button is gone: the focus stays with what was answered.
  private focus(id: string): void {
    const show = (): void => this.host.nativeElement.querySelector<HTMLElement>(`[data-suggestion="${id}"]`)?.focus();
    afterNextRender(show, { injector: this.injector });
  }
}

const fieldOf = ({ section, perspective }: SuggestionView): Field =>
  section === 'perspectives' ? perspectiveField(perspective ?? '') : section;
