import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  Directive,
  TemplateRef,
  computed,
  contentChildren,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../core/language';
import { sortedRows, type Sorting } from './sort-rows';
import { uiTexts } from './ui.texts';

/** One column of a table. */
export interface Column<Row> {
  key: string;
  heading: string;
  /** What stands in the cell; a `uiCell` of the same key may draw it instead. */
  text: (row: Row) => string | null | undefined;
  /** Digits that line up on the right. */
  numeric?: boolean;
  /** The cell that names the row. */
  names?: boolean;
  /** Where the cell leads, as for `routerLink`. */
  link?: (row: Row) => string | readonly string[] | null;
  /** What to sort by; a column without it does not sort. */
  sort?: (row: Row) => string | number | null | undefined;
}

/** A cell drawn by the screen: `<ng-template uiCell="rating" [uiCellOf]="rows()" let-row>`; `row` is then typed. */
@Directive({ selector: 'ng-template[uiCell]' })
export class Cell<Row> {
  readonly uiCell = input.required<string>();
  /** The rows of the table, for their type alone. */
  readonly uiCellOf = input<readonly Row[]>();
  readonly template = inject<TemplateRef<{ $implicit: Row }>>(TemplateRef);

  static ngTemplateContextGuard<Row>(_cell: Cell<Row>, context: unknown): context is { $implicit: Row } {
    return context !== null;
  }
}

/** A table with a caption. On a narrow screen each row becomes a list of headings and values; nothing scrolls sideways. */
@Component({
  selector: 'ui-data-table',
  imports: [NgTemplateOutlet, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './data-table.html',
  styleUrl: './data-table.css',
})
export class DataTable<Row> {
  protected readonly t = inject(Language).of(uiTexts);
  readonly caption = input.required<string>();
  /** The caption is read out but not shown, where a heading already says it. */
  readonly quietCaption = input(false);
  readonly columns = input.required<readonly Column<Row>[]>();
  readonly rows = input.required<readonly Row[]>();
  /** A last row with totals, by column key. */
  readonly totals = input<Readonly<Record<string, string>> | null>(null);

  private readonly cells = contentChildren<Cell<Row>>(Cell);
  protected readonly sorting = signal<Sorting | null>(null);
  protected readonly sorted = computed(() => {
    const sorting = this.sorting();
    const by = this.columns().find((column) => column.key === sorting?.key)?.sort;
    return sorting && by ? sortedRows(this.rows(), by, sorting.descending) : this.rows();
  });
  private readonly drawings = computed(() => new Map(this.cells().map((cell) => [cell.uiCell(), cell.template])));

  protected drawing(column: Column<Row>): TemplateRef<{ $implicit: Row }> | null {
    return this.drawings().get(column.key) ?? null;
  }

  protected direction(column: Column<Row>): 'ascending' | 'descending' | null {
    const sorting = this.sorting();
    if (sorting?.key !== column.key) return null;
    return sorting.descending ? 'descending' : 'ascending';
  }

  protected sortBy(column: Column<Row>): void {
    this.sorting.update((before) => ({ key: column.key, descending: before?.key === column.key && !before.descending }));
  }
}
