import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ratings, ratingWords, reviewStates, type ReviewQueueRow } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { Cell, DataTable, type Column } from '../../ui/data-table';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { Panel } from '../../ui/panel';
import { RatingBadge } from '../../ui/rating-badge';
import { SelectField, type Choice } from '../../ui/select-field';
import { StateView, There } from '../../ui/state-view';
import { ReportingStatusBadge } from '../../ui/status-badge';
import { TextView } from '../../ui/text-view';
import { ReviewQueue } from './queue';
import type { QueueFilter } from './queue-filter';
import { marksOf, reviewerOf } from './queue-words';
import { queueTexts } from './queue.texts';
import { reviewStateWords, roundQueueTexts } from './round-queue.texts';

/** A round's review queue with its filters, which stand in the address. */
@Component({
  selector: 'app-round-queue',
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
  ],
  providers: [ReviewQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-queue.html',
  styles: `
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
      gap: var(--space-4);
      align-items: end;
      margin-bottom: var(--space-5);
    }
    .aside {
      display: flex;
    }
  `,
})
export class RoundQueue {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly queue = inject(ReviewQueue);
  protected readonly t = this.language.of(roundQueueTexts);
  protected readonly words = this.language.of(queueTexts);
  readonly roundId = input.required<string>();
  readonly page = input<string>();

  protected readonly round = this.api.read('showRound', () => ({ params: { roundId: this.roundId() } }));
  protected readonly reports = this.api.read('listReviewQueue', () => ({
    params: { roundId: this.roundId() },
    query: { ...this.queue.filter(), page: Number(this.page() ?? 1) },
  }));
  private readonly organisations = this.api.read('listOrganisations', () => ({ query: { limit: 100 } }));

  protected readonly crumbs = computed((): Crumb[] => {
    if (!this.round.hasValue()) return [];
    const round = this.round.value();
    return [
      { text: this.language.pick(round.planTitle), link: ['/plans', round.planKey] },
      { text: this.language.pick(round.title), link: ['/rounds', round.id] },
    ];
  });
  protected readonly exercise = computed(() => this.round.hasValue() && this.round.value().exercise);
  protected readonly states = computed((): Choice[] =>
    reviewStates.map((value) => ({ value, text: this.language.pick(reviewStateWords[value]) })),
  );
  protected readonly areas = computed((): Choice[] => {
    const areas = this.round.hasValue() ? this.round.value().byArea : [];
    return areas.map(({ areaNr, areaName }) => ({ value: String(areaNr), text: `${areaNr} ${this.language.pick(areaName)}` }));
  });
  protected readonly organisationChoices = computed((): Choice[] => {
    const known = this.organisations.hasValue() ? this.organisations.value().items : [];
    return known.map(({ key, name }) => ({ value: key, text: this.language.pick(name) }));
  });
  protected readonly ratings = computed((): Choice[] => ratings.map((value) => ({ value, text: this.language.pick(ratingWords[value]) })));
  protected readonly answers = computed((): Choice[] => [
    { value: 'true', text: this.t().yes },
    { value: 'false', text: this.t().no },
  ]);
  protected readonly columns = computed((): Column<ReviewQueueRow>[] => {
    const t = this.t();
    return [
      { key: 'assignment', heading: t.assignment, text: ({ assignment }) => this.language.pick(assignment.title), names: true },
      { key: 'organisation', heading: t.organisation, text: ({ organisation }) => this.language.pick(organisation.name) },
      { key: 'came', heading: t.came, text: ({ submittedAt }) => (submittedAt ? this.format.moment(submittedAt) : null) },
      { key: 'where', heading: t.where, text: ({ status }) => status },
      { key: 'rating', heading: t.rating, text: ({ rating }) => rating },
      { key: 'marks', heading: t.marks, text: (row) => marksOf(row, this.words()).join(', ') },
    ];
  });

  constructor() {
    effect(() => this.queue.roundId.set(this.roundId()));
  }

  protected valueOf(key: keyof QueueFilter): string | null {
    const value = this.queue.filter()[key];
    return value === undefined ? null : String(value);
  }

  protected reviewer(row: ReviewQueueRow): string | null {
    return reviewerOf(row, this.words());
  }

  protected choose(key: keyof QueueFilter, value: string | null): void {
    void this.router.navigate([], { queryParams: { [key]: value, page: null }, queryParamsHandling: 'merge' });
  }
}
