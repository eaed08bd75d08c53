import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { EarlierFinding, ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { Dialog } from '../ui/dialog';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { StateView, There } from '../ui/state-view';
import { TextField } from '../ui/text-field';
import { EarlierRow } from './earlier-row';
import { obstacleWorkTexts } from './obstacle-work.texts';
import { Sending } from './sending';

const most = 10;

/** That an obstacle was reported before: findings of earlier plans, with their sources. */
@Component({
  selector: 'app-obstacle-earlier',
  imports: [Panel, Dialog, EarlierRow, ProblemAlert, StateView, There, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './earlier.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    li {
      display: grid;
      gap: var(--space-1);
      justify-items: start;
    }
    .open {
      margin-top: var(--space-3);
    }
  `,
})
export class Earlier {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleWorkTexts);
  readonly obstacle = input.required<ObstacleView>();
  readonly changed = output<ObstacleView>();
  protected readonly open = signal(false);
  protected readonly written = signal('');
  protected readonly sending = new Sending();
  protected readonly findings = this.api.read('listEarlierFindings', () => {
    const { planKey, kind } = this.obstacle();
    const text = this.written().trim();
    return this.open() ? { params: { planKey }, query: { kind: kind.key, limit: most, ...(text ? { text } : {}) } } : undefined;
  });
  /** "Redan rapporterat 2010": since the first year that is known. */
  protected readonly heading = computed(() => {
    const year = this.obstacle().earlier.find((finding) => finding.year !== null)?.year;
    return typeof year === 'number' ? this.t().earlierSince(year) : this.t().earlierHeading;
  });
  private readonly tied = computed(() => new Set(this.obstacle().earlier.map((finding) => finding.key)));

  protected isTied(finding: EarlierFinding): boolean {
    return this.tied().has(finding.key);
  }

  protected tie(finding: EarlierFinding): Promise<void> {
    return this.send('tieFinding', finding);
  }

  protected untie(finding: EarlierFinding): Promise<void> {
    return this.send('untieFinding', finding);
  }

  private async send(name: 'tieFinding' | 'untieFinding', { key: findingKey }: EarlierFinding): Promise<void> {
    const params = { obstacleId: this.obstacle().id, findingKey };
    const view = await this.sending.run(() => this.api.send(name, { params }));
    if (view) this.changed.emit(view);
  }
}
