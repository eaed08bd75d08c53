import { ChangeDetectionStrategy, Component, inject, input, model, output, signal } from '@angular/core';
import { textLimits, type ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { BusyButton } from '../ui/busy-button';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { TextArea } from '../ui/text-field';
import { FindObstacle } from './find-obstacle';
import { obstacleWorkTexts } from './obstacle-work.texts';
import { Sending } from './sending';

/** Makes an obstacle part of another one. */
@Component({
  selector: 'app-merge-obstacle',
  imports: [Dialog, FindObstacle, TextArea, BusyButton, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-dialog [heading]="t().mergeHeading" [(open)]="open">
      <p>{{ t().mergeAbout }}</p>
      <form class="stack" (submit)="$event.preventDefault()">
        <app-find-obstacle
          [except]="obstacle()"
          [label]="t().mergeWhich"
          [(chosen)]="chosen"
          [error]="tried() && !chosen() ? t().chooseFirst : null"
        />
        <ui-text-area
          [label]="t().mergeWhy"
          required
          [rows]="3"
          [limit]="limits.reason"
          [(value)]="text"
          [error]="tried() && !text().trim() ? t().writeWhy : null"
        />
        <ui-problem-alert [problem]="sending.problem()" />
        <div class="row">
          <ui-button [busy]="sending.busy()" [busyText]="t().sending" (pressed)="send()">{{ t().mergeDo }}</ui-button>
          <ui-button look="quiet" (pressed)="open.set(false)">{{ t().cancel }}</ui-button>
        </div>
      </form>
    </ui-dialog>
  `,
})
export class MergeObstacle {
  private readonly api = inject(Api);
  protected readonly t = inject(Language).of(obstacleWorkTexts);
  protected readonly limits = textLimits;
  readonly obstacle = input.required<ObstacleView>();
  readonly open = model(false);
  readonly changed = output<ObstacleView>();
  protected readonly sending = new Sending();
  protected readonly chosen = signal<string | null>(null);
  protected readonly text = signal('');
  protected readonly tried = signal(false);

  protected async send(): Promise<void> {
    this.tried.set(true);
    const [intoId, text] = [this.chosen(), this.text().trim()];
    const { id: obstacleId, version } = this.obstacle();
    if (!intoId || !text) return;
    const merged = await this.sending.run(() =>
      this.api.send('mergeObstacle', { params: { obstacleId }, body: { intoId, text }, ifMatch: version }),
    );
    if (!merged) return;
    this.open.set(false);
    this.changed.emit(merged);
  }
}
