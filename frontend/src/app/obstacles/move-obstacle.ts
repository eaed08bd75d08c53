import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { obstacleStateWords, textLimits, type ObstacleState, type ObstacleSummary, type ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { routeFaults } from '../core/fault';
import { Language } from '../core/language';
import { BusyButton } from '../ui/busy-button';
import { ChoiceField } from '../ui/choice-field';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import type { Choice } from '../ui/select-field';
import { TextArea } from '../ui/text-field';
import { obstacleViewsTexts } from './obstacle-views.texts';
import { Sending } from './sending';

/** Moves an obstacle to one of the states that the server offers. */
@Component({
  selector: 'app-move-obstacle',
  imports: [Dialog, ChoiceField, TextArea, BusyButton, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-dialog [heading]="t().moveHeading" [(open)]="open">
      <form class="stack" (submit)="$event.preventDefault()">
        <p>
          <strong>{{ language.pick(obstacle().title) }}</strong>
        </p>
        <ui-choice-field
          [label]="t().newState"
          required
          [choices]="states()"
          [(value)]="state"
          [error]="tried() && !state() ? t().chooseState : null"
        />
        <ui-text-area
          [label]="t().text"
          [help]="t().textHelp"
          [rows]="3"
          [limit]="limits.reason"
          [(value)]="text"
          [error]="faults().at['text'] ?? null"
        />
        <ui-problem-alert [problem]="outside()" [rest]="faults().rest" />
        <div class="row">
          <ui-button [busy]="sending.busy()" [busyText]="t().sending" (pressed)="send()">{{ t().move }}</ui-button>
          <ui-button look="quiet" (pressed)="open.set(false)">{{ t().cancel }}</ui-button>
        </div>
      </form>
    </ui-dialog>
  `,
})
export class MoveObstacle {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleViewsTexts);
  protected readonly limits = textLimits;
  readonly obstacle = input.required<ObstacleSummary>();
  readonly open = model(false);
  readonly moved = output<ObstacleView>();
  protected readonly sending = new Sending();
  protected readonly tried = signal(false);
  protected readonly state = linkedSignal<ObstacleSummary, ObstacleState | null>({ source: this.obstacle, computation: () => null });
  protected readonly text = linkedSignal<ObstacleSummary, string>({ source: this.obstacle, computation: () => '' });
  protected readonly states = computed(() =>
    this.obstacle().moves.map((value): Choice<ObstacleState> => ({ value, text: this.language.pick(obstacleStateWords[value]) })),
  );
  protected readonly faults = computed(() => routeFaults(this.sending.problem(), ['state', 'text']));
  protected readonly outside = computed(() => (Object.keys(this.faults().at).length > 0 ? null : this.sending.problem()));

  protected async send(): Promise<void> {
    this.tried.set(true);
    const [state, text] = [this.state(), this.text().trim()];
    if (!state) return;
    const { id: obstacleId, version } = this.obstacle();
    const body = text ? { state, text } : { state };
    const view = await this.sending.run(() => this.api.send('changeObstacle', { params: { obstacleId }, body, ifMatch: version }));
    if (!view) return;
    this.tried.set(false);
    this.open.set(false);
    this.moved.emit(view);
  }
}
