import type { Series } from './chart-data';
import type { Palette } from './palette';

const side = 8;

const tile = (colour: string, paper: string, strong: boolean): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, side, side);
  pen.strokeStyle = colour;
  pen.lineWidth = strong ? 3 : 1;
  pen.beginPath();
  // One line and its two neighbours, so that the tiles meet without a gap.
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift, side);
    pen.lineTo(shift + side, 0);
  }
  pen.stroke();
  return canvas;
};

/** What a series is filled with: its colour, or hatching in it: broad for preliminary, thin for not reported. */
export function fillOf(series: Series, palette: Palette, pen: CanvasRenderingContext2D): string | CanvasPattern {
  const colour = palette.token(series.colour);
  if (!series.pattern || series.pattern === 'solid') return colour;
  return pen.createPattern(tile(colour, palette.token('paper'), series.pattern === 'hatched'), 'repeat') ?? colour;
}
