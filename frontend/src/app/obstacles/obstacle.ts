import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { severityWords, type ObstacleLink, type ObstacleView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { Evidence } from './evidence';
import { obstacleTexts } from './obstacle.texts';
import { toldBackwards } from './history';
import { ObstacleAnswer } from './obstacle-answer';
import { SeverityBadge } from './severity-badge';
import { ObstacleStateBadge } from './state-badge';

/** One obstacle: what it is in the way of, who must act, what the reports say, and what has been done about it. */
@Component({
  selector: 'app-obstacle',
  imports: [RouterLink, PageHeader, Panel, StateView, There, TextView, Evidence, ObstacleAnswer, SeverityBadge, ObstacleStateBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './obstacle.html',
  styleUrl: './obstacle.css',
})
export class Obstacle {
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(obstacleTexts);
  readonly obstacleId = input.required<string>();
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
  /** The latest first: what has been done is read from where things stand. */
  protected readonly events = computed(() => toldBackwards(this.view()?.events ?? []));

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
