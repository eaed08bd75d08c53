import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { obstacleStateWords, type ObstacleQuery, type ObstacleState, type ObstacleSummary, type ObstacleView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { BoardColumn } from './board-column';
import { MoveObstacle } from './move-obstacle';
import { obstacleViewsTexts } from './obstacle-views.texts';

const columns: readonly ObstacleState[] = ['flagged', 'being-handled', 'needs-decision', 'resolved', 'closed-without-action'];

/** The obstacles by state, a column each. They are moved by a button, so that it can be done with the keyboard alone. */
@Component({
  selector: 'app-obstacle-board',
  imports: [BoardColumn, MoveObstacle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="said" role="status">{{ said() }}</p>
    <div class="columns-of-states">
      @for (state of columns; track state) {
        <app-board-column [planKey]="planKey()" [state]="state" [query]="filter()" [changes]="changes()" (move)="begin($event)" />
      }
    </div>
    @if (moving(); as obstacle) {
      <app-move-obstacle [obstacle]="obstacle" [(open)]="open" (moved)="done($event)" />
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .said:not(:empty) {
      margin-bottom: var(--space-3);
      font-weight: 600;
    }
    .columns-of-states {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: var(--space-3);
      align-items: start;
    }
    @media (max-width: 1240px) {
      .columns-of-states {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      }
    }
  `,
})
export class ObstacleBoard {
  private readonly language = inject(Language);
  private readonly t = this.language.of(obstacleViewsTexts);
  protected readonly columns = columns;
  readonly planKey = input.required<string>();
  /** What the register is narrowed to; the columns say which state. */
  readonly query = input.required<ObstacleQuery>();
  protected readonly filter = computed((): ObstacleQuery => {
    const { kind, area, title } = this.query();
    return { ...(kind ? { kind } : {}), ...(area === undefined ? {} : { area }), ...(title ? { title } : {}) };
  });
  protected readonly moving = signal<ObstacleSummary | null>(null);
  protected readonly open = signal(false);
  /** How many times something has been moved: the columns are then read again. */
  protected readonly changes = signal(0);
  protected readonly said = signal('');

  protected begin(obstacle: ObstacleSummary): void {
    this.said.set('');
    this.moving.set(obstacle);
    this.open.set(true);
  }

  protected done({ title, state }: ObstacleView): void {
    this.said.set(this.t().moved(this.language.pick(title), this.language.pick(obstacleStateWords[state]).toLowerCase()));
    this.changes.update((before) => before + 1);
  }
}
