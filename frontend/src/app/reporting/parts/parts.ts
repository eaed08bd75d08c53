import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, input } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { RouterLink } from '@angular/router';
import { reportingStatusWords, type PartRow, type ReportingStatus } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { CountyMap, type CountyValue, type TileTone } from '../../ui/county-map';
import { Cell, DataTable, type Column } from '../../ui/data-table';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { RatingBadge } from '../../ui/rating-badge';
import { StateView, There } from '../../ui/state-view';
import { ReportingStatusBadge, WorkStatusBadge } from '../../ui/status-badge';
import { AnswerWords } from '../form/answer-words';
import { PartAnswers } from './part-answers';
import { partsTexts } from './parts.texts';

const tones: Record<ReportingStatus, TileTone> = {
  draft: 'awaited',
  'not-due': 'awaited',
  missing: 'missing',
  submitted: 'received',
  'in-review': 'in-work',
  returned: 'returned',
  approved: 'settled',
};
/** What is said of the money of the whole, or of the parts. */
interface Sums {
  name: string;
  used: string;
  forecast: string;
}

const betweenReadings = 15_000;

/** The parts of a shared assignment on a map of the counties and in a table, for who leads it and for the coordination. */
@Component({
  selector: 'app-parts',
  imports: [
    Cell,
    CountyMap,
    DataTable,
    PageHeader,
    Panel,
    PartAnswers,
    RatingBadge,
    ReportingStatusBadge,
    RouterLink,
    StateView,
    There,
    WorkStatusBadge,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './parts.html',
  styles: `
    .where {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-6);
      align-items: start;
    }
    @media (max-width: 900px) {
      .where {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    .small {
      display: block;
    }
  `,
})
export class Parts {
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly words = inject(AnswerWords);
  protected readonly t = this.language.of(partsTexts);
  /** The report that stands for the whole assignment. */
  readonly reportId = input.required<string>();
  /** Which question's answers are shown, … */
  readonly question = input<string>();
  /** … and which page of them. */
  readonly page = input<string>();

  protected readonly answer = inject(Api).read('showParts', () => ({ params: { reportId: this.reportId() } }));
  protected readonly view = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly heading = computed(() => {
    const assignment = this.view()?.assignment;
    if (!assignment) return this.t().heading;
    return this.t().headingOf([assignment.label, this.language.pick(assignment.title)].filter(Boolean).join(' '));
  });
  protected readonly crumbs = computed((): Crumb[] => {
    const round = this.view()?.round;
    const reports = { text: this.t().reports, link: '/reports' };
    return round ? [reports, { text: this.language.pick(round.title), link: ['/rounds', round.id] }] : [reports];
  });
  protected readonly basis = computed(() => {
    const view = this.view();
    if (!view) return null;
    return view.expected === 0 ? this.t().notShared : this.t().basis(view.received, view.expected, this.language.pick(view.lead.name));
  });
  protected readonly values = computed(
    () =>
      new Map<string, CountyValue>(
        (this.view()?.rows ?? []).flatMap((row) => (row.county === null ? [] : [[row.county, this.valueOf(row)] as const])),
      ),
  );
  protected readonly columns = computed((): Column<PartRow>[] => {
    const t = this.t();
    return [
      { key: 'organisation', heading: t.organisation, names: true, text: (row) => this.language.pick(row.organisation.name) },
      { key: 'status', heading: t.status, text: (row) => row.status, sort: (row) => row.status },
      { key: 'submitted', heading: t.submitted, text: (row) => row.submittedAt, sort: (row) => row.submittedAt },
      { key: 'workStatus', heading: t.workStatus, text: (row) => row.workStatus },
      { key: 'rating', heading: t.rating, text: (row) => row.rating },
    ];
  });

  constructor() {
    const document = inject(DOCUMENT);
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && this.answer.hasValue()) this.answer.reload();
    }, betweenReadings);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected readonly sums = computed((): Sums[] => {
    const [t, view] = [this.t(), this.view()];
    const money = (ore: number | null | undefined): string => (ore === null || ore === undefined ? t.notSaid : this.words.money(ore));
    return [
      { name: t.ofWhole, used: money(view?.leadUsedOre), forecast: money(view?.leadForecastOre) },
      { name: t.ofParts, used: money(view?.partsUsedOre), forecast: money(view?.partsForecastOre) },
    ];
  });
  protected readonly sumColumns = computed((): Column<Sums>[] => [
    { key: 'name', heading: this.t().whose, names: true, text: (row) => row.name },
    { key: 'used', heading: this.t().used, numeric: true, text: (row) => row.used },
    { key: 'forecast', heading: this.t().forecast, numeric: true, text: (row) => row.forecast },
  ]);

  /** A report that has come can be read; the lead's own always. */
  protected linkOf({ reportId, submittedAt, lead }: PartRow): string[] | null {
    return submittedAt !== null || lead ? ['/reports', reportId] : null;
  }

  private valueOf(row: PartRow): CountyValue {
    return { tone: tones[row.status], text: this.language.pick(reportingStatusWords[row.status]), link: this.linkOf(row) };
  }
}
