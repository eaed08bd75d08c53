import { ViewportScroller } from '@angular/common';
import { ChangeDetectionStrategy, Component, afterNextRender, computed, effect, inject, input, INJECTOR } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { largestLimit } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { FigureWords } from './figure-words';
import { IndicatorSeries } from './indicator-series';
import { indicatorsTexts } from './indicators.texts';
import { kept } from './kept';
import { planCrumbs } from './plan-crumbs';
import { bySeries, headingAmong } from './series';
import { ValueTable } from './value-table';

const fewForContents = 4;

/** The figures of a plan, series by series. */
@Component({
  selector: 'app-indicators',
  imports: [IndicatorSeries, PageHeader, Pager, Panel, RouterLink, StateView, There, ValueTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './indicators.html',
  styleUrl: './indicators.css',
})
export class Indicators {
  private readonly language = inject(Language);
  private readonly words = inject(FigureWords);
  private readonly api = inject(Api);
  protected readonly t = this.language.of(indicatorsTexts);
  readonly planKey = input.required<string>();
  readonly page = input<string>();
  protected readonly plan = this.api.read('showPlan', () => ({ params: { planKey: this.planKey() } }));
  protected readonly answer = this.api.read('listIndicatorValues', () => ({
    params: { planKey: this.planKey() },
    query: { page: Number(this.page()) || 1, limit: largestLimit },
  }));

  protected readonly crumbs = planCrumbs(this.plan, this.planKey);
  protected readonly exercise = computed(() => this.plan.hasValue() && this.plan.value().exercise);
  private readonly found = kept(this.answer);
  private readonly parted = computed(() => bySeries(this.found()?.items ?? []));
  protected readonly series = computed(() => {
    const all = this.parted().series;
    const words = this.words.series();
    return all.map((of) => ({ of, id: `series-${of.key}`, heading: headingAmong(of, all, words) }));
  });
  protected readonly contents = computed(() => this.series().length >= fewForContents);
  protected readonly single = computed(() => this.parted().single.map((of) => ({ of, label: this.language.pick(of.name) })));
  protected readonly lead = computed(() => {
    const found = this.found();
    if (!found?.total) return null;
    const values = this.t().values(found.total);
    const { series, single } = this.parted();
    return series.length ? `${values} ${this.t().inSeries(found.items.length - single.length, series.length)}` : values;
  });
  protected readonly rule = computed(() => (this.series().length ? this.t().rule : null));

  constructor() {
    const { fragment } = inject(ActivatedRoute).snapshot;
    const scroller = inject(ViewportScroller);
    const injector = inject(INJECTOR);
    if (fragment === null) return;
    // The router has looked for the series of the address before its figures were read.
    const waiting = effect(() => {
      if (!this.series().length) return;
      waiting.destroy();
      afterNextRender(() => scroller.scrollToAnchor(fragment), { injector });
    });
  }
}
