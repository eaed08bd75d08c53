import { ChangeDetectionStrategy, Component, computed, inject, input, model, output, signal } from '@angular/core';
import { obstacleStateWords, type ObstacleSummary, type ObstacleView, type ReportView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { problemOf, type ProblemError } from '../../core/problem';
import { BusyButton } from '../../ui/busy-button';
import { Dialog } from '../../ui/dialog';
import { ProblemAlert } from '../../ui/problem-alert';
import { StateView, There } from '../../ui/state-view';
import { TextField } from '../../ui/text-field';
import { TextView } from '../../ui/text-view';
import { obstacleDialogTexts } from './obstacle-dialogs.texts';
import { passageOf, type Quote } from './quote';
import { roundName, shortName } from './round-name';

const most = 100;

/** Ties words in a report to an obstacle that the plan already has. */
@Component({
  selector: 'app-review-link',
  imports: [Dialog, StateView, There, TextField, TextView, BusyButton, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './link.html',
  styleUrl: './obstacle-dialogs.css',
})
export class LinkObstacle {
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleDialogTexts);
  protected readonly most = most;
  readonly report = input.required<ReportView>();
  readonly quote = input.required<Quote | null>();
  readonly open = model(false);
  readonly linked = output<ObstacleView>();

  protected readonly search = signal('');
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly obstacles = this.api.read('listObstacles', () =>
    this.open() ? { params: { planKey: this.report().planKey }, query: { open: true, limit: most } } : undefined,
  );
  protected readonly matching = computed(() => {
    const items = this.obstacles.hasValue() ? this.obstacles.value().items : [];
    const wanted = this.search().trim().toLowerCase().split(/\s+/);
    return items.filter((obstacle) => {
      const words = [obstacle.title.sv, obstacle.title.en ?? '', this.language.pick(obstacle.kind)].join(' ').toLowerCase();
      return wanted.every((word) => words.includes(word));
    });
  });

  protected about(obstacle: ObstacleSummary): string {
    return [
      this.language.pick(obstacle.kind),
      this.language.pick(obstacleStateWords[obstacle.state]),
      this.t().organisations(obstacle.organisations),
      obstacle.sinceRound ? this.t().since(shortName(roundName(this.language.pick(obstacle.sinceRound.title)))) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  }

  protected async link(obstacle: ObstacleSummary): Promise<void> {
    const quote = this.quote();
    if (!quote || this.busy()) return;
    this.busy.set(obstacle.id);
    this.problem.set(null);
    try {
      const view = await this.api.send('linkObstacle', { params: { obstacleId: obstacle.id }, body: passageOf(this.report(), quote) });
      this.open.set(false);
      this.search.set('');
      this.linked.emit(view);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(null);
    }
  }
}
