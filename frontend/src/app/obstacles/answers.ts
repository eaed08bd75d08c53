import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ObstacleAnswer } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { obstacleWorkTexts } from './obstacle-work.texts';

/** What those that must act have said, and who has said nothing. */
@Component({
  selector: 'app-obstacle-answers',
  imports: [RouterLink, Panel, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().answersHeading">
      <ul class="rows">
        @for (answer of answers(); track answer.organisation.key) {
          <li>
            <h3>
              <a [routerLink]="['/organisations', answer.organisation.key]"><ui-text [text]="answer.organisation.name" /></a>
            </h3>
            @if (answer.latest; as latest) {
              <p class="own-words" lang="sv">{{ latest.text }}</p>
              <p class="muted small">{{ t().answered(format.dayOf(latest.at), latest.by) }}</p>
              @if (answer.answers > 1) {
                <p class="muted small">{{ t().earlierAnswers(answer.answers - 1) }}</p>
              }
            } @else {
              <p class="muted">{{ t().notAnswered }}</p>
            }
          </li>
        }
      </ul>
    </ui-panel>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    li {
      display: grid;
      gap: var(--space-1);
    }
  `,
})
export class Answers {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(obstacleWorkTexts);
  readonly answers = input.required<readonly ObstacleAnswer[]>();
}
