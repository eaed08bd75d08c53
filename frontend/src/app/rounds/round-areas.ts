import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Completeness, RoundView } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { TextView } from '../ui/text-view';
import { roundTexts } from './round.texts';

type AreaRow = RoundView['byArea'][number];

/** The five figures of every intervention area; an area leads to its reports. */
@Component({
  selector: 'app-round-areas',
  imports: [Cell, DataTable, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-data-table [caption]="t().byArea" [columns]="columns()" [rows]="round().byArea" [totals]="totals()">
      <ng-template uiCell="area" [uiCellOf]="round().byArea" let-row>
        <a [routerLink]="[]" [queryParams]="{ area: row.areaNr, page: null }" queryParamsHandling="merge" fragment="reports"
          >{{ row.areaNr }} <ui-text [text]="row.areaName"
        /></a>
      </ng-template>
    </ui-data-table>
  `,
})
export class RoundAreas {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(roundTexts);
  readonly round = input.required<RoundView>();
  readonly completeness = input.required<Completeness>();

  protected readonly columns = computed((): Column<AreaRow>[] => {
    const t = this.t();
    const figure = (key: keyof Completeness): Column<AreaRow> => ({
      key,
      heading: t[key],
      numeric: true,
      text: (row) => this.figures(row.completeness)[key],
    });
    return [
      { key: 'area', heading: t.area, names: true, text: (row) => this.language.pick(row.areaName) },
      figure('expected'),
      figure('received'),
      figure('receivedShare'),
      figure('onTime'),
      figure('onTimeShare'),
      figure('approved'),
    ];
  });
  protected readonly totals = computed(() => ({ area: this.t().total, ...this.figures(this.completeness()) }));

  private figures(of: Completeness): Record<keyof Completeness, string> {
    const { format } = this;
    return {
      expected: format.number(of.expected),
      received: format.number(of.received),
      receivedShare: format.share(of.receivedShare),
      onTime: format.number(of.onTime),
      onTimeShare: format.share(of.onTimeShare),
      approved: format.number(of.approved),
    };
  }
}
