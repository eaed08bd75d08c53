import type { Plugin } from 'chart.js';
import type { Series } from './chart-data';
import { chartFont } from './chart-font';
import type { Palette } from './palette';

/** One bar, or part of a bar, as it lies on the canvas. */
interface Bar {
  x: number;
  y: number;
  base: number;
}

interface Words {
  text: string;
  colour: string;
  /** Digits on hatching cannot be read: they get a piece of paper of their own. */
  ground: string | null;
}

const writeInside = (pen: CanvasRenderingContext2D, bar: Bar, words: Words): void => {
  const width = pen.measureText(words.text).width;
  if (bar.x - bar.base < width + 4) return;
  const middle = (bar.x + bar.base) / 2;
  if (words.ground !== null) {
    pen.fillStyle = words.ground;
    pen.fillRect(middle - width / 2 - 3, bar.y - 8, width + 6, 16);
  }
  pen.fillStyle = words.colour;
  pen.fillText(words.text, middle, bar.y + 1);
};

/** Writes each value in its bar, where it fits; the table says them all. */
export function valuesInBars(series: readonly Series[], palette: Palette, format: (value: number) => string): Plugin<'bar'> {
  const paper = palette.token('paper');
  const looks = series.map((each) => ({ colour: palette.on(each), ground: !each.pattern || each.pattern === 'solid' ? null : paper }));
  return {
    id: 'valuesInBars',
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      pen.save();
      Object.assign(pen, { font: `600 13px ${chartFont}`, textAlign: 'center', textBaseline: 'middle' });
      series.forEach((each, index) =>
        chart.getDatasetMeta(index).data.forEach((element, position) => {
          const value = each.values[position] ?? 0;
          const look = looks[index];
          if (value === 0 || !look) return;
          writeInside(pen, element.getProps(['x', 'y', 'base'], true) as unknown as Bar, { text: format(value), ...look });
        }),
      );
      pen.restore();
    },
  };
}
