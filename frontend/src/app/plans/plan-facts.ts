import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { planFactsTexts } from './plan-facts.texts';

/** What is said of a plan, each statement with its source; and what came after it. */
@Component({
  selector: 'app-plan-facts',
  imports: [CitationList, Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (plan().facts.length) {
      <ui-panel [heading]="t().heading">
        <ul class="rows">
          @for (fact of plan().facts; track $index) {
            <li>
              <p class="prose"><ui-text [text]="fact.text" />.</p>
              <ui-citation [citations]="fact.citations" [certainty]="fact.certainty" [fact]="t().fact($index + 1)" />
            </li>
          }
        </ul>
      </ui-panel>
    }
    @if (plan().followOn.length) {
      <ui-panel [heading]="t().followOn" [about]="t().followOnAbout">
        <ul class="rows">
          @for (assignment of plan().followOn; track assignment.key) {
            <li>
              <a [routerLink]="['/assignments', assignment.key]"><ui-text [text]="assignment.title" /></a>
            </li>
          }
        </ul>
      </ui-panel>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-6);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class PlanFacts {
  protected readonly t = inject(Language).of(planFactsTexts);
  readonly plan = input.required<PlanView>();
}
