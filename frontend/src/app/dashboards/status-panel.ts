import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Brief, CountedRating, CountedStatus } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { BarChart } from '../ui/chart/bar-chart';
import type { Point } from '../ui/chart/chart-data';
import { Panel } from '../ui/panel';
import { BriefAddress, views } from './brief-address';
import { listed } from './listed';
import { countsOf, filterBehind, statusBars, type Count } from './status-bars';
import { ratingPhrases, statusPanelTexts, statusPhrases } from './status-panel.texts';

/** Where the assignments stand, area by area: as the agency says, as the coordination says, and where the two differ. */
@Component({
  selector: 'app-status-panel',
  imports: [BarChart, Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="sentence()">
      <div class="views not-printed" role="group" [attr.aria-label]="t().show">
        @for (view of views; track view) {
          <button type="button" [attr.aria-pressed]="view === address.view()" (click)="address.showView(view)">{{ t()[view] }}</button>
        }
      </div>
      <h3 class="printed">{{ t()[address.view()] }}</h3>
      <ui-bar-chart
        [label]="label()"
        [categoryHeading]="t().area"
        [data]="bars()"
        [format]="count"
        doors
        [asTable]="address.showsTable('status')"
        (asTableChange)="address.showTable('status', $event)"
        (chosen)="open($event)"
      />
      <p class="small muted">
        <span class="not-printed">{{ t().choose }}</span>
        {{ t().rule }}
        @if (brief().basis.kind === 'preliminary') {
          {{ t().preliminary }}
        }
        @if (withoutArea(); as count) {
          {{ t().without(count) }}
        }
      </p>
    </ui-panel>
  `,
  styleUrl: './status-panel.css',
})
export class StatusPanel {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly address = inject(BriefAddress);
  protected readonly t = this.language.of(statusPanelTexts);
  protected readonly views = views;
  readonly brief = input.required<Brief>();

  protected readonly bars = computed(() => statusBars(this.brief(), this.address.view(), (text) => this.language.pick(text)));
  protected readonly withoutArea = computed(
    () => this.brief().assignments.total - this.brief().areas.reduce((sum, area) => sum + area.total, 0),
  );
  protected readonly label = computed(() => this.t().label(this.t()[this.address.view()], this.language.pick(this.brief().basis.sentence)));
  protected readonly sentence = computed(() => {
    const view = this.address.view();
    const counts = countsOf(this.brief(), view);
    const total = this.brief().assignments.total;
    if (view === 'gap') return this.t().gapSentence(counts.find(({ key }) => key === 'yes')?.count ?? 0, total);
    const phrases = counts.map((count) => this.phrase(view === 'status', count));
    return this.t().sentence(total - this.withoutArea(), listed(phrases, this.language.current()));
  });
  protected readonly count = (value: number): string => this.format.number(value);

  protected open(point: Point): void {
    this.address.openRows(filterBehind(this.brief(), this.address.view(), point));
  }

  private phrase(status: boolean, { key, count }: Count): string {
    const phrase = status ? statusPhrases[key as CountedStatus] : ratingPhrases[key as CountedRating];
    return this.language.pick(phrase(count));
  }
}
