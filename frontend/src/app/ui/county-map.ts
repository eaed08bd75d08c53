import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CountyTile } from '@lagesbild/contract';
import { Language } from '../core/language';
import { uiTexts } from './ui.texts';

/** How a tile looks: each tone has a sign of its own beside its colour. */
export type TileTone = 'awaited' | 'missing' | 'received' | 'in-work' | 'returned' | 'settled';

/** What is told of one county. */
export interface CountyValue {
  tone: TileTone;
  /** The same in words. */
  text: string;
  /** Where the tile leads, as for `routerLink`; null for nowhere. */
  link: readonly string[] | null;
}

const signs: Record<TileTone, string> = { awaited: '·', missing: '!', received: '●', 'in-work': '◐', returned: '↩', settled: '✓' };

/** Column and row of each county code: about as they lie on the map, one tile each whatever their size. */
const places: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '25': [4, 1],
  '24': [4, 2],
  '23': [3, 3],
  '22': [4, 3],
  '20': [3, 4],
  '21': [4, 4],
  '17': [2, 5],
  '18': [3, 5],
  '19': [4, 5],
  '03': [5, 5],
  '14': [2, 6],
  '05': [3, 6],
  '04': [4, 6],
  '01': [5, 6],
  '13': [2, 7],
  '06': [3, 7],
  '08': [4, 7],
  '09': [5, 7],
  '12': [2, 8],
  '07': [3, 8],
  '10': [4, 8],
};

/** The counties of the country as tiles, with a value each. The same numbers always stand in a table beside it. */
@Component({
  selector: 'ui-county-map',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './county-map.html',
  styleUrl: './county-map.css',
})
export class CountyMap {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(uiTexts);
  readonly caption = input.required<string>();
  readonly counties = input.required<readonly CountyTile[]>();
  /** By county code; a county that is not there has nothing to tell. */
  readonly values = input.required<ReadonlyMap<string, CountyValue>>();

  protected readonly tiles = computed(() =>
    this.counties().flatMap(({ code, letter, name }) => {
      const place = places[code];
      const value = this.values().get(code) ?? null;
      if (!place) return [];
      return [
        {
          ...{ code, letter, column: place[0], row: place[1], name: this.language.pick(name) },
          tone: value?.tone ?? 'none',
          sign: value ? signs[value.tone] : '',
          text: value?.text ?? this.t().noValue,
          link: value?.link ?? null,
        },
      ];
    }),
  );
  /** What the signs mean, of those that are used, and how many counties have each. */
  protected readonly legend = computed(() => {
    const seen = new Map<string, { tone: TileTone; sign: string; text: string; count: number }>();
    for (const { tone, text } of this.values().values()) {
      const before = seen.get(text);
      seen.set(text, { tone, sign: signs[tone], text, count: (before?.count ?? 0) + 1 });
    }
    return [...seen.values()];
  });
}
