import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AssignmentIndicator, ReportedValue } from '@lagesbild/contract';
import { Language } from '../core/language';
import { ReportedFigures } from '../core/reported-figures';
import { TermList } from '../ui/term-list';
import { figureTexts } from './form/figure.texts';

/** The figures of a report, with what they were before struck through where something is compared. */
@Component({
  selector: 'app-figure-list',
  imports: [TermList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-term-list>
      @for (row of rows(); track row.key) {
        <div>
          <dt>{{ row.name }}</dt>
          <dd>
            @if (row.before; as before) {
              <del
                ><span class="unseen">{{ t().before }} </span>{{ before }}</del
              >&ngsp;
            }
            @if (row.figure; as figure) {
              {{ figure }} <span class="period">{{ row.period }}</span>
            } @else {
              <span class="muted">{{ t().noFigure }}</span>
            }
          </dd>
        </div>
      }
    </ui-term-list>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    del {
      color: var(--muted);
      margin-right: var(--space-1);
    }
    .period {
      display: block;
      color: var(--muted);
      font-size: var(--text-small);
    }
  `,
})
export class FigureList {
  private readonly figures = inject(ReportedFigures);
  protected readonly t = inject(Language).of(figureTexts);
  readonly indicators = input.required<readonly AssignmentIndicator[]>();
  readonly values = input.required<readonly ReportedValue[]>();
  /** What it is held against; null when nothing. */
  readonly before = input<readonly ReportedValue[] | null>(null);

  protected readonly rows = computed(() =>
    this.indicators()
      .map((indicator) => ({ indicator, value: this.valueOf(this.values(), indicator.key) }))
      .filter(({ indicator, value }) => indicator.active || value !== null)
      .map(({ indicator, value }) => {
        const figure = value && this.figures.figure(value, indicator.unit);
        const old = this.valueOf(this.before() ?? [], indicator.key);
        const before = old && this.figures.figure(old, indicator.unit);
        const period = value && this.figures.period(value);
        return { key: indicator.key, name: this.figures.name(indicator), figure, period, before: before === figure ? null : before };
      }),
  );

  private valueOf(values: readonly ReportedValue[], key: string): ReportedValue | null {
    return values.find(({ indicator }) => indicator === key) ?? null;
  }
}
