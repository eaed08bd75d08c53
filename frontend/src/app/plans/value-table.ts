import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { IndicatorValue } from '@lagesbild/contract';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { TextView } from '../ui/text-view';
import { FigureWords } from './figure-words';
import { indicatorsTexts } from './indicators.texts';

/** One figure as a row. */
export interface ValueRow {
  of: IndicatorValue;
  /** What tells it from the other rows, beside the period; null where the period does. */
  label: string | null;
}

/** Figures as rows, each with how the source puts it, its note and where it comes from. */
@Component({
  selector: 'app-value-table',
  imports: [Cell, CitationList, DataTable, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-data-table [caption]="caption()" [quietCaption]="true" [columns]="columns()" [rows]="rows()">
      <ng-template uiCell="organisation" [uiCellOf]="rows()" let-row>
        @if (row.of.organisation; as organisation) {
          <a [routerLink]="['/organisations', organisation.key]"><ui-text [text]="organisation.name" /></a>
        }
      </ng-template>
      <ng-template uiCell="source" [uiCellOf]="rows()" let-row>
        @if (row.of.note; as note) {
          <p class="small"><ui-text [text]="{ sv: note, en: null }" />.</p>
        }
        @if (row.of.assignmentKey; as key) {
          <a class="small" [routerLink]="['/assignments', key]" [attr.aria-label]="t().assignmentOf(nameOf(row))">{{ t().assignment }}</a>
        }
        <ui-citation [citations]="row.of.citations" [fact]="nameOf(row)" />
      </ng-template>
    </ui-data-table>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class ValueTable {
  private readonly language = inject(Language);
  private readonly words = inject(FigureWords);
  protected readonly t = this.language.of(indicatorsTexts);
  readonly rows = input.required<ValueRow[]>();
  readonly caption = input.required<string>();
  /** What the labels are: "Kön och ålder". */
  readonly labelHeading = input<string>();
  /** The unit that all the figures share; without it each figure says its own. */
  readonly unit = input<string>();

  private readonly labelled = computed(() => this.rows().some((row) => row.label !== null));
  protected readonly columns = computed((): Column<ValueRow>[] => {
    const label: Column<ValueRow> = { key: 'label', heading: this.labelHeading() ?? this.t().what, names: true, text: (row) => row.label };
    const organisation: Column<ValueRow> = {
      key: 'organisation',
      heading: this.t().organisation,
      text: (row) => row.of.organisation?.name.sv,
    };
    return [
      ...(this.labelled() ? [label] : []),
      { key: 'period', heading: this.t().period, names: !this.labelled(), text: (row) => this.words.period(row.of) },
      { key: 'value', heading: this.valueHeading(), numeric: true, text: (row) => this.valueOf(row) },
      ...(this.organisations() ? [organisation] : []),
      { key: 'source', heading: this.t().noteAndSource, text: (row) => row.of.note },
    ];
  });

  /** Named once above the table where it is the same for all. */
  private readonly organisations = computed(() => new Set(this.rows().map((row) => row.of.organisation?.key)).size > 1);

  protected nameOf(row: ValueRow): string {
    return `${row.label ?? this.caption()} ${this.words.period(row.of)}`;
  }

  private valueHeading(): string {
    const unit = this.unit();
    return unit === undefined ? this.t().value : this.words.heading(unit);
  }

  private valueOf({ of }: ValueRow): string {
    const said = this.words.qualified(of);
    return this.unit() !== undefined || of.value === null || this.words.saysItself(of.unit) ? said : `${said} ${this.words.unit(of.unit)}`;
  }
}
