import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { severityWords, type Brief } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { obstaclePanelTexts } from './obstacle-panel.texts';

/** What is stuck and waits for somebody to decide. */
@Component({
  selector: 'app-obstacle-panel',
  imports: [Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="heading()" [about]="about()">
      <ul class="rows">
        @for (obstacle of brief().obstacles.needDecision; track obstacle.id) {
          <li>
            <a [routerLink]="['/obstacles', obstacle.id]"
              ><strong><ui-text [text]="obstacle.title" /></strong
            ></a>
            <p>{{ language.pick(obstacle.sentence) }}</p>
            <p class="muted small">{{ language.pick(obstacle.kind) }} · {{ language.pick(severities[obstacle.severity]) }}</p>
          </li>
        }
      </ul>
      @if (brief().obstacles.open) {
        <p class="more not-printed">
          <a [routerLink]="['/plans', brief().planKey, 'obstacles']" [queryParams]="{ open: true }">{{ t().all }}</a>
        </p>
      }
    </ui-panel>
  `,
  styles: `
    :host {
      display: grid;
      min-width: 0;
    }
    ui-panel {
      display: grid;
    }
    .more {
      margin-top: var(--space-3);
    }
  `,
})
export class ObstaclePanel {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstaclePanelTexts);
  protected readonly severities = severityWords;
  readonly brief = input.required<Brief>();
  protected readonly heading = computed(() => {
    const count = this.brief().obstacles.needDecision.length;
    return count === 0 ? this.t().none : this.t().heading(count);
  });
  protected readonly about = computed(() => {
    const { open } = this.brief().obstacles;
    return open === 0 ? this.t().noneOpen : this.t().about(open);
  });
}
