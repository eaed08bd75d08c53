import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Completeness } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { uiTexts } from './ui.texts';

/** Completeness: the five figures always together, because one of them alone misleads; and how many have been approved. */
@Component({
  selector: 'ui-completeness',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl>
      @for (figure of figures(); track figure.term) {
        <div>
          <dt>{{ figure.term }}</dt>
          <dd>{{ figure.value }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    div {
      flex: 1 1 7rem;
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      padding: var(--space-2) var(--space-3);
      box-shadow:
        1px 0 0 0 var(--line),
        0 1px 0 0 var(--line);
    }
    dt {
      color: var(--muted);
      font-size: var(--text-small);
      line-height: 1.3;
    }
    dd {
      margin: 0;
      font-size: var(--text-h2);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class CompletenessView {
  private readonly format = inject(Format);
  private readonly t = inject(Language).of(uiTexts);
  readonly of = input.required<Completeness>();
  protected readonly figures = computed(() => {
    const { expected, received, receivedShare, onTime, onTimeShare, approved } = this.of();
    return [
      { term: this.t().expected, value: this.format.number(expected) },
      { term: this.t().received, value: this.format.number(received) },
      { term: this.t().receivedShare, value: this.format.share(receivedShare) },
      { term: this.t().onTime, value: this.format.number(onTime) },
      { term: this.t().onTimeShare, value: this.format.share(onTimeShare) },
      { term: this.t().approved, value: this.format.number(approved) },
    ];
  });
}
