import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DecisionView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { decisionPanelTexts } from './decision-panel.texts';

/** What the assignment rests on. An amendment stands after what it amends and never takes its place. */
@Component({
  selector: 'assignment-decisions',
  imports: [Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="decisions().length > 1 ? t().amended : undefined">
      <ol class="rows">
        @for (decision of inOrder(); track $index) {
          <li>
            <p>
              <strong>{{ decision.kind ? language.pick(decision.kind) : t().unknownKind }}</strong>
            </p>
            <p class="small muted">
              {{ decision.decidedOn ? format.day(decision.decidedOn) : t().unknownDay }},
              {{ decision.dnr ? t().dnr(decision.dnr) : t().noDnr }}
            </p>
            @if (decision.note; as note) {
              <p class="own-words" lang="sv">{{ note }}</p>
            }
          </li>
        } @empty {
          <li class="muted">{{ silent() ? t().emptyInSource : t().empty }}</li>
        }
      </ol>
    </ui-panel>
  `,
})
export class DecisionPanel {
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(decisionPanelTexts);
  readonly decisions = input.required<readonly DecisionView[]>();
  readonly silent = input(false);

  // A decision whose day is not known keeps its place after those whose day is.
  protected readonly inOrder = computed(() =>
    [...this.decisions()].sort((one, other) => (one.decidedOn ?? '9999').localeCompare(other.decidedOn ?? '9999')),
  );
}
