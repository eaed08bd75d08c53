import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Brief, Text } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { BarChart } from '../ui/chart/bar-chart';
import type { Point } from '../ui/chart/chart-data';
import { Panel } from '../ui/panel';
import { BriefAddress } from './brief-address';
import { areaBars, sumsOf, yearBars } from './money-bars';
import { moneyPanelTexts } from './money-panel.texts';

/** What the money did: declared, divided, used, forecast and expected back; by area and by year. */
@Component({
  selector: 'app-money-panel',
  imports: [BarChart, Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './money-panel.html',
  styleUrl: './money-panel.css',
})
export class MoneyPanel {
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly address = inject(BriefAddress);
  protected readonly t = this.language.of(moneyPanelTexts);
  readonly brief = input.required<Brief>();

  protected readonly heading = computed(() => {
    const { declaredOre, allocatedOre } = this.brief().money;
    const sum = declaredOre ?? allocatedOre;
    return sum === 0 ? this.t().heading : this.t().headingOf(this.format.money(sum));
  });
  protected readonly about = computed(() => {
    const { allocatedOre, usedOre, forecastOre } = this.brief().money;
    return allocatedOre === 0
      ? this.t().none
      : this.t().used(this.format.money(usedOre), this.format.money(allocatedOre), this.format.money(forecastOre));
  });
  /** How missing reports have been counted. */
  protected readonly notes = computed(() => {
    const { carriedForward, withoutFigures } = this.brief().money;
    return [
      ...(carriedForward > 0 ? [this.t().carried(carriedForward)] : []),
      ...(withoutFigures > 0 ? [this.t().without(withoutFigures)] : []),
    ];
  });
  protected readonly sums = computed(() => sumsOf(this.brief(), this.t()));
  protected readonly byArea = computed(() => areaBars(this.brief(), this.t(), this.pick));
  protected readonly byYear = computed(() => yearBars(this.brief(), this.t()));
  protected readonly areaLabel = computed(() => this.t().areaLabel(this.pick(this.brief().basis.sentence)));
  protected readonly mnkr = (ore: number): string => this.format.mnkr(ore);

  private readonly pick = (text: Text): string => this.language.pick(text);

  protected openArea(point: Point): void {
    const area = this.brief().areas.find((each) => each.area.key === point.category);
    this.address.openRows(area ? { area: area.area.nr } : {});
  }
}
