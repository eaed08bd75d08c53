import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
  type ChartOptions,
} from 'chart.js';
import type { BarData, Point, Series } from './chart-data';
import { chartFont } from './chart-font';
import { labelsAbove } from './labels-above';
import { paletteOf, type Palette } from './palette';
import { fillOf } from './pattern';
import { valuesInBars } from './values-in-bars';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
// A chart's own options do not reach the words of its scales.
Chart.defaults.font.family = chartFont;
Chart.defaults.font.size = 14;

/** What the drawing needs beside the numbers. */
export interface BarLook {
  format: (value: number) => string;
  /** The labels stand above the bars, where there is no room beside them. */
  narrow: boolean;
  chosen: (point: Point) => void;
}

/** Where the keyboard stands: the category and the series. */
export interface Place {
  category: number;
  series: number;
}

/** A drawn chart: only this folder knows the library. */
export interface BarDrawing {
  mark: (place: Place | null) => void;
  destroy: () => void;
}

const lettersPerLine = 26;

/** A label in lines that fit beside the bars. */
export function linesOf(label: string): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lettersPerLine) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}

/** The number at a place, with the keys that lead to the rows behind it. */
export function pointAt(data: BarData, place: Place): Point | null {
  const category = data.categories[place.category];
  const series = data.series[place.series];
  return category && series ? { category: category.key, series: series.key, value: series.values[place.category] ?? 0 } : null;
}

const datasetOf = (series: Series, palette: Palette, pen: CanvasRenderingContext2D): ChartDataset<'bar'> => ({
  label: series.label,
  data: [...series.values],
  backgroundColor: fillOf(series, palette, pen),
  borderColor: palette.token(series.pattern && series.pattern !== 'solid' ? series.colour : 'paper'),
  borderWidth: 1,
  hoverBorderColor: palette.token('ink'),
  hoverBorderWidth: 3,
  borderSkipped: false,
  maxBarThickness: 26,
  categoryPercentage: 0.9,
  barPercentage: 0.9,
});

const scalesOf = (palette: Palette, { format, narrow }: BarLook): ChartOptions<'bar'>['scales'] => ({
  x: {
    stacked: true,
    beginAtZero: true,
    border: { display: false },
    grid: { color: palette.token('line') },
    ticks: { color: palette.token('muted'), precision: 0, callback: (value) => format(Number(value)) },
  },
  y: {
    stacked: true,
    border: { color: palette.token('line') },
    grid: { display: false },
    ticks: { color: palette.token('ink'), autoSkip: false, display: !narrow },
  },
});

const tooltipOf = (data: BarData, format: BarLook['format']): NonNullable<ChartOptions<'bar'>['plugins']>['tooltip'] => ({
  callbacks: {
    title: (items) => data.categories[items[0]?.dataIndex ?? 0]?.label ?? '',
    label: (item) => `${item.dataset.label}: ${format(Number(item.raw))}`,
  },
});

const configurationOf = (data: BarData, look: BarLook, pen: CanvasRenderingContext2D): ChartConfiguration<'bar'> => {
  const palette = paletteOf(pen.canvas.parentElement ?? document.body);
  return {
    type: 'bar',
    data: {
      labels: data.categories.map((category) => linesOf(category.label)),
      datasets: data.series.map((series) => datasetOf(series, palette, pen)),
    },
    options: {
      // Nothing moves: not for those who asked for less motion, nor on paper, which would catch the bars half way.
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      // The first label stands above its bar, and so above the bars.
      layout: { padding: { top: look.narrow ? 14 : 0 } },
      scales: scalesOf(palette, look),
      plugins: { tooltip: tooltipOf(data, look.format) },
      onHover: (_event, elements) => {
        pen.canvas.style.cursor = elements.length ? 'pointer' : 'default';
      },
      onClick: (_event, [element]) => {
        const point = element && pointAt(data, { category: element.index, series: element.datasetIndex });
        if (point) look.chosen(point);
      },
    },
    plugins: [valuesInBars(data.series, palette, look.format), ...(look.narrow ? [labelsAbove(data, palette)] : [])],
  };
};

/** Draws stacked horizontal bars; null where there is no canvas to draw on. */
export function drawBars(canvas: HTMLCanvasElement, data: BarData, look: BarLook): BarDrawing | null {
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const chart = new Chart(pen, configurationOf(data, look, pen));
  let gone = false;
  // Words drawn before the font has come stay in another one, until they are drawn again.
  void document.fonts.load(`14px ${chartFont}`).then(() => gone || chart.update('none'));
  return {
    mark: (place) => {
      chart.setActiveElements(place ? [{ datasetIndex: place.series, index: place.category }] : []);
      chart.update('none');
    },
    destroy: () => {
      gone = true;
      chart.destroy();
    },
  };
}
