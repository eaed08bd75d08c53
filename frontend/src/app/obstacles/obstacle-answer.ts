import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { obstacleStateWords, textLimits, type ObstacleEvent, type ObstacleState, type ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { faultWords, routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { remember, remembered } from '../core/remembered';
import { Session } from '../core/session';
import { Alert } from '../ui/alert';
import { BusyButton } from '../ui/busy-button';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { TextArea } from '../ui/text-field';
import { obstacleTexts } from './obstacle.texts';

/** Adds to the history of an obstacle, and moves it to another state where the reader may. What is written is kept until it is sent. */
@Component({
  selector: 'app-obstacle-answer',
  imports: [Panel, SelectField, TextArea, BusyButton, Alert, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './obstacle-answer.html',
  styles: ':host { display: block; min-width: 0; }',
})
export class ObstacleAnswer {
  private readonly api = inject(Api);
  private readonly me = inject(Session).me;
  private readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleTexts);
  protected readonly limits = textLimits;
  readonly obstacle = input.required<ObstacleView>();
  readonly changed = output<ObstacleView>();
  /** The obstacle has moved on and must be read again. */
  readonly stale = output();

  private readonly box = viewChild.required(TextArea);
  private readonly key = computed(() => `obstacle.${this.me()?.id ?? ''}.${this.obstacle().id}`);
  protected readonly text = linkedSignal(() => remembered(this.key()) ?? '');
  protected readonly state = signal<ObstacleState | null>(null);
  protected readonly busy = signal(false);
  protected readonly sent = signal(false);
  private readonly tried = signal(false);
  private readonly problem = signal<ProblemError | null>(null);
  /** An answer is words; a move between open states can go without, as the server says in the end. */
  private readonly needsText = computed(() => this.state() === null);
  private readonly before = signal<readonly ObstacleEvent[]>([]);

  protected readonly states = computed(() =>
    this.obstacle().moves.map((value): Choice<ObstacleState> => ({ value, text: this.language.pick(obstacleStateWords[value]) })),
  );
  protected readonly same = computed(() => this.t().sameState(this.language.pick(obstacleStateWords[this.obstacle().state])));
  protected readonly faults = computed(() => routeFaults(this.problem(), ['state', 'text']));
  protected readonly textFault = computed(() =>
    this.tried() && this.text().trim() === '' && this.needsText() ? (faultWords['required'] ?? null) : (this.faults().at['text'] ?? null),
  );
  protected readonly overtaken = computed(() => this.problem()?.kind === 'version-stale');
  /** What others wrote while this was being written. */
  protected readonly others = computed(() =>
    this.obstacle().events.filter((event) => !this.before().some((known) => known.at === event.at)),
  );
  protected readonly outside = computed(() => (this.overtaken() || Object.keys(this.faults().at).length > 0 ? null : this.problem()));

  protected write(text: string): void {
    this.text.set(text);
    this.sent.set(false);
    remember(this.key(), text || null);
  }

  protected whoWrote({ by, organisation }: ObstacleEvent): string {
    return this.t().staleEvent(by, this.language.pick(organisation.name));
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    this.sent.set(false);
    const [text, state, obstacle] = [this.text().trim(), this.state(), this.obstacle()];
    if (text === '' && this.needsText()) return this.box().focus();
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const body = { ...(state === null ? {} : { state }), ...(text === '' ? {} : { text }) };
      this.done(await this.api.send('changeObstacle', { params: { obstacleId: obstacle.id }, body, ifMatch: obstacle.version }));
    } catch (thrown) {
      this.refuse(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private done(obstacle: ObstacleView): void {
    this.write('');
    this.state.set(null);
    this.tried.set(false);
    this.sent.set(true);
    this.changed.emit(obstacle);
  }

  private refuse(problem: ProblemError): void {
    this.before.set(this.obstacle().events);
    this.problem.set(problem);
    if (problem.kind === 'version-stale') this.stale.emit();
  }
}
