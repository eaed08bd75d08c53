import type { Series } from './chart-data';

/** Colours as the canvas takes them: it knows no custom properties. */
export interface Palette {
  token: (name: string) => string;
  /** The colour of words written on a series. */
  on: (series: Series) => string;
}

/** Reads the tokens as they are in the theme that holds for the host now. */
export function paletteOf(host: HTMLElement): Palette {
  const token = (name: string): string => {
    // A token may be light-dark(…), which only a computed colour resolves.
    const probe = host.ownerDocument.createElement('span');
    probe.style.color = `var(--${name}, gray)`;
    host.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return {
    token,
    on: (series) => {
      if (series.pattern && series.pattern !== 'solid') return token('ink');
      return token(series.colour.startsWith('status-') ? `on-${series.colour}` : series.colour === 'brand' ? 'on-brand' : 'paper');
    },
  };
}
