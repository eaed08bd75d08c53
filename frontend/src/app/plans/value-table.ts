import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { IndicatorValue } from '@lagesbild/contract';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { TextView } from '../ui/text-view';
import { FigureWords } from './figure-words';
import { indicatorsTexts } from './indicators.texts';
import { nothingShared } from './shared-facts';

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
        } @else {
          –
        }
      </ng-template>
      <ng-template uiCell="period" [uiCellOf]="rows()" let-row>
        <span [class.years]="years(row)">{{ periodOf(row) }}</span>
      </ng-template>
      <ng-template uiCell="source" [uiCellOf]="rows()" let-row>
        <span class="source">
          @if (row.of.note; as note) {
            <ui-text class="small" [text]="{ sv: note, en: null }" />
          }
          @if (!shared().assignmentKey && row.of.assignmentKey) {
            <a class="small" [routerLink]="['/assignments', row.of.assignmentKey]" [attr.aria-label]="t().assignmentOf(nameOf(row))">{{
              t().assignment
            }}</a>
          }
          @if (!shared().citations) {
            <ui-citation [citations]="row.of.citations" [fact]="nameOf(row)" />
          }
        </span>
      </ng-template>
    </ui-data-table>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .years {
      white-space: nowrap;
    }
    .source {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: baseline;
    }
    .source > a {
      display: inline-block;
      min-height: 24px;
    }
    .source > :has([open]) {
      flex-basis: 100%;
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
  /** Whether the label itself names an organisation. */
  readonly byOrganisation = input(false);
  /** What is said once beside the table, and not in every row. */
  readonly shared = input(nothingShared);

  private readonly labelled = computed(() => this.rows().some((row) => row.label !== null));
  protected readonly columns = computed((): Column<ValueRow>[] => {
    const label: Column<ValueRow> = { key: 'label', heading: this.labelHeading() ?? this.t().what, names: true, text: (row) => row.label };
    const organisation: Column<ValueRow> = {
      key: 'organisation',
      heading: this.t().organisation,
      text: (row) => row.of.organisation?.name.sv,
    };
    const source: Column<ValueRow> = { key: 'source', heading: this.sourceHeading(), text: (row) => row.of.note };
    return [
      ...(this.labelled() ? [label] : []),
      { key: 'period', heading: this.t().period, names: !this.labelled(), text: (row) => this.periodOf(row) },
      { key: 'value', heading: this.valueHeading(), numeric: true, text: (row) => this.valueOf(row) },
      ...(this.organisations() ? [organisation] : []),
      ...(this.sources() ? [source] : []),
    ];
  });

  private readonly organisations = computed(() => {
    const said = this.byOrganisation() || this.shared().organisation !== null;
    return !said && this.rows().some((row) => row.of.organisation !== null);
  });
  private readonly notes = computed(() => this.rows().some((row) => row.of.note !== null));
  private readonly sources = computed(() => {
    const { assignmentKey, citations } = this.shared();
    return this.notes() || !citations || (!assignmentKey && this.rows().some((row) => row.of.assignmentKey !== null));
  });

  protected nameOf(row: ValueRow): string {
    return `${row.label ?? this.caption()} ${this.periodOf(row)}`;
  }

  protected periodOf(row: ValueRow): string {
    return this.words.period(row.of);
  }

  /** A span of years stays on one line. */
  protected years(row: ValueRow): boolean {
    return /^\d{4}–\d{4}$/.test(this.periodOf(row));
  }

  private sourceHeading(): string {
    if (!this.notes()) return this.t().source;
    return this.shared().citations ? this.t().note : this.t().noteAndSource;
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
