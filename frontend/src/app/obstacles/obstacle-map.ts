import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import type { ObstacleMap as MapOfObstacles, ObstacleMapQuery, ObstacleQuery, Word } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { TextView } from '../ui/text-view';
import { obstacleViewsTexts } from './obstacle-views.texts';

const shades = 4;

/** How dark a cell is, 0 to 4: its share of the largest, where a handful of obstacles is not made to look like many. */
export const shadeOf = (count: number, largest: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((count / Math.max(shades, largest)) * shades));

/** How many obstacles there are of each kind in each area: a table whose numbers are links to what is behind them. */
@Component({
  selector: 'app-obstacle-map',
  imports: [RouterLink, Panel, StateView, There, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './obstacle-map.html',
  styleUrl: './obstacle-map.css',
})
export class ObstacleMap {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleViewsTexts);
  readonly planKey = input.required<string>();
  /** What the register is narrowed to: the map itself divides by kind and area. */
  readonly query = input.required<ObstacleQuery>();
  private readonly filter = computed((): ObstacleMapQuery => {
    const { state, open, organisation } = this.query();
    return {
      ...(state === undefined ? {} : { state }),
      ...(open === undefined ? {} : { open }),
      ...(organisation === undefined ? {} : { organisation }),
    };
  });
  protected readonly map = inject(Api).read('mapObstacles', () => ({ params: { planKey: this.planKey() }, query: this.filter() }));
  protected readonly isEmpty = ({ total }: MapOfObstacles): boolean => total === 0;

  protected largest({ rows }: MapOfObstacles): number {
    return Math.max(1, ...rows.flatMap((row) => row.cells));
  }

  protected shade(count: number, map: MapOfObstacles): string {
    return `shade-${shadeOf(count, this.largest(map))}`;
  }

  /** The register, narrowed to what is behind a number. */
  protected door(kind: Word | null, area: number | null): Params {
    return { view: null, kind: kind?.key ?? null, area, page: null };
  }

  protected label(count: number, kind: Word, { area, name }: MapOfObstacles['columns'][number]): string {
    return this.t().cell(count, this.language.pick(kind), this.areaName(area, this.language.pick(name)));
  }

  protected areaName(area: number, name: string): string {
    return area === 0 ? name : this.t().areaOf(area, name);
  }
}
