import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PlanView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { PartBar, type BarPart } from './part-bar';
import { planCompletenessTexts } from './plan-completeness.texts';

/** How many of the plan's assignments could be found, and how sure they are. Shown where anything is missing or unsure. */
@Component({
  selector: 'app-plan-completeness',
  imports: [Panel, PartBar, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (!whole()) {
      <ui-panel [heading]="t().heading" [about]="about()">
        @if (drawn(); as declared) {
          <app-part-bar [of]="parts()" [total]="format.number(declared)" [totalText]="t().declared" />
        }
        @if (details().length) {
          <p>{{ details().join(' ') }}</p>
        }
        @if (plan().completeness.note; as note) {
          <p><ui-text [text]="{ sv: note, en: null }" /></p>
        }
      </ui-panel>
    }
  `,
  styles: `
    p {
      max-width: var(--measure);
      margin-top: var(--space-2);
    }
  `,
})
export class PlanCompleteness {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(planCompletenessTexts);
  readonly plan = input.required<PlanView>();

  /** Everything that the plan declares is known for certain: there is nothing to say. */
  protected readonly whole = computed(() => {
    const { assignmentsDeclared, completeness } = this.plan();
    return assignmentsDeclared === completeness.listed && completeness.certain === completeness.listed && completeness.note === null;
  });
  protected readonly about = computed(() => {
    const { assignmentsDeclared, completeness } = this.plan();
    if (assignmentsDeclared === completeness.listed) return this.t().all(completeness.listed);
    return assignmentsDeclared === null ? this.t().listed(completeness.listed) : this.t().of(completeness.listed, assignmentsDeclared);
  });
  protected readonly parts = computed((): BarPart[] => [...this.known(), this.missing()]);
  /** One part alone is no picture. */
  protected readonly drawn = computed(() => {
    const { assignmentsDeclared, completeness } = this.plan();
    return assignmentsDeclared === completeness.listed && completeness.certain === null ? null : assignmentsDeclared;
  });
  protected readonly details = computed(() => {
    const { withNumber, withBudget } = this.plan().completeness;
    return [withNumber === null ? null : this.t().numbers(withNumber), withBudget === null ? null : this.t().budgets(withBudget)].filter(
      (sentence) => sentence !== null,
    );
  });

  private known(): BarPart[] {
    const { listed, certain, probable, uncertain } = this.plan().completeness;
    if (certain === null) return [this.part('named', 'firm', listed)];
    return [
      this.part('certain', 'firm', certain),
      this.part('probable', 'middle', probable ?? 0),
      this.part('uncertain', 'loose', uncertain ?? 0),
    ];
  }

  private missing(): BarPart {
    const { assignmentsDeclared, completeness } = this.plan();
    const atLeast = completeness.notIdentifiedAtLeast;
    return atLeast === null
      ? this.part('notListed', 'missing', Math.max((assignmentsDeclared ?? 0) - completeness.listed, 0))
      : this.part('notIdentified', 'missing', atLeast);
  }

  private part(
    key: 'certain' | 'probable' | 'uncertain' | 'named' | 'notIdentified' | 'notListed',
    look: BarPart['look'],
    size: number,
  ): BarPart {
    return { key, text: this.t()[key], value: this.format.number(size), size, look };
  }
}
