import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ObstacleName, ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { BusyButton } from '../ui/busy-button';
import { Dialog } from '../ui/dialog';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { TextView } from '../ui/text-view';
import { FindObstacle } from './find-obstacle';
import { obstacleWorkTexts } from './obstacle-work.texts';
import { Sending } from './sending';

/** Obstacles that have to do with this one, and those that have become part of it. */
@Component({
  selector: 'app-obstacle-related',
  imports: [RouterLink, Panel, Dialog, FindObstacle, BusyButton, ProblemAlert, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './related.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    h3 {
      margin: var(--space-4) 0 var(--space-2);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--space-3);
    }
    .button {
      margin-top: var(--space-2);
    }
  `,
})
export class Related {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleWorkTexts);
  readonly obstacle = input.required<ObstacleView>();
  readonly changed = output<ObstacleView>();
  protected readonly open = signal(false);
  protected readonly chosen = signal<string | null>(null);
  protected readonly tried = signal(false);
  protected readonly sending = new Sending();

  protected async relate(): Promise<void> {
    this.tried.set(true);
    const otherId = this.chosen();
    if (!otherId) return;
    const view = await this.sending.run(() => this.api.send('relateObstacle', { params: { obstacleId: this.obstacle().id, otherId } }));
    if (!view) return;
    this.open.set(false);
    this.chosen.set(null);
    this.tried.set(false);
    this.changed.emit(view);
  }

  protected async unrelate({ id: otherId }: ObstacleName): Promise<void> {
    const view = await this.sending.run(() => this.api.send('unrelateObstacle', { params: { obstacleId: this.obstacle().id, otherId } }));
    if (view) this.changed.emit(view);
  }
}
