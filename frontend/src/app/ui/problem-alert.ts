import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BilingualText } from '@lagesbild/contract';
import { Language } from '../core/language';
import type { ProblemError } from '../core/problem';
import { Alert } from './alert';
import { uiTexts } from './ui.texts';

/** A refusal in words: what happened, what to do now, and the number that finds it in the log. Shows nothing without a refusal. */
@Component({
  selector: 'ui-problem-alert',
  imports: [Alert, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problem(); as problem) {
      <ui-alert tone="fault" [heading]="language.pick(problem.title)">
        <p>{{ language.pick(problem.detail) }}</p>
        @if (rest().length) {
          <ul>
            @for (words of rest(); track $index) {
              <li>{{ language.pick(words) }}</li>
            }
          </ul>
        }
        @if (withNumber()) {
          <p class="small">{{ t().instance(problem.instance ?? '') }}</p>
        }
        @if (problem.kind === 'sign-in-required') {
          <p>
            <a routerLink="/sign-in">{{ t().signIn }}</a>
          </p>
        }
        <ng-content />
      </ui-alert>
    }
  `,
})
export class ProblemAlert {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(uiTexts);
  readonly problem = input.required<ProblemError | null>();
  /** Faults that belong to no field: `routeFaults(…).rest`. */
  readonly rest = input<readonly BilingualText[]>([]);
  // The number helps only where the fault is ours and somebody has to look it up.
  protected readonly withNumber = computed(() => {
    const problem = this.problem();
    return problem?.instance && (problem.details?.status ?? 0) >= 500;
  });
}
