import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssignmentHistoryRow } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { RatingBadge } from '../ui/rating-badge';
import { WorkStatusBadge } from '../ui/status-badge';
import { TextView } from '../ui/text-view';
import { historyPanelTexts } from './history-panel.texts';

/** What each published round said, the latest first. A report that was missing is drawn as such, never as work not done. */
@Component({
  selector: 'assignment-history',
  imports: [Cell, DataTable, Panel, RatingBadge, RouterLink, TextView, WorkStatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="history().length ? t().about : undefined">
      @if (history().length) {
        <ui-data-table [caption]="t().heading" [quietCaption]="true" [columns]="columns()" [rows]="rows()">
          <ng-template uiCell="round" [uiCellOf]="rows()" let-row>
            <a [routerLink]="['/rounds', row.roundId, 'brief']"><ui-text [text]="row.roundTitle" /></a>
            <span class="published">{{ t().published(format.day(row.publishedOn)) }}</span>
          </ng-template>
          <ng-template uiCell="workStatus" [uiCellOf]="rows()" let-row>
            <ui-work-status [status]="row.workStatus ?? (row.reported ? 'no-information' : 'not-reported')" />
          </ng-template>
          <ng-template uiCell="rating" [uiCellOf]="rows()" let-row>
            <ui-rating-badge [rating]="row.rating ?? (row.reported ? 'no-information' : 'not-reported')" />
          </ng-template>
          <ng-template uiCell="assessed" [uiCellOf]="rows()" let-row>
            @if (row.assessedRating; as rating) {
              <ui-rating-badge [rating]="rating" />
            } @else {
              <span class="muted">{{ t().notAssessed }}</span>
            }
          </ng-template>
        </ui-data-table>
      } @else {
        <p class="muted">{{ t().empty }}</p>
      }
    </ui-panel>
  `,
  styles: `
    .published {
      display: block;
      color: var(--muted);
      font-size: var(--text-small);
      font-weight: 400;
    }
  `,
})
export class HistoryPanel {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(historyPanelTexts);
  readonly history = input.required<readonly AssignmentHistoryRow[]>();

  protected readonly rows = computed(() => [...this.history()].reverse());
  protected readonly columns = computed((): Column<AssignmentHistoryRow>[] => {
    const t = this.t();
    return [
      { key: 'round', heading: t.round, names: true, text: () => null },
      { key: 'workStatus', heading: t.workStatus, text: () => null },
      { key: 'rating', heading: t.rating, text: () => null },
      { key: 'assessed', heading: t.assessed, text: () => null },
      { key: 'done', heading: t.done, text: ({ expectedDoneOn }) => this.format.day(expectedDoneOn) },
      { key: 'used', heading: t.used, numeric: true, text: ({ usedOre }) => this.format.tkr(usedOre) },
      { key: 'forecast', heading: t.forecast, numeric: true, text: ({ forecastOre }) => this.format.tkr(forecastOre) },
    ];
  });
}
