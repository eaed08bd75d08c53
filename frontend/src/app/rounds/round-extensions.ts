import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { ExtensionRow, RoundView } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Alert } from '../ui/alert';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { ExtendDays } from './extend-days';
import { extensionTexts } from './round-extensions.texts';

/** Who has been given later days than the round, and, for the coordinator, giving them. */
@Component({
  selector: 'app-round-extensions',
  imports: [Alert, Cell, DataTable, ExtendDays, Panel, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="t().about">
      <div class="stack">
        @if (done(); as reports) {
          <ui-alert tone="success" [heading]="t().done(reports)" />
        }
        <ui-state-view [of]="extensions" [keep]="true" [reading]="t().reading" [empty]="t().none">
          <ng-template [uiThere]="extensions" let-page>
            <ui-data-table [caption]="t().list" [quietCaption]="true" [columns]="columns()" [rows]="page.items">
              <ng-template uiCell="reason" [uiCellOf]="page.items" let-row>
                <span class="own-words" lang="sv">{{ row.reason }}</span>
                <span class="muted small by">{{ t().by(row.by, format.dayOf(row.at)) }}</span>
              </ng-template>
            </ui-data-table>
          </ng-template>
        </ui-state-view>
        @if (round().can.extend) {
          @if (giving()) {
            <app-extend-days [round]="round()" (given)="finish($event)" (cancelled)="giving.set(false)" />
          } @else {
            <p>
              <button type="button" class="button quiet" (click)="begin()">{{ t().give }}</button>
            </p>
          }
        }
      </div>
    </ui-panel>
  `,
  styles: `
    .by {
      display: block;
    }
  `,
})
export class RoundExtensions {
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(extensionTexts);
  readonly round = input.required<RoundView>();
  protected readonly extensions = inject(Api).read('listExtensions', () => ({
    params: { roundId: this.round().id },
    query: { limit: 100 },
  }));
  protected readonly giving = signal(false);
  /** How many reports have just been extended. */
  protected readonly done = signal<number | null>(null);

  protected readonly columns = computed((): Column<ExtensionRow>[] => {
    const t = this.t();
    return [
      { key: 'organisation', heading: t.organisation, names: true, text: (row) => this.language.pick(row.organisation.name) },
      {
        key: 'assignment',
        heading: t.assignment,
        text: (row) => [row.assignment.label, this.language.pick(row.assignment.title)].filter(Boolean).join(' '),
      },
      { key: 'dueOn', heading: t.dueOn, text: (row) => this.format.day(row.dueOn) },
      { key: 'closesOn', heading: t.closesOn, text: (row) => this.format.day(row.closesOn) },
      { key: 'reason', heading: t.reason, text: (row) => row.reason },
    ];
  });

  protected begin(): void {
    this.done.set(null);
    this.giving.set(true);
  }

  protected finish(reports: number): void {
    this.giving.set(false);
    this.done.set(reports);
    this.extensions.reload();
  }
}
