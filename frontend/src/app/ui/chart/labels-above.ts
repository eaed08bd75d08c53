import type { Plugin } from 'chart.js';
import { chartFont } from './chart-font';
import type { BarData } from './chart-data';
import type { Palette } from './palette';

const lineHeight = 15;

/** A label in lines no wider than the chart. */
export function linesWithin(label: string, width: number, widthOf: (text: string) => number): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}

/** The names of the categories above their bars: beside them, on a narrow screen, they would leave no room for the bars. */
export const labelsAbove = (data: BarData, palette: Palette): Plugin<'bar'> => ({
  id: 'labelsAbove',
  afterDatasetsDraw(chart) {
    const pen = chart.ctx;
    const { left, right } = chart.chartArea;
    pen.save();
    pen.font = `13px ${chartFont}`;
    pen.fillStyle = palette.token('ink');
    pen.textAlign = 'left';
    pen.textBaseline = 'bottom';
    data.categories.forEach((category, index) => {
      const bar = chart.getDatasetMeta(0).data[index]?.getProps(['y', 'height'], true) as { y: number; height: number } | undefined;
      if (!bar) return;
      const lines = linesWithin(category.label, right - left, (text) => pen.measureText(text).width);
      lines.reverse().forEach((line, above) => pen.fillText(line, left, bar.y - bar.height / 2 - 3 - above * lineHeight));
    });
    pen.restore();
  },
});
