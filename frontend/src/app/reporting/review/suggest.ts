import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { textLimits, type NewSuggestion, type ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { routeFaults } from '../../core/fault';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { BusyButton } from '../../ui/busy-button';
import { Dialog } from '../../ui/dialog';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextArea } from '../../ui/text-field';
import type { Quote } from './quote';
import { suggestTexts } from './suggest.texts';

/** Suggests other words for a passage. The report itself stays as it was sealed. */
@Component({
  selector: 'app-review-suggest',
  imports: [BusyButton, Dialog, ProblemAlert, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-dialog [heading]="t().dialog" [(open)]="open">
      @if (quote(); as quote) {
        <form class="stack" (submit)="$event.preventDefault()">
          <figure>
            <figcaption>{{ t().now }}: {{ language.pick(quote.block.heading) }}</figcaption>
            <blockquote class="own-words" lang="sv" tabindex="0">{{ quote.words }}</blockquote>
          </figure>
          <ui-text-area
            [label]="t().proposal"
            [help]="t().proposalHelp"
            [rows]="4"
            [limit]="limits.suggestion"
            [(value)]="proposal"
            [error]="fault()"
          />
          <ui-problem-alert [problem]="refused()" [rest]="faults().rest" />
          <div class="row">
            <ui-button [busy]="busy()" [busyText]="t().adding" (pressed)="send()">{{ t().add }}</ui-button>
            <ui-button look="quiet" (pressed)="open.set(false)">{{ t().cancel }}</ui-button>
          </div>
        </form>
      }
    </ui-dialog>
  `,
  styleUrl: './obstacle-dialogs.css',
})
export class SuggestWording {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(suggestTexts);
  protected readonly limits = textLimits;
  readonly report = input.required<ReportView>();
  readonly quote = input.required<Quote | null>();
  readonly open = model(false);
  readonly suggested = output<ReportView>();

  protected readonly proposal = linkedSignal(() => this.quote()?.words ?? '');
  protected readonly busy = signal(false);
  private readonly tried = linkedSignal({ source: this.quote, computation: () => false });
  private readonly problem = linkedSignal<Quote | null, ProblemError | null>({ source: this.quote, computation: () => null });
  protected readonly faults = computed(() => routeFaults(this.problem(), ['proposal']));
  private readonly unchanged = computed(() => this.proposal() === this.quote()?.words);
  protected readonly fault = computed(() => this.faults().at['proposal'] ?? (this.tried() && this.unchanged() ? this.t().unchanged : null));
  protected readonly refused = computed(() => (this.faults().at['proposal'] ? null : this.problem()));

  protected async send(): Promise<void> {
    const quote = this.quote();
    this.tried.set(true);
    if (!quote || this.unchanged() || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const report = await this.api.send('addSuggestion', { params: { reportId: this.report().id }, body: this.bodyOf(quote) });
      this.open.set(false);
      this.suggested.emit(report);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private bodyOf({ block, start, end }: Quote): NewSuggestion {
    const perspective = block.perspective === null ? {} : { perspective: block.perspective };
    return { section: block.section, ...perspective, start, end, proposal: this.proposal() };
  }
}
