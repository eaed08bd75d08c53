import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  booleanAttribute,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { textLimits, type ReportView } from '@lagesbild/contract';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { BusyButton } from '../ui/busy-button';
import { ProblemAlert } from '../ui/problem-alert';
import { TextArea } from '../ui/text-field';
import { stepsTexts } from './steps.texts';

/** A step that is taken with a reason: a button that unfolds into the question, in the same place. */
@Component({
  selector: 'app-act-with-reason',
  imports: [BusyButton, ProblemAlert, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (asking()) {
      <form class="stack" (submit)="$event.preventDefault()">
        <p>{{ about() }}</p>
        <ui-text-area
          [label]="t().reason"
          [help]="reasonHelp()"
          [optional]="optional()"
          [required]="!optional()"
          [rows]="3"
          [limit]="limits.reason"
          [(value)]="reason"
          [error]="fault()"
        />
        <ui-problem-alert [problem]="refused()" />
        <div class="row">
          <ui-button [busy]="busy()" [busyText]="t().sending" (pressed)="act()">{{ label() }}</ui-button>
          <ui-button look="quiet" (pressed)="cancel()">{{ t().cancel }}</ui-button>
        </div>
      </form>
    } @else {
      <ui-button class="ask" look="quiet" (pressed)="ask()">{{ label() }}</ui-button>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class ActWithReason {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly t = inject(Language).of(stepsTexts);
  protected readonly limits = textLimits;
  /** What the button says, both to ask and to do it. */
  readonly label = input.required<string>();
  readonly about = input.required<string>();
  readonly reasonHelp = input<string | null>(null);
  readonly optional = input(false, { transform: booleanAttribute });
  /** Carries it out; throws a `ProblemError`. */
  readonly send = input.required<(reason: string) => Promise<ReportView>>();
  readonly done = output<ReportView>();

  protected readonly asking = signal(false);
  protected readonly busy = signal(false);
  protected readonly reason = signal('');
  protected readonly tried = signal(false);
  private readonly problem = signal<ProblemError | null>(null);
  private readonly faults = computed(() => routeFaults(this.problem(), ['reason']));
  protected readonly fault = computed(() => this.faults().at['reason'] ?? (this.tried() && this.missing() ? this.t().reasonNeeded : null));
  protected readonly refused = computed(() => (this.faults().at['reason'] ? null : this.problem()));
  private readonly missing = computed(() => !this.optional() && this.reason().trim() === '');

  protected ask(): void {
    this.asking.set(true);
    this.focus('textarea');
  }

  protected cancel(): void {
    this.asking.set(false);
    this.tried.set(false);
    this.problem.set(null);
    this.focus('.ask button');
  }

  protected async act(): Promise<void> {
    this.tried.set(true);
    if (this.missing()) return this.focus('textarea');
    this.busy.set(true);
    this.problem.set(null);
    try {
      const report = await this.send()(this.reason().trim());
      this.asking.set(false);
      this.tried.set(false);
      this.reason.set('');
      this.done.emit(report);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private focus(selector: string): void {
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
