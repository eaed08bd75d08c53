import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { obstacleStateWords, type ObstacleQuery, type ObstacleState, type ObstacleSummary } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { obstacleViewsTexts } from './obstacle-views.texts';
import { SeverityBadge } from './severity-badge';

const most = 10;

/** The obstacles in one state: the gravest first, and a way to the rest. */
@Component({
  selector: 'app-board-column',
  imports: [RouterLink, StateView, There, TextView, SeverityBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-label]="word()">
      <h2>
        {{ word() }} <span class="number">{{ count() }}</span>
      </h2>
      <ui-state-view [of]="obstacles" [empty]="t().columnEmpty" [keep]="true">
        <ng-template [uiThere]="obstacles" let-page>
          <ul>
            @for (obstacle of page.items; track obstacle.id) {
              <li>
                <h3>
                  <a [routerLink]="['/obstacles', obstacle.id]"><ui-text [text]="obstacle.title" /></a>
                </h3>
                <app-severity-badge [severity]="obstacle.severity" />
                <p>{{ language.pick(obstacle.sentence) }}</p>
                @if (obstacle.moves.length) {
                  <button
                    type="button"
                    class="button link"
                    [attr.aria-label]="t().moveOne(language.pick(obstacle.title))"
                    (click)="move.emit(obstacle)"
                  >
                    {{ t().move }}
                  </button>
                }
              </li>
            }
          </ul>
          @if (page.total > page.items.length) {
            <p class="all">
              <a [routerLink]="[]" [queryParams]="{ view: null, state: state(), page: null }" queryParamsHandling="merge">{{
                t().showAll(page.total)
              }}</a>
            </p>
          }
        </ng-template>
      </ui-state-view>
    </section>
  `,
  styleUrl: './board-column.css',
})
export class BoardColumn {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleViewsTexts);
  readonly planKey = input.required<string>();
  readonly state = input.required<ObstacleState>();
  readonly query = input.required<ObstacleQuery>();
  /** Counts up when obstacles have been moved. */
  readonly changes = input(0);
  readonly move = output<ObstacleSummary>();
  protected readonly obstacles = inject(Api).read('listObstacles', () => ({
    params: { planKey: this.planKey() },
    query: { ...this.query(), state: this.state(), limit: most },
  }));
  protected readonly word = computed(() => this.language.pick(obstacleStateWords[this.state()]));
  protected readonly count = computed(() => (this.obstacles.hasValue() ? String(this.obstacles.value().total) : ''));

  constructor() {
    effect(() => {
      if (this.changes() > 0) untracked(() => this.obstacles.reload());
    });
  }
}
