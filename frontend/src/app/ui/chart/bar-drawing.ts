import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip, type ChartConfiguration, type Plugin } from 'chart.js';
import type { BarData, Point, Series } from './chart-data';
import { paletteOf, type Palette } from './palette';
import { fillOf } from './pattern';

const font = '"Source Sans 3 Variable", system-ui, sans-serif';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
// A chart's own options do not reach the words of its scales.
Chart.defaults.font.family = font;
Chart.defaults.font.size = 14;

/** What the drawing needs beside the numbers. */
export interface BarLook {
  format: (value: number) => string;
  still: boolean;
  chosen: (point: Point) => void;
}

/** Where the keyboard stands: the category and the series. */
export interface Place {
  category: number;
  series: number;
}

/** A drawn chart: only this file and its neighbours know the library. */
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

const valuesInBars = (series: readonly Series[], palette: Palette, format: BarLook['format']): Plugin<'bar'> => ({
  id: 'valuesInBars',
  afterDatasetsDraw(chart) {
    const pen = chart.ctx;
    pen.save();
    pen.font = `600 13px ${font}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    series.forEach((each, index) => {
      chart.getDatasetMeta(index).data.forEach((bar, position) => {
        const value = each.values[position] ?? 0;
        const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as { x: number; y: number; base: number };
        const words = format(value);
        const width = pen.measureText(words).width;
        if (value === 0 || x - base < width + 4) return;
        const middle = (x + base) / 2;
        if (each.pattern && each.pattern !== 'solid') {
          // Digits on hatching cannot be read: they get a piece of paper of their own.
          pen.fillStyle = palette.token('paper');
          pen.fillRect(middle - width / 2 - 3, y - 8, width + 6, 16);
        }
        pen.fillStyle = palette.on(each);
        pen.fillText(words, middle, y + 1);
      });
    });
    pen.restore();
  },
});

const configurationOf = (data: BarData, look: BarLook, pen: CanvasRenderingContext2D): ChartConfiguration<'bar'> => {
  const palette = paletteOf(pen.canvas.parentElement ?? document.body);
  const ink = palette.token('ink');
  return {
    type: 'bar',
    data: {
      labels: data.categories.map((category) => linesOf(category.label)),
      datasets: data.series.map((series) => ({
        label: series.label, data: [...series.values], backgroundColor: fillOf(series, palette, pen),
        borderColor: series.pattern && series.pattern !== 'solid' ? palette.token(series.colour) : palette.token('paper'),
        borderWidth: 1, hoverBorderColor: ink, hoverBorderWidth: 3, borderSkipped: false as const, maxBarThickness: 30, categoryPercentage: 0.9, barPercentage: 0.9,
      })),
    },
    options: {
      indexAxis: 'y', responsive: true, maintainAspectRatio: false, animation: look.still ? false : { duration: 250 },
      scales: {
        x: { stacked: true, beginAtZero: true, border: { display: false }, grid: { color: palette.token('line') }, ticks: { color: palette.token('muted'), precision: 0, callback: (value) => look.format(Number(value)) } },
        y: { stacked: true, border: { color: palette.token('line') }, grid: { display: false }, ticks: { color: ink, autoSkip: false } },
      },
      plugins: { tooltip: { callbacks: { title: (items) => data.categories[items[0]?.dataIndex ?? 0]?.label ?? '', label: (item) => `${item.dataset.label}: ${look.format(Number(item.raw))}` } } },
      onHover: (_event, elements) => {
        pen.canvas.style.cursor = elements.length ? 'pointer' : 'default';
      },
      onClick: (_event, elements) => {
        const [element] = elements;
        const category = data.categories[element?.index ?? -1];
        const series = data.series[element?.datasetIndex ?? -1];
        if (element && category && series) look.chosen({ category: category.key, series: series.key, value: series.values[element.index] ?? 0 });
      },
    },
    plugins: [valuesInBars(data.series, palette, look.format)],
  };
};

/** Draws stacked horizontal bars; null where there is no canvas to draw on. */
export function drawBars(canvas: HTMLCanvasElement, data: BarData, look: BarLook): BarDrawing | null {
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const chart = new Chart(pen, configurationOf(data, look, pen));
  let gone = false;
  // Words drawn before the font has come stay in another one, until they are drawn again.
  void document.fonts.load(`14px ${font}`).then(() => gone || chart.update('none'));
  return {
    mark: (place) => {
      const active = place ? [{ datasetIndex: place.series, index: place.category }] : [];
      chart.setActiveElements(active);
      chart.update('none');
    },
    destroy: () => {
      gone = true;
      chart.destroy();
    },
  };
}
