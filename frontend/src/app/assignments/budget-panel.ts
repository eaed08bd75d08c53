import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { BudgetLineView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { budgetPanelTexts, degreeMeanings, degreeWords } from './budget-panel.texts';

/** The sums as they are known, each with its year and how firm it is. */
@Component({
  selector: 'assignment-budget',
  imports: [Cell, CitationList, DataTable, Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="meanings() || undefined">
      @if (lines().length) {
        <ui-data-table [caption]="t().caption" [quietCaption]="true" [columns]="columns()" [rows]="lines()">
          <ng-template uiCell="note" [uiCellOf]="lines()" let-line>
            @if (line.note) {
              <span lang="sv">{{ line.note }}</span>
            }
            @if (line.citations.length) {
              <ui-citation [citations]="line.citations" [fact]="t().fact(yearOf(line), format.money(line.ore))" />
            }
            @if (!line.note && !line.citations.length) {
              <span>–</span>
            }
          </ng-template>
        </ui-data-table>
      } @else {
        <p class="muted">{{ silent() ? t().emptyInSource : t().empty }}</p>
      }
    </ui-panel>
  `,
})
export class BudgetPanel {
  protected readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(budgetPanelTexts);
  readonly lines = input.required<readonly BudgetLineView[]>();
  readonly silent = input(false);

  protected readonly meanings = computed(() => {
    const degrees = [...new Set(this.lines().map(({ degree }) => degree))];
    return degrees.flatMap((degree) => (degreeMeanings[degree] ? [this.language.pick(degreeMeanings[degree])] : [])).join(' ');
  });

  protected readonly columns = computed((): Column<BudgetLineView>[] => {
    const t = this.t();
    const told = this.lines().some(({ note, citations }) => note !== null || citations.length > 0);
    const note: Column<BudgetLineView> = { key: 'note', heading: t.note, text: () => null };
    return [
      { key: 'year', heading: t.year, names: true, text: (line) => this.yearOf(line) },
      { key: 'degree', heading: t.degree, text: ({ degree }) => this.language.pick(degreeWords[degree]) },
      ...(told ? [note] : []),
      { key: 'sum', heading: t.sum, numeric: true, text: ({ ore }) => this.format.tkr(ore) },
    ];
  });

  protected yearOf({ year }: BudgetLineView): string {
    return year === null ? this.t().noYear : String(year);
  }
}
