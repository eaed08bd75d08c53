import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { stockholmDay, type RoundView } from '@lagesbild/contract';
import { Api, newKey } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { Alert } from '../ui/alert';
import { BusyButton } from '../ui/busy-button';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { roundActionsTexts, stepOf, type RoundStep } from './round-actions.texts';
import { consequencesOf } from './round-consequences';

/** Opening, closing and publishing: each says first what happens, and then what has happened. */
@Component({
  selector: 'app-round-actions',
  imports: [Alert, BusyButton, Panel, ProblemAlert, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-actions.html',
  styles: `
    :host {
      display: contents;
    }
    ul {
      display: grid;
      gap: var(--space-2);
      padding-left: var(--space-5);
      max-width: var(--measure);
    }
    .confirm .row {
      align-items: start;
    }
    .confirm {
      border-left: 4px solid var(--brand);
      padding-left: var(--space-4);
    }
  `,
})
export class RoundActions {
  private readonly api = inject(Api);
  private readonly format = inject(Format);
  private readonly injector = inject(Injector);
  protected readonly t = inject(Language).of(roundActionsTexts);
  readonly round = input.required<RoundView>();
  /** The round as the server answered it. */
  readonly changed = output<RoundView>();
  /** The server refused because the round stands elsewhere than the page says. */
  readonly stale = output();

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  protected readonly step = computed(() => stepOf(this.round()));
  protected readonly confirming = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  /** What has just been done. */
  protected readonly done = signal<RoundStep | null>(null);
  /** One publication has one key, however many times it is tried. */
  private key = newKey();

  protected readonly words = computed(() => {
    const t = this.t();
    const words: Record<RoundStep, { before: string; act: string; heading: string; busy: string; done: string }> = {
      open: { before: t.openBefore, act: t.open, heading: t.openHeading, busy: t.opening, done: t.openedNow },
      close: { before: t.closeBefore, act: t.close, heading: t.closeHeading, busy: t.closing, done: t.closedNow },
      publish: { before: t.publishBefore, act: t.publish, heading: t.publishHeading, busy: t.publishing, done: t.publishedNow },
    };
    return words;
  });
  protected readonly consequences = computed(() => {
    const step = this.step();
    return step
      ? consequencesOf(step, this.round(), { t: this.t(), day: (day) => this.format.day(day), today: stockholmDay(new Date()) })
      : [];
  });
  /** What stands in the way of publishing. */
  protected readonly why = computed(() =>
    this.step() === 'publish' && this.round().waiting ? this.t().waiting(this.round().waiting ?? 0) : null,
  );

  protected ask(): void {
    this.key = newKey();
    this.done.set(null);
    this.problem.set(null);
    this.confirming.set(true);
    this.focusOn(() => this.heading());
  }

  protected cancel(): void {
    this.confirming.set(false);
    this.problem.set(null);
  }

  protected async carryOut(step: RoundStep): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.changed.emit(await this.send(step));
      this.confirming.set(false);
      this.done.set(step);
      this.focusOn(() => this.outcome());
    } catch (thrown) {
      const problem = problemOf(thrown);
      this.problem.set(problem);
      if (problem.details?.status === 409) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }

  private send(step: RoundStep): Promise<RoundView> {
    const params = { roundId: this.round().id };
    if (step === 'open') return this.api.send('openRound', { params });
    if (step === 'close') return this.api.send('closeRound', { params });
    return this.api.send('publishRound', { params, idempotencyKey: this.key });
  }

  // What was pressed is gone when the page has changed: the focus goes to what took its place.
  private focusOn(target: () => ElementRef<HTMLElement> | undefined): void {
    afterNextRender(() => target()?.nativeElement.focus(), { injector: this.injector });
  }
}
