import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { obstacleStateWords, type ObstacleState } from '@lagesbild/contract';
import { Language } from '../core/language';

/** Where an obstacle stands, in a word. */
@Component({
  selector: 'app-obstacle-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'state()' },
  template: '{{ word() }}',
  styles: `
    :host {
      display: inline-block;
      padding: 0 var(--space-2);
      border: 1px solid var(--none);
      border-radius: var(--radius);
      font-size: var(--text-small);
      font-weight: 600;
      color: var(--none);
      background: var(--none-soft);
    }
    :host(.being-handled) {
      color: var(--brand);
      border-color: var(--brand);
      background: var(--brand-soft);
    }
    :host(.needs-decision) {
      color: var(--at-risk);
      border-color: var(--at-risk);
      background: var(--at-risk-soft);
    }
    :host(.resolved) {
      color: var(--on-track);
      border-color: var(--on-track);
      background: var(--on-track-soft);
    }
    :host(.closed-without-action),
    :host(.merged) {
      border-style: dashed;
    }
  `,
})
export class ObstacleStateBadge {
  private readonly language = inject(Language);
  readonly state = input.required<ObstacleState>();
  protected readonly word = computed(() => this.language.pick(obstacleStateWords[this.state()]));
}
