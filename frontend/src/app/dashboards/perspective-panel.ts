import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Brief } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { BarChart } from '../ui/chart/bar-chart';
import type { BarData, Point } from '../ui/chart/chart-data';
import { Panel } from '../ui/panel';
import { BriefAddress } from './brief-address';
import { perspectivePanelTexts } from './perspective-panel.texts';

/** How many reports say nothing about each perspective: silence is a number too. */
@Component({
  selector: 'app-perspective-panel',
  imports: [BarChart, Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="about()">
      @if (brief().perspectives.length) {
        <ui-bar-chart
          [label]="label()"
          [categoryHeading]="t().perspective"
          [data]="bars()"
          [format]="count"
          [totals]="false"
          doors
          [asTable]="address.showsTable('perspectives')"
          (asTableChange)="address.showTable('perspectives', $event)"
          (chosen)="open($event)"
        />
        <p class="small muted not-printed">{{ t().rule }}</p>
      }
    </ui-panel>
  `,
  styles: `
    :host {
      display: grid;
      min-width: 0;
    }
    ui-panel {
      display: grid;
    }
    .small {
      margin-top: var(--space-3);
    }
  `,
})
export class PerspectivePanel {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly address = inject(BriefAddress);
  protected readonly t = this.language.of(perspectivePanelTexts);
  readonly brief = input.required<Brief>();

  protected readonly about = computed(() => {
    const [most] = [...this.brief().perspectives].sort((one, other) => other.silent - one.silent);
    if (!most || most.silent + most.answered === 0) return this.t().none;
    if (most.silent === 0) return this.t().allAnswer;
    return this.t().about(most.silent, most.silent + most.answered, this.language.pick(most.name).toLowerCase());
  });
  protected readonly label = computed(() => this.t().label(this.language.pick(this.brief().basis.sentence)));
  protected readonly count = (value: number): string => this.format.number(value);
  protected readonly bars = computed((): BarData => {
    const { perspectives, basis } = this.brief();
    return {
      categories: perspectives.map((each) => ({ key: each.key, label: this.language.pick(each.name) })),
      series: [
        {
          key: 'answered',
          label: this.t().answered,
          colour: 'category-3',
          pattern: basis.kind === 'preliminary' ? 'hatched' : 'solid',
          values: perspectives.map((each) => each.answered),
        },
        {
          key: 'silent',
          label: this.t().silent,
          colour: 'status-not-reported',
          pattern: 'dashed',
          values: perspectives.map((each) => each.silent),
        },
      ],
    };
  });

  protected open(point: Point): void {
    this.address.openRows(point.series === 'silent' ? { silent: point.category } : { answers: point.category });
  }
}
