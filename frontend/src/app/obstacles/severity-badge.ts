import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { severities, type Severity } from '@lagesbild/contract';
import { Language } from '../core/language';
import { severityWord } from './obstacle-words';

/** How serious an obstacle is: one to three steps, and the word. */
@Component({
  selector: 'app-severity-badge',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'severity()' },
  template: `
    <svg viewBox="0 0 16 14" width="16" height="14" aria-hidden="true">
      @for (step of steps(); track step.x) {
        <rect
          [attr.x]="step.x"
          [attr.y]="step.y"
          width="4"
          [attr.height]="13 - step.y"
          [attr.fill]="step.filled ? 'currentColor' : 'none'"
          stroke="currentColor"
        />
      }
    </svg>
    {{ word() }}
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      font-weight: 600;
      color: var(--none);
    }
    :host(.medium) {
      color: var(--at-risk);
    }
    :host(.high) {
      color: var(--off-track);
    }
    svg {
      flex: none;
    }
  `,
})
export class SeverityBadge {
  private readonly language = inject(Language);
  readonly severity = input.required<Severity>();
  protected readonly word = computed(() => this.language.pick(severityWord(this.severity())));
  protected readonly steps = computed(() =>
    [0, 1, 2].map((nr) => ({ x: nr * 5.5 + 0.5, y: 8.5 - nr * 4, filled: nr <= severities.indexOf(this.severity()) })),
  );
}
