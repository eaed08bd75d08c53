import type { BarData } from './chart-data';
import type { Place } from './bar-drawing';

const arrows: Readonly<Record<string, readonly [category: number, series: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The series that have something to show in a category, in the order they are drawn. */
const drawn = (data: BarData, category: number): number[] =>
  data.series.flatMap((series, index) => ((series.values[category] ?? 0) === 0 ? [] : [index]));

const nearest = (places: readonly number[], wanted: number): number | undefined =>
  [...places].sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0];

/** Where an arrow key leads from a place; bars without a value are passed over. Null for a key that leads nowhere. */
export function walk(data: BarData, from: Place | null, key: string): Place | null {
  const arrow = arrows[key];
  if (!arrow) return null;
  const [down, right] = from ? arrow : [0, 0];
  const start = from ?? { category: 0, series: 0 };
  for (let category = start.category + down; data.categories[category]; category += down || data.categories.length) {
    const places = drawn(data, category);
    const series = right === 0 ? nearest(places, start.series) : places[places.indexOf(start.series) + right];
    if (series !== undefined) return { category, series };
  }
  return from;
}
