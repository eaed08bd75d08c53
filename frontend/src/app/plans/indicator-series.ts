import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { capitalised } from '@lagesbild/contract';
import { Language } from '../core/language';
import { BarChart } from '../ui/chart/bar-chart';
import { CitationList } from '../ui/citation';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { FigureWords } from './figure-words';
import { indicatorsTexts } from './indicators.texts';
import { wordFor } from './plan-words';
import { dimensionOf, partLabel, type Series } from './series';
import { seriesBars } from './series-chart';
import { dimensionWords, wholeOfDimension } from './series-words';
import { sharedFacts } from './shared-facts';
import { ValueTable, type ValueRow } from './value-table';

/** One series: a chart where there is enough to draw, and always its figures as a table. */
@Component({
  selector: 'app-indicator-series',
  imports: [BarChart, CitationList, Panel, RouterLink, TextView, ValueTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="heading()">
      <span tools class="row">
        @if (shared().organisation; as organisation) {
          <a [routerLink]="['/organisations', organisation.key]"><ui-text [text]="organisation.name" /></a>
        }
        @if (shared().assignmentKey; as key) {
          <a [routerLink]="['/assignments', key]" [attr.aria-label]="t().assignmentOf(heading())">{{ t().assignment }}</a>
        }
      </span>
      <div [class]="bars() ? 'parts' : 'alone'">
        @if (bars(); as bars) {
          <div>
            <ui-bar-chart
              [label]="chartLabel()"
              [categoryHeading]="categoryHeading()"
              [data]="bars"
              [format]="format()"
              [totals]="false"
              [switchable]="false"
            />
            @if (renamed()) {
              <p class="small muted">{{ t().renamed }}</p>
            }
            @if (hasWhole()) {
              <p class="small muted">{{ t().totalOnlyInTable }}</p>
            }
          </div>
        }
        <div>
          <app-value-table
            [rows]="rows()"
            [caption]="heading()"
            [labelHeading]="labelHeading()"
            [unit]="unit()"
            [shared]="shared()"
            [byOrganisation]="byOrganisation()"
          />
          @if (shared().citations; as citations) {
            <ui-citation [citations]="citations" [fact]="heading()" />
          }
        </div>
      </div>
    </ui-panel>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ui-citation {
      margin-top: var(--space-2);
    }
    .alone {
      max-width: 54rem;
    }
    .parts {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      gap: var(--space-6) var(--space-8);
      align-items: start;
    }
    @media (max-width: 1000px) {
      ui-citation {
        margin-top: var(--space-2);
      }
      .alone {
        max-width: 54rem;
      }
      .parts {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class IndicatorSeries {
  private readonly language = inject(Language);
  private readonly words = inject(FigureWords);
  protected readonly t = this.language.of(indicatorsTexts);
  readonly series = input.required<Series>();
  readonly heading = input.required<string>();

  protected readonly unit = computed(() => this.series().values[0]?.unit ?? '');
  private readonly dimension = computed(() => dimensionOf(this.series()));
  protected readonly byOrganisation = computed(() => this.dimension() === 'organisation');
  protected readonly hasWhole = computed(() => this.series().values.some((value) => value.dimensionValue === wholeOfDimension));
  protected readonly bars = computed(() => {
    const words = this.words;
    return seriesBars(this.series(), {
      ...words.series(),
      heading: this.heading(),
      period: (value) => words.period(value),
      missing: this.t().missing,
      qualifier: (value) => words.qualifier(value.qualifier),
    });
  });
  protected readonly format = computed(() => {
    const unit = this.unit();
    return (value: number): string => this.words.figure(value, unit);
  });
  protected readonly chartLabel = computed(() => this.t().chartLabel(this.heading(), this.words.unit(this.unit())));
  protected readonly labelHeading = computed(() => {
    const dimension = this.dimension();
    return dimension === null ? this.t().what : capitalised(this.language.pick(wordFor(dimensionWords, dimension)));
  });
  protected readonly categoryHeading = computed(() => (this.dimension() === null ? this.t().period : this.labelHeading()));
  /** Whether what is counted over time has had several names. */
  protected readonly renamed = computed(
    () => this.dimension() === null && new Set(this.series().values.map((value) => this.language.pick(value.name))).size > 1,
  );
  protected readonly rows = computed((): ValueRow[] => {
    const { values } = this.series();
    return values.map((of) => ({
      of,
      label:
        this.dimension() !== null ? partLabel(of, this.series(), this.words.series()) : this.renamed() ? this.language.pick(of.name) : null,
    }));
  });
  protected readonly shared = computed(() => sharedFacts(this.series().values));
}
