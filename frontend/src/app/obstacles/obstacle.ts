import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { severityWords, type ObstacleLink, type ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { Answers } from './answers';
import { Earlier } from './earlier';
import { EditObstacle } from './edit-obstacle';
import { Evidence } from './evidence';
import { HistoryList } from './history-list';
import { MergeObstacle } from './merge-obstacle';
import { Merged } from './merged';
import { obstacleWorkTexts } from './obstacle-work.texts';
import { obstacleTexts } from './obstacle.texts';
import { ObstacleAnswer } from './obstacle-answer';
import { Related } from './related';
import { SeverityBadge } from './severity-badge';
import { SplitObstacle } from './split-obstacle';
import { ObstacleStateBadge } from './state-badge';

/** One obstacle: what it is in the way of, who must act, what the reports say, and what has been done about it. */
@Component({
  selector: 'app-obstacle',
  imports: [
    RouterLink,
    PageHeader,
    Panel,
    StateView,
    There,
    TextView,
    Answers,
    Earlier,
    EditObstacle,
    Evidence,
    HistoryList,
    MergeObstacle,
    Merged,
    ObstacleAnswer,
    Related,
    SeverityBadge,
    SplitObstacle,
    ObstacleStateBadge,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './obstacle.html',
  styleUrl: './obstacle.css',
})
export class Obstacle {
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(obstacleTexts);
  protected readonly w = this.language.of(obstacleWorkTexts);
  private readonly router = inject(Router);
  readonly obstacleId = input.required<string>();
  /** What the coordination is about to do. */
  protected readonly dialog = signal<'edit' | 'split' | 'merge' | null>(null);
  protected readonly obstacle = inject(Api).read('showObstacle', () => ({ params: { obstacleId: this.obstacleId() } }));
  protected readonly view = computed(() => (this.obstacle.hasValue() ? this.obstacle.value() : null));
  protected readonly crumbs = computed((): Crumb[] => {
    const view = this.view();
    return view
      ? [
          { text: this.language.pick(view.planTitle), link: ['/plans', view.planKey] },
          { text: this.t().register, link: ['/plans', view.planKey, 'obstacles'] },
        ]
      : [];
  });
  protected close(open: boolean): void {
    if (!open) this.dialog.set(null);
  }

  protected goTo({ id }: ObstacleView): void {
    void this.router.navigate(['/obstacles', id]);
  }

  protected rule(view: ObstacleView): string {
    return this.language.pick(severityWords[view.severity]);
  }

  protected raised(view: ObstacleView): string {
    return this.t().raisedBy(this.format.dayOf(view.raisedAt), view.raisedBy, this.language.pick(view.raisedByOrganisation.name));
  }

  protected evidenceAbout(links: readonly ObstacleLink[]): string {
    return links.length ? this.t().evidenceAbout(links.length, new Set(links.map((link) => link.organisation.key)).size) : '';
  }
}
