import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  countedKinds,
  reportingStatuses,
  reportingStatusWords,
  type CompletenessRow,
  type ReportingStatus,
  type RoundView,
} from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { ReportingStatusBadge } from '../ui/status-badge';
import { TextView } from '../ui/text-view';
import { roundReportsTexts } from './round-reports.texts';

// A draft is a matter for its own organisation: outside it there is nothing to choose.
const choosable = reportingStatuses.filter((status) => status !== 'draft');

/** Every report of the round and where it stands. The filters are in the address. */
@Component({
  selector: 'app-round-reports',
  imports: [Cell, DataTable, Pager, Panel, ReportingStatusBadge, RouterLink, SelectField, StateView, TextView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-reports.html',
  styles: `
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: var(--space-3) var(--space-4);
      max-width: 42rem;
      margin-bottom: var(--space-4);
    }
    .small {
      display: block;
      font-weight: 400;
    }
    a.small {
      width: fit-content;
      line-height: 26px;
    }
  `,
})
export class RoundReports {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly session = inject(Session);
  protected readonly t = this.language.of(roundReportsTexts);
  readonly round = input.required<RoundView>();
  readonly status = input<string>();
  readonly area = input<string>();
  readonly organisation = input<string>();
  readonly county = input<string>();
  /** What a figure that led here counts. */
  readonly counted = input<string>();
  /** As the reports stood when this day ended. */
  readonly asOf = input<string>();
  readonly page = input<string>();

  protected readonly chosenStatus = computed(() => choosable.find((status) => status === this.status()) ?? null);
  protected readonly chosenArea = computed(() => this.round().byArea.find(({ areaNr }) => String(areaNr) === this.area()) ?? null);
  protected readonly chosenKind = computed(() => countedKinds.find((kind) => kind === this.counted()) ?? null);
  protected readonly filtered = computed(
    () =>
      this.chosenStatus() !== null ||
      this.chosenArea() !== null ||
      this.chosenKind() !== null ||
      this.organisation() !== undefined ||
      this.county() !== undefined,
  );
  protected readonly cleared = { status: null, area: null, organisation: null, county: null, counted: null, page: null };
  protected readonly reports = inject(Api).read('listRoundReports', () => ({
    params: { roundId: this.round().id },
    query: {
      status: this.chosenStatus() ?? undefined,
      area: this.chosenArea()?.areaNr,
      organisation: this.organisation(),
      county: this.county(),
      counted: this.chosenKind() ?? undefined,
      asOf: this.asOf(),
      page: Number(this.page() ?? 1) || 1,
    },
  }));

  protected readonly statuses = computed((): Choice<ReportingStatus>[] =>
    choosable.map((status) => ({ value: status, text: this.language.pick(reportingStatusWords[status]) })),
  );
  protected readonly areas = computed((): Choice[] =>
    this.round().byArea.map(({ areaNr, areaName }) => ({ value: String(areaNr), text: `${areaNr} ${this.language.pick(areaName)}` })),
  );
  protected readonly columns = computed((): Column<CompletenessRow>[] => [
    { key: 'assignment', heading: this.t().assignment, names: true, text: (row) => row.assignmentTitle.sv },
    { key: 'organisation', heading: this.t().organisation, text: (row) => this.language.pick(row.organisation.name) },
    { key: 'status', heading: this.t().status, text: (row) => row.status },
    { key: 'since', heading: this.t().since, text: (row) => (row.since ? this.format.dayOf(row.since) : '–') },
    { key: 'submitted', heading: this.t().submitted, text: (row) => row.submittedAt },
  ]);

  protected filterBy(filter: { status?: string | null; area?: string | null }): void {
    void this.router.navigate([], { queryParams: { ...filter, page: null }, queryParamsHandling: 'merge', scroll: 'manual' });
  }

  /** Where a row leads: to the report for those who review it, otherwise to the assignment. */
  protected linkOf(row: CompletenessRow): string[] {
    return row.submittedAt && this.round().can.review ? ['/reports', row.reportId, 'review'] : ['/assignments', row.assignmentKey];
  }
}
