import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { textLimits, type ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { Alert } from '../ui/alert';
import { BusyButton } from '../ui/busy-button';
import { Dialog } from '../ui/dialog';
import { ProblemAlert } from '../ui/problem-alert';
import { TextArea } from '../ui/text-field';
import { obstacleWorkTexts } from './obstacle-work.texts';
import { Sending } from './sending';

/** Says that an obstacle is part of another, leads there, and lets it stand by itself again. */
@Component({
  selector: 'app-obstacle-merged',
  imports: [RouterLink, Alert, Dialog, TextArea, BusyButton, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-alert [heading]="heading()">
      <p>{{ t().mergedAbout }}</p>
      <div class="row">
        @if (obstacle().mergedInto; as into) {
          <a [routerLink]="['/obstacles', into.id]">{{ t().goTo(language.pick(into.title)) }}</a>
        }
        @if (obstacle().can.unmerge) {
          <button type="button" class="button link" (click)="open.set(true)">{{ t().unmerge }}</button>
        }
      </div>
    </ui-alert>
    <ui-dialog [heading]="t().unmerge" [(open)]="open">
      <p>{{ t().unmergeAbout }}</p>
      <form class="stack" (submit)="$event.preventDefault()">
        <ui-text-area
          [label]="t().why"
          required
          [rows]="3"
          [limit]="limits.reason"
          [(value)]="text"
          [error]="tried() && !text().trim() ? t().writeWhy : null"
        />
        <ui-problem-alert [problem]="sending.problem()" />
        <div class="row">
          <ui-button [busy]="sending.busy()" [busyText]="t().sending" (pressed)="send()">{{ t().unmerge }}</ui-button>
          <ui-button look="quiet" (pressed)="open.set(false)">{{ t().cancel }}</ui-button>
        </div>
      </form>
    </ui-dialog>
  `,
})
export class Merged {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleWorkTexts);
  protected readonly limits = textLimits;
  readonly obstacle = input.required<ObstacleView>();
  readonly changed = output<ObstacleView>();
  protected readonly sending = new Sending();
  protected readonly open = signal(false);
  protected readonly text = signal('');
  protected readonly tried = signal(false);
  protected readonly heading = computed(() => {
    const into = this.obstacle().mergedInto;
    return into ? this.t().mergedInto(this.language.pick(into.title)) : this.t().mergedIntoHidden;
  });

  protected async send(): Promise<void> {
    this.tried.set(true);
    const text = this.text().trim();
    const { id: obstacleId, version } = this.obstacle();
    if (!text) return;
    const view = await this.sending.run(() =>
      this.api.send('unmergeObstacle', { params: { obstacleId }, body: { text }, ifMatch: version }),
    );
    if (!view) return;
    this.open.set(false);
    this.changed.emit(view);
  }
}
