import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);
const words = 4.5;
const shapes = 3;

// WCAG 2.2, definitions of relative luminance and contrast ratio.
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
};

const named = (start: string): string[] => [...tokens.keys()].filter((name): name is string => name?.startsWith(start) ?? false);
const grounds = ['paper', 'surface'];
const ratings = ['on-track', 'at-risk', 'off-track', 'none'];
const statuses = named('status-');

type Pair = [front: string, back: string, least: number];
const pairs: Pair[] = [
  ...grounds.flatMap((ground) => ['ink', 'muted', 'brand', ...ratings].map((front): Pair => [front, ground, words])),
  ...grounds.flatMap((ground) => ['field-line', 'focus', ...statuses, ...named('category-')].map((front): Pair => [front, ground, shapes])),
  ...['ink', 'muted', 'brand', ...ratings].map((front): Pair => [front, 'brand-soft', words]),
  ...ratings.flatMap((rating) => [rating, 'ink', 'muted', 'brand'].map((front): Pair => [front, `${rating}-soft`, words])),
  ...statuses.filter((status) => status !== 'status-not-reported').map((status): Pair => [`on-${status}`, status, words]),
  // Hatched bars carry their digits on paper.
  ['on-status-not-reported', 'paper', words],
  ['on-brand', 'brand', words],
  ['paper', 'off-track', words],
  ['focus', 'brand-soft', shapes],
];

describe('the colour tokens', () => {
  it('are all read, nine steps of work status and "not reported" among them', () => {
    expect(statuses).toHaveLength(10);
    expect(named('category-').length).toBeLessThanOrEqual(8);
    expect(tokens.size).toBe([...css.matchAll(/light-dark\(/g)].length);
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    it.each(pairs)('%s on %s is at least %d to 1', (front, back, least) => {
      const colours = [tokens.get(front)?.[theme], tokens.get(back)?.[theme]];
      expect(colours).not.toContain(undefined);
      expect(contrast(colours[0] ?? '', colours[1] ?? '')).toBeGreaterThanOrEqual(least);
    });
  });
});
