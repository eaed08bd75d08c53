import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { reportingStatuses, reportingStatusWords, type ReportingStatus, type ReportSummary, type Text } from '@lagesbild/contract';
import { Api, type Reading } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { RatingBadge } from '../ui/rating-badge';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { ReportingStatusBadge, WorkStatusBadge } from '../ui/status-badge';
import { TextView } from '../ui/text-view';
import { nextSteps, reportListTexts } from './report-list.texts';

/** The statuses that ask something of the reader, counted at the top. */
const asking = { write: ['draft', 'returned'], review: ['submitted', 'in-review'] } as const;

/** The reports that the reader may see: a writer's own, or all of them for the coordination. */
@Component({
  selector: 'app-report-list',
  imports: [
    Cell,
    DataTable,
    PageHeader,
    Pager,
    Panel,
    RatingBadge,
    ReportingStatusBadge,
    RouterLink,
    SelectField,
    StateView,
    TextView,
    There,
    WorkStatusBadge,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report-list.html',
  styles: `
    .filters {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      margin-bottom: var(--space-5);
    }
    .filters > * {
      flex: 0 1 20rem;
    }
    .aside {
      display: flex;
    }
    .aside.muted {
      font-weight: 400;
    }
    .lead a {
      display: inline-block;
      min-height: 24px;
    }
  `,
})
export class ReportList {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(reportListTexts);
  readonly round = input<string>();
  readonly status = input<string>();
  readonly page = input<string>();

  protected readonly reviews = computed(() => this.session.can().review);
  /** Parts of others, which a lead may read, stand with the assignment and not among the agency's own. */
  private readonly ours = computed(() => (this.reviews() ? undefined : true));
  protected readonly chosenStatus = computed(() => reportingStatuses.find((status) => status === this.status()) ?? null);
  protected readonly filtered = computed(() => this.round() !== undefined || this.chosenStatus() !== null);
  protected readonly reports = this.api.read('listReports', () => ({
    query: { round: this.round(), status: this.chosenStatus() ?? undefined, own: this.ours(), page: Number(this.page() ?? 1) },
  }));
  private readonly first = this.count(0);
  private readonly second = this.count(1);

  // Which plan the reports belong to, and so its rounds, is asked of the first round that is seen.
  private readonly seen = computed(() => (this.reports.hasValue() ? this.reports.value().items : []));
  private readonly firstRound = linkedSignal<string | undefined, string | undefined>({
    source: () => this.seen()[0]?.roundId,
    computation: (now, before) => before?.value ?? now,
  });
  private readonly plan = this.api.read('showRound', () => {
    const roundId = this.firstRound();
    return roundId ? { params: { roundId } } : undefined;
  });
  private readonly rounds = this.api.read('listRounds', () => {
    const planKey = this.plan.hasValue() ? this.plan.value().planKey : undefined;
    return planKey ? { params: { planKey }, query: { limit: 100 } } : undefined;
  });

  protected readonly roundChoices = computed((): Choice[] => {
    const listed = this.rounds.hasValue() ? this.rounds.value().items : [];
    const known = new Map<string, Text>([
      ...listed.map(({ id, title }) => [id, title] as const),
      ...this.seen().map(({ roundId, roundTitle }) => [roundId, roundTitle] as const),
    ]);
    return [...known].map(([value, title]) => ({ value, text: this.language.pick(title) }));
  });
  /** The round whose queue is offered to a reviewer: the chosen one, else the latest. */
  protected readonly queueRound = computed(() => (this.reviews() ? (this.round() ?? this.roundChoices()[0]?.value ?? null) : null));
  protected readonly statusChoices = computed((): Choice<ReportingStatus>[] =>
    reportingStatuses.map((value) => ({ value, text: this.language.pick(reportingStatusWords[value]) })),
  );
  protected readonly counts = computed(() => {
    const t = this.t();
    const words = { draft: t.drafts, returned: t.returned, submitted: t.submitted, 'in-review': t.inReview };
    return [this.first, this.second].flatMap((count, nr) => {
      const status = this.asked(nr);
      const total = status && count.hasValue() ? count.value().total : undefined;
      return status && total ? [{ status, words: words[status](total) }] : [];
    });
  });
  /** Said when nothing asks anything of the reader; null until both counts are there. */
  protected readonly calm = computed(() => {
    const counted = this.first.hasValue() && this.second.hasValue();
    return counted && this.counts().length === 0 ? (this.reviews() ? this.t().nothingToReview : this.t().nothingAsked) : null;
  });
  protected readonly columns = computed((): Column<ReportSummary>[] => {
    const t = this.t();
    const columns: Column<ReportSummary>[] = [
      { key: 'assignment', heading: t.assignment, text: ({ assignment }) => this.language.pick(assignment.title), names: true },
      { key: 'organisation', heading: t.organisation, text: ({ organisation }) => this.language.pick(organisation.name) },
      { key: 'round', heading: t.round, text: ({ roundTitle }) => this.language.pick(roundTitle) },
      { key: 'status', heading: t.status, text: ({ status }) => status },
      { key: 'answer', heading: t.answer, text: () => null },
      {
        key: 'nextStep',
        heading: t.nextStep,
        text: ({ status }) => this.language.pick(nextSteps[status][this.reviews() ? 'review' : 'write']),
      },
    ];
    return columns.filter(({ key }) => key !== 'organisation' || this.reviews());
  });

  /** A reviewer reads a submitted report where it is reviewed. */
  protected linkOf(report: ReportSummary): string[] {
    return this.reviews() && report.versionNr !== null ? ['/reports', report.id, 'review'] : ['/reports', report.id];
  }

  protected choose(filter: { round?: string | null; status?: ReportingStatus | null }): void {
    void this.router.navigate([], { queryParams: { ...filter, page: null }, queryParamsHandling: 'merge' });
  }

  private asked(nr: number): (typeof asking)['write' | 'review'][number] | undefined {
    return asking[this.reviews() ? 'review' : 'write'][nr];
  }

  private count(nr: number): Reading<{ total: number }> {
    return this.api.read('listReports', () => ({ query: { status: this.asked(nr), own: this.ours(), limit: 1 } }));
  }
}
