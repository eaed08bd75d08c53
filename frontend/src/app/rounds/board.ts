import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  groupings,
  reportingStatusWords,
  stockholmDay,
  type Completeness,
  type CompletenessBoard,
  type CompletenessGroup,
  type CountedKind,
  type FlowStep,
  type Grouping,
} from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CompletenessView } from '../ui/completeness';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { DayField } from '../ui/day-field';
import { PageHeader, type Crumb } from '../ui/page-header';
import { Panel } from '../ui/panel';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { ReportingStatusBadge } from '../ui/status-badge';
import { TextView } from '../ui/text-view';
import { boardTexts } from './board.texts';
import { RoundReports } from './round-reports';
import { roundTexts } from './round.texts';

/** What each figure of a group counts: the filter of the rows behind it. */
const doors: Record<string, CountedKind> = { expected: 'expected', received: 'received', onTime: 'on-time', approved: 'approved' };

/** How complete a round is, as of any day: the five figures, divided, and where the reports stood. Everything chosen is in the address. */
@Component({
  selector: 'app-round-board',
  imports: [
    Cell,
    CompletenessView,
    DataTable,
    DayField,
    PageHeader,
    Panel,
    ReportingStatusBadge,
    RoundReports,
    RouterLink,
    SelectField,
    StateView,
    TextView,
    There,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board.html',
  styles: `
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: var(--space-3) var(--space-4);
      max-width: 42rem;
    }
  `,
})
export class RoundBoard {
  private readonly router = inject(Router);
  private readonly api = inject(Api);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(boardTexts);
  private readonly figures = this.language.of(roundTexts);
  readonly roundId = input.required<string>();
  readonly asOf = input<string>();
  readonly by = input<string>();
  readonly status = input<string>();
  readonly area = input<string>();
  readonly organisation = input<string>();
  readonly county = input<string>();
  readonly counted = input<string>();
  readonly page = input<string>();

  protected readonly today = stockholmDay(new Date());
  protected readonly grouping = computed((): Grouping => groupings.find((each) => each === this.by()) ?? 'area');
  protected readonly round = this.api.read('showRound', () => ({ params: { roundId: this.roundId() } }));
  protected readonly board = this.api.read('showCompleteness', () => ({
    params: { roundId: this.roundId() },
    query: { asOf: this.asOf(), by: this.grouping() },
  }));
  protected readonly there = computed(() => (this.round.hasValue() ? this.round.value() : null));
  protected readonly heading = computed(() => {
    const round = this.there();
    return round ? this.t().headingOf(this.language.pick(round.title)) : this.t().heading;
  });
  protected readonly basis = computed(() => (this.board.hasValue() ? this.language.pick(this.board.value().basis) : null));
  protected readonly crumbs = computed((): Crumb[] => {
    const round = this.there();
    if (!round) return [];
    return [
      { text: this.language.pick(round.planTitle), link: ['/plans', round.planKey] },
      { text: this.language.pick(round.title), link: ['/rounds', round.id] },
    ];
  });
  protected readonly groupingName = computed(() => this.t()[this.grouping()]);
  protected readonly groupingChoices = computed((): Choice<Grouping>[] => groupings.map((value) => ({ value, text: this.t()[value] })));
  protected readonly figureKeys = ['expected', 'received', 'onTime', 'approved'] as const;
  protected readonly columns = computed((): Column<CompletenessGroup>[] => {
    const figure = (key: keyof Completeness): Column<CompletenessGroup> => ({
      key,
      heading: this.figures()[key],
      numeric: true,
      text: (row) => this.shown(row.completeness)[key],
      sort: (row) => row.completeness[key],
    });
    return [
      { key: 'group', heading: this.groupingName(), names: true, text: (row) => row.name.sv },
      ...(['expected', 'received', 'receivedShare', 'onTime', 'onTimeShare', 'approved'] as const).map(figure),
    ];
  });
  protected readonly flowColumns = computed((): Column<FlowStep>[] => [
    { key: 'step', heading: this.t().step, names: true, text: (row) => this.language.pick(reportingStatusWords[row.status]) },
    { key: 'count', heading: this.t().count, numeric: true, text: (row) => this.format.number(row.count) },
    { key: 'since', heading: this.t().since, text: (row) => (row.longestSince ? this.format.moment(row.longestSince) : '–') },
  ]);

  protected totals(board: CompletenessBoard): Record<string, string> {
    return { group: this.t().five, ...this.shown(board.completeness) };
  }

  protected shown(of: Completeness): Record<keyof Completeness, string> {
    const { format } = this;
    return {
      expected: format.number(of.expected),
      received: format.number(of.received),
      receivedShare: format.share(of.receivedShare),
      onTime: format.number(of.onTime),
      onTimeShare: format.share(of.onTimeShare),
      approved: format.number(of.approved),
    };
  }

  /** The rows behind a figure of a group, in the address of this page. */
  protected rowsOf(group: CompletenessGroup, figure: string): Record<string, string | null> {
    const nowhere = { area: null, organisation: null, county: null, status: null, page: null };
    return { ...nowhere, [this.grouping()]: group.key, counted: doors[figure] ?? null };
  }

  protected choose(filter: { asOf?: string | null; by?: string | null }): void {
    void this.router.navigate([], { queryParams: { ...filter, page: null }, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
