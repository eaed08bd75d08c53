import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { OutcomeView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { outcomePanelTexts } from './outcome-panel.texts';

/** Outcomes at the follow-up, each with where it is told. */
@Component({
  selector: 'assignment-outcomes',
  imports: [CitationList, Panel, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="outcomes().length ? t().about : undefined">
      <ul class="rows">
        @for (outcome of outcomes(); track $index) {
          <li>
            <p>
              <strong>{{ language.pick(outcome.status) }}</strong>
            </p>
            <p class="prose"><ui-text [text]="outcome.text" /></p>
            <ui-citation [citations]="outcome.citations" [fact]="t().fact(language.pick(outcome.status).toLowerCase())" />
          </li>
        } @empty {
          <li class="muted">{{ t().empty }}</li>
        }
      </ul>
    </ui-panel>
  `,
})
export class OutcomePanel {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(outcomePanelTexts);
  readonly outcomes = input.required<readonly OutcomeView[]>();
}
