import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  booleanAttribute,
  computed,
  effect,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { Theme } from '../../core/theme';
import { Cell, DataTable } from '../data-table';
import { uiTexts } from '../ui.texts';
import { drawBars, pointAt, type BarDrawing, type Place } from './bar-drawing';
import { columnsOf, rowsOf, totalsOf, type BarRow } from './bar-table';
import type { BarData, Point } from './chart-data';
import { walk } from './walk';

let charts = 0;
/** In pixels: with less than this, labels beside the bars would take half of the chart. */
const narrowest = 420;

/**
 * Stacked horizontal bars, and the same numbers as a table. Each number leads to the rows behind it, by pointer or by
 * keyboard.
 */
@Component({
  selector: 'ui-bar-chart',
  imports: [Cell, DataTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bar-chart.html',
  styleUrl: './bar-chart.css',
})
export class BarChart {
  private readonly numbers = inject(Format);
  private readonly theme = inject(Theme);
  protected readonly t = inject(Language).of(uiTexts);
  /** What the chart shows and what it rests on, in words. */
  readonly label = input.required<string>();
  /** What the categories are: "Insatsområde". */
  readonly categoryHeading = input.required<string>();
  readonly data = input.required<BarData>();
  readonly format = input<(value: number) => string>((value) => this.numbers.number(value, 1));
  /** Whether the series may be added: figures of different counting methods may not. */
  readonly totals = input(true);
  /** Shown as a table; a screen may keep it in the address. */
  readonly asTable = model(false);
  /** Whether the reader may switch to the table; false where the same numbers stand beside the chart as one. */
  readonly switchable = input(true);
  /** Whether there are rows behind the numbers: the table's numbers are then doors, as the bars are. */
  readonly doors = input(false, { transform: booleanAttribute });
  /** The bar whose rows the reader wants to see. */
  readonly chosen = output<Point>();

  private readonly canvas = viewChild<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly drawing = signal<BarDrawing | null>(null);
  protected readonly hintId = `chart-${++charts}-hint`;
  protected readonly place = signal<Place | null>(null);
  private readonly narrow = signal(false);
  protected readonly height = computed(() => this.data().categories.length * (this.narrow() ? 68 : 46) + (this.narrow() ? 54 : 40));
  protected readonly rows = computed(() => rowsOf(this.data()));
  private readonly tableWords = computed(() => ({
    category: this.categoryHeading(),
    total: this.totals() ? this.t().total : null,
    format: this.format(),
  }));
  protected readonly columns = computed(() => columnsOf(this.data(), this.tableWords()));
  protected readonly sums = computed(() => totalsOf(this.data(), this.tableWords()));
  private readonly point = computed(() => {
    const place = this.place();
    return place && pointAt(this.data(), place);
  });
  /** What is read out of the bar that the keyboard stands on. */
  protected readonly spoken = computed(() => {
    const point = this.point();
    const category = this.data().categories.find((each) => each.key === point?.category);
    const series = this.data().series.find((each) => each.key === point?.series);
    return point && category && series ? `${category.label}, ${series.label}: ${this.format()(point.value)}` : '';
  });

  constructor() {
    this.followWidth();
    effect((onCleanup) => {
      const drawing = this.draw();
      this.drawing.set(drawing);
      onCleanup(() => drawing?.destroy());
    });
    effect(() => this.drawing()?.mark(this.place()));
  }

  protected keyed(event: KeyboardEvent): void {
    const point = this.point();
    if (event.key === 'Enter' && point) this.chosen.emit(point);
    if (event.key === 'Escape') this.place.set(null);
    const next = walk(this.data(), this.place(), event.key);
    if (!next) return;
    event.preventDefault();
    this.place.set(next);
  }

  protected open(row: BarRow, series: number): void {
    this.chosen.emit({ category: row.key, series: this.data().series[series]?.key ?? '', value: row.values[series] ?? 0 });
  }

  private followWidth(): void {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Test environments measure nothing.
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => this.narrow.set(host.clientWidth < narrowest));
    observer.observe(host);
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  private draw(): BarDrawing | null {
    const canvas = this.canvas()?.nativeElement;
    // Read, so that the chart is drawn again in the colours of another theme.
    this.theme.shown();
    const look = { format: this.format(), narrow: this.narrow(), chosen: (point: Point) => this.chosen.emit(point) };
    return canvas ? drawBars(canvas, this.data(), look) : null;
  }
}
