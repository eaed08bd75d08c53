import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { Brief } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { BarChart } from '../ui/chart/bar-chart';
import type { BarData, Point } from '../ui/chart/chart-data';
import { Panel } from '../ui/panel';
import { BriefAddress } from './brief-address';
import { obstaclePanelTexts } from './obstacle-panel.texts';

/** What kinds of obstacles stand in the way, and how many of each wait for a decision. */
@Component({
  selector: 'app-obstacle-kind-panel',
  imports: [BarChart, Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().kindsHeading" [about]="about()">
      @if (brief().obstacles.open) {
        <ui-bar-chart
          [label]="label()"
          [categoryHeading]="t().kind"
          [data]="bars()"
          [format]="count"
          doors
          [asTable]="address.showsTable('obstacles')"
          (asTableChange)="address.showTable('obstacles', $event)"
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
export class ObstacleKindPanel {
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly address = inject(BriefAddress);
  protected readonly t = this.language.of(obstaclePanelTexts);
  readonly brief = input.required<Brief>();

  protected readonly kinds = computed(() =>
    [...this.brief().obstacles.byKind].filter((kind) => kind.open > 0).sort((one, other) => other.open - one.open),
  );
  protected readonly about = computed(() => {
    const { open } = this.brief().obstacles;
    const [first, second] = this.kinds();
    if (!first) return this.t().noneOpen;
    if (first.open === second?.open) return this.t().kindsAlike(open, this.kinds().length);
    return this.t().kindsAbout(open, this.language.pick(first.kind).toLowerCase(), first.open);
  });
  protected readonly label = computed(() => this.t().label(this.language.pick(this.brief().basis.sentence)));
  protected readonly count = (value: number): string => this.format.number(value);
  protected readonly bars = computed((): BarData => ({
    categories: this.kinds().map(({ kind }) => ({ key: kind.key, label: this.language.pick(kind) })),
    series: [
      {
        key: 'needs-decision',
        label: this.t().needsDecision,
        colour: 'category-5',
        values: this.kinds().map((kind) => kind.needsDecision),
      },
      { key: 'open', label: this.t().otherwise, colour: 'brand', values: this.kinds().map((kind) => kind.open - kind.needsDecision) },
    ].filter(({ values }) => values.some((value) => value > 0)),
  }));

  protected open(point: Point): void {
    const state = point.series === 'needs-decision' ? { state: 'needs-decision' } : { open: true };
    void this.router.navigate(['/plans', this.brief().planKey, 'obstacles'], { queryParams: { kind: point.category, ...state } });
  }
}
